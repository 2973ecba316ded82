#include "app/document/input_marks.h"

namespace ridgepoint {

InputMarks::InputMarks(QObject *parent)
    : QObject(parent),
      m_pinned{"/workload/context_tokens/median", "/workload/active_share",
               "/economics/accelerator_price_usd"}
{}

bool InputMarks::isLocked(std::string_view pointer) const
{
    return m_locked.find(pointer) != m_locked.end();
}

void InputMarks::setLocked(std::string_view pointer, bool locked)
{
    if (mark(m_locked, pointer, locked))
        Q_EMIT locksChanged();
}

bool InputMarks::isPinned(std::string_view pointer) const
{
    return m_pinned.find(pointer) != m_pinned.end();
}

void InputMarks::setPinned(std::string_view pointer, bool pinned)
{
    static_cast<void>(mark(m_pinned, pointer, pinned));
}

/// Whether that changed anything.
bool InputMarks::mark(Pointers &pointers, std::string_view pointer, bool on)
{
    if ((pointers.find(pointer) != pointers.end()) == on)
        return false;
    if (on)
        pointers.emplace(pointer);
    else
        pointers.erase(pointers.find(pointer));
    Q_EMIT changed();
    return true;
}

} // namespace ridgepoint
