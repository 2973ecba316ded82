#include "ui/recovery/recover_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include "app/document/plan_storage.h"
#include "app/recovery/plan_difference.h"

namespace ridgepoint {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 longAgo = 30 * day;

/// Where translators find the sentences of free functions.
struct RecoverTextWords {
    Q_DECLARE_TR_FUNCTIONS(RecoverTextWords)
};

QString counted(qint64 count, const char *one, const char *many)
{
    return RecoverTextWords::tr(count == 1 ? one : many, nullptr, static_cast<int>(count));
}

/// What a plan that has no file to compare with is made of.
QString contentText(const Plan &plan)
{
    const auto count = static_cast<qint64>(plan.scenarios.size());
    return counted(count, "It has one scenario, %1.", "It has %n scenarios, the first is %1.")
        .arg(QString::fromStdString(plan.scenarios.front().name));
}

} // namespace

QString ageText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (!then.isValid())
        return RecoverTextWords::tr("at an unknown time");
    if (seconds < minute)
        return RecoverTextWords::tr("just now");
    if (seconds < hour)
        return counted(seconds / minute, "1 minute ago", "%n minutes ago");
    if (seconds < day)
        return counted(seconds / hour, "1 hour ago", "%n hours ago");
    if (seconds < longAgo)
        return counted(seconds / day, "1 day ago", "%n days ago");
    return RecoverTextWords::tr("on %1").arg(
        QLocale().toString(then.toLocalTime().date(), QLocale::LongFormat));
}

QString whereText(const UnsavedWork &work)
{
    return work.path.isEmpty() ? RecoverTextWords::tr("Never saved to a file") : work.path;
}

QString differenceText(const UnsavedWork &work, const Catalog &builtIn)
{
    if (work.path.isEmpty())
        return contentText(work.plan);
    const QChar blank = QLatin1Char(' ');
    if (!QFile::exists(work.path))
        return RecoverTextWords::tr("Its file is no longer there.") + blank + contentText(work.plan);
    const Result<LoadedPlan> file = loadPlan(work.path, builtIn);
    if (!file)
        return RecoverTextWords::tr("Its file cannot be read now.") + blank + contentText(work.plan);
    QString sentences = differenceOf(file.value().plan, work.plan).sentence();
    if (sentences.isEmpty())
        sentences = RecoverTextWords::tr("The file has the same plan.");
    if (file.value().fingerprint != work.fingerprint)
        sentences += blank + RecoverTextWords::tr("The file has been changed by someone else since.");
    return sentences;
}

} // namespace ridgepoint
