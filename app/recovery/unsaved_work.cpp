#include "app/recovery/unsaved_work.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/plan/plan_file.h"

namespace ridgepoint {

namespace {

const QString format = QStringLiteral("ridgepoint-unsaved");
const QString formatKey = QStringLiteral("format");
const QString versionKey = QStringLiteral("version");
const QString nameKey = QStringLiteral("name");
const QString pathKey = QStringLiteral("path");
const QString fingerprintKey = QStringLiteral("file_sha256");
const QString changedKey = QStringLiteral("changed");
constexpr int version = 1;

} // namespace

QByteArray textOf(const UnsavedWork &work)
{
    const QJsonObject head{{formatKey, format},
                           {versionKey, version},
                           {nameKey, work.name},
                           {pathKey, work.path},
                           {fingerprintKey, QString::fromLatin1(work.fingerprint)},
                           {changedKey, work.changed.toUTC().toString(Qt::ISODateWithMs)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n'
           + QByteArray::fromStdString(writePlan(work.plan));
}

bool isNewerWork(const QString &file)
{
    QFile copy(file);
    constexpr qint64 longestHead = 1 << 20;
    if (!copy.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject head = QJsonDocument::fromJson(copy.readLine(longestHead)).object();
    return head[formatKey].toString() == format && head[versionKey].toDouble() > version;
}

Result<UnsavedWork> readUnsavedWork(const QString &file, const Catalog &builtIn)
{
    const std::string path = QFile::encodeName(file).toStdString();
    const Result<std::string> text = readFileText(path);
    if (!text)
        return text.error();
    const std::size_t end = std::min(text.value().find('\n'), text.value().size());
    const QJsonObject head =
        QJsonDocument::fromJson(QByteArray(text.value().data(), static_cast<qsizetype>(end))).object();
    if (head[formatKey].toString() != format || head[versionKey].toInt() != version)
        return Error{path, "line 1", "a copy of unsaved work of version 1", "something else", ""};
    Result<Plan> plan = readPlan(std::string_view(text.value()).substr(end), builtIn);
    if (!plan)
        return plan.error().in(path);
    return UnsavedWork{
        head[nameKey].toString(), head[pathKey].toString(), head[fingerprintKey].toString().toLatin1(),
        QDateTime::fromString(head[changedKey].toString(), Qt::ISODateWithMs), std::move(plan).value()};
}

} // namespace ridgepoint
