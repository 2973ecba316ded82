#include "ui/explore/empty_words.h"

#include <QFontMetrics>
#include <qcustomplot.h>

namespace ridgepoint {

void showInPlace(QCPItemText &text, const QCustomPlot &plot, const QString &why)
{
    constexpr int around = 48;
    const QFontMetrics metrics(text.font());
    QString lines, line;
    for (const QString &word : why.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > plot.width() - around) {
            lines += line + QLatin1Char('\n');
            line = word;
        } else {
            line = longer;
        }
    }
    text.setClipToAxisRect(false);
    text.position->setType(QCPItemPosition::ptAbsolute);
    text.position->setCoords(plot.width() / 2.0, plot.height() / 2.0);
    text.setText(lines + line);
    text.setVisible(!why.isEmpty());
}

} // namespace ridgepoint
