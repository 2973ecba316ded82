// A person's own catalogue entries while the window is open: the file they are kept in, and the ways they change. Every change
// is written to the file at once, and reaches the pickers through the document's catalogue.
#pragma once

#include <functional>

#include <QString>

#include "core/catalog/user_catalog.h"
#include "core/text/result.h"

namespace ridgepoint {

class Document;

class OwnEntries {
public:
    /// Without a file: entries last as long as the document. Requires: a document that outlives it.
    OwnEntries(Document &document, const Catalog &builtIn);

    /// Keeps the entries in that file from now on, and takes those that it has. A file that is not there is an empty one. One that
    /// does not read is told by the Error and left as it is: then there are no own entries, and none can be saved.
    Result<Done> openFile(const QString &path);

    [[nodiscard]] const UserCatalog &entries() const { return m_own; }
    /// Of the file; empty without one.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Why the file's entries are not there; empty where nothing is wrong.
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }

    /// Adds an entry, or replaces the one of the same id. On an Error nothing has changed, as for the next ones.
    Result<Done> put(const std::shared_ptr<const ModelEntry> &entry);
    Result<Done> put(const std::shared_ptr<const Accelerator> &entry);
    Result<Done> remove(const std::string &id);
    /// Adds the entries of an exported file; how many were new.
    Result<std::size_t> importFrom(const QString &path);
    Result<Done> exportTo(const QString &path) const;

private:
    Result<Done> change(const std::function<void(UserCatalog &)> &edit);

    Document &m_document;
    const Catalog m_builtIn;
    UserCatalog m_own;
    QString m_path;
    std::optional<Error> m_damage; ///< why the file may not be written
};

/// Why a file cannot be taken as one's own entries; nothing where it can, or is not there yet.
[[nodiscard]] std::optional<Error> problemOfOwnEntries(const QString &path);

/// Where the window keeps them unless another file was chosen (settings::userCatalogPath): ridgepoint/catalog.json in the XDG data folder.
[[nodiscard]] QString ownEntriesPath();

} // namespace ridgepoint
