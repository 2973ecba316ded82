// Which inputs a person has locked, so that nothing moves them, and which are pinned for the presentation. Not part of the
// plan: marks are how one works on it, and no undo step.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <QObject>

namespace ridgepoint {

class InputMarks : public QObject {
    Q_OBJECT

public:
    /// Context, active share and GPU price are pinned from the start (ui/README §3, §11); nothing is locked.
    explicit InputMarks(QObject *parent = nullptr);

    [[nodiscard]] bool isLocked(std::string_view pointer) const;
    void setLocked(std::string_view pointer, bool locked);
    [[nodiscard]] std::vector<std::string> locked() const { return {m_locked.begin(), m_locked.end()}; }

    [[nodiscard]] bool isPinned(std::string_view pointer) const;
    void setPinned(std::string_view pointer, bool pinned);

Q_SIGNALS:
    void changed();      ///< a lock or a pin
    void locksChanged(); ///< what is locked, and with it what may be advised

private:
    using Pointers = std::set<std::string, std::less<>>;

    bool mark(Pointers &pointers, std::string_view pointer, bool on);

    Pointers m_locked, m_pinned;
};

} // namespace ridgepoint
