// A quiet line beneath the headline where a plan is doubtful, named notes. What does not fit stands in its tool tip.
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/theme/tinted_icon.h"

namespace ridgepoint {

class NotesLine : public QWidget {
    Q_OBJECT

public:
    explicit NotesLine(QWidget *parent = nullptr);

    /// Without notes the line goes away.
    void showNotes(const QStringList &notes);
    [[nodiscard]] QStringList notes() const { return m_notes; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_notes;
    TintedIcon m_icon;
};

} // namespace ridgepoint
