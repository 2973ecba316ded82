// Sources that are too long to stand in a line: each is listed once and cited by its number.
#pragma once

#include <QStringList>

namespace ridgepoint {

class SourceList {
public:
    /// The source itself where it is short, else its first words and its number: "catalogue, H200 SXM 141GB [3]".
    [[nodiscard]] QString cite(const QString &source);
    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    QStringList m_all;
};

} // namespace ridgepoint
