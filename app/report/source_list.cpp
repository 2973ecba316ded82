#include "app/report/source_list.h"

namespace ridgepoint {

namespace {

constexpr qsizetype longestInLine = 72;
constexpr qsizetype longestName = 56;

/// Up to the colon behind which the places stand.
QString nameOf(const QString &source)
{
    const qsizetype colon = source.indexOf(QLatin1String(": "));
    return colon > 0 && colon <= longestName ? source.left(colon) : QString();
}

} // namespace

QString SourceList::cite(const QString &source)
{
    if (source.size() <= longestInLine)
        return source;
    qsizetype index = m_all.indexOf(source);
    if (index < 0) {
        index = m_all.size();
        m_all.append(source);
    }
    const QString number = QStringLiteral("[%1]").arg(index + 1);
    const QString name = nameOf(source);
    return name.isEmpty() ? number : name + QLatin1Char(' ') + number;
}

} // namespace ridgepoint
