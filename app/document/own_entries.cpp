#include "app/document/own_entries.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/document/document.h"
#include "app/files/whole_file.h"
#include "core/plan/plan_file.h"

namespace ridgepoint {

namespace {

Result<UserCatalog> load(const QString &path)
{
    const Result<std::string> text = readFileText(QFile::encodeName(path).toStdString());
    if (!text)
        return text.error();
    Result<UserCatalog> own = readUserCatalog(text.value());
    if (!own)
        return own.error().in(path.toStdString());
    return own;
}

/// Writes beside the file and renames, so that a failure leaves what stood there.
Result<Done> store(const UserCatalog &own, const QString &path)
{
    return writeWholeFile(path, QByteArray::fromStdString(writeUserCatalog(own)));
}

Error notOwn(const std::string &id)
{
    return {"", "/id", "an id that begins with \"own-\"", "\"" + id + "\"", ""};
}

} // namespace

OwnEntries::OwnEntries(Document &document, const Catalog &builtIn) : m_document(document), m_builtIn(builtIn)
{}

Result<Done> OwnEntries::openFile(const QString &path)
{
    m_path = path;
    m_damage.reset();
    const bool had = !m_own.isEmpty();
    m_own = {};
    if (QFileInfo::exists(path)) {
        Result<UserCatalog> own = load(path);
        if (!own) {
            m_damage = own.error();
            m_damage->advice +=
                (m_damage->advice.empty() ? "" : "; ")
                + std::string("mend or move the file; until then there are no entries of your own");
            if (had)
                m_document.setCatalog(m_builtIn);
            return *m_damage;
        }
        m_own = std::move(own).value();
    }
    if (had || !m_own.isEmpty())
        m_document.setCatalog(withOwnEntries(m_builtIn, m_own));
    return Done{};
}

/// Edits the entries as the file has them now: another window may have added some.
Result<Done> OwnEntries::change(const std::function<void(UserCatalog &)> &edit)
{
    if (m_damage)
        return *m_damage;
    UserCatalog next = m_own;
    if (!m_path.isEmpty() && QFileInfo::exists(m_path)) {
        Result<UserCatalog> own = load(m_path);
        if (!own)
            return own.error();
        if (writeUserCatalog(own.value()) != writeUserCatalog(m_own))
            next = std::move(own).value();
    }
    edit(next);
    if (!m_path.isEmpty()) {
        static_cast<void>(QDir().mkpath(QFileInfo(m_path).absolutePath())); // store says what is wrong
        if (const Result<Done> stored = store(next, m_path); !stored)
            return stored;
    }
    m_own = std::move(next);
    m_document.setCatalog(withOwnEntries(m_builtIn, m_own));
    return Done{};
}

Result<Done> OwnEntries::put(const std::shared_ptr<const ModelEntry> &entry)
{
    if (!isOwnId(entry->id))
        return notOwn(entry->id);
    return change([&](UserCatalog &own) { putEntry(own.models, entry); });
}

Result<Done> OwnEntries::put(const std::shared_ptr<const Accelerator> &entry)
{
    if (!isOwnId(entry->id))
        return notOwn(entry->id);
    return change([&](UserCatalog &own) { putEntry(own.accelerators, entry); });
}

Result<Done> OwnEntries::remove(const std::string &id)
{
    const auto isIt = [&](const auto &entry) { return entry->id == id; };
    return change([&](UserCatalog &own) {
        std::erase_if(own.models, isIt);
        std::erase_if(own.accelerators, isIt);
    });
}

Result<std::size_t> OwnEntries::importFrom(const QString &path)
{
    const Result<UserCatalog> others = load(path);
    if (!others)
        return others.error();
    std::size_t added = 0;
    if (const Result<Done> done = change([&](UserCatalog &own) { added = addEntries(own, others.value()); });
        !done)
        return done.error();
    return added;
}

Result<Done> OwnEntries::exportTo(const QString &path) const
{
    return store(m_own, path);
}

std::optional<Error> problemOfOwnEntries(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const Result<UserCatalog> own = load(path);
    return own ? std::nullopt : std::optional(own.error());
}

QString ownEntriesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/ridgepoint/catalog.json");
}

} // namespace ridgepoint
