// "Custom…" of a picker: the dialog `customDialog`, in which every figure of a GPU, or name, size and configuration of a model,
// can be one's own. It stands beside the window while one works on, changes nothing before Apply, and Apply is one step to
// undo.
#pragma once

#include <QDialog>

#include "core/registry/parameters.h"

class QLabel;
class QPushButton;

namespace ridgepoint {

class Document;

/// What the dialog is about. It reads the document when it is made, and again when asked.
class CustomPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts what was entered into the plan, as one step.
    virtual Result<Done> apply() = 0;
    /// Shows the plan's values as they are now; what was entered and not yet applied stays.
    virtual void load() = 0;

Q_SIGNALS:
    /// What is wrong with the entries, or what they come to; nothing can be applied while `good` is false.
    void judged(bool good, const QString &sentence);
};

class CustomDialog : public QDialog {
    Q_OBJECT

public:
    /// Requires: a kind of preset.
    CustomDialog(Document &document, ParameterKind kind, QWidget *parent);

    [[nodiscard]] ParameterKind kind() const { return m_kind; }

private:
    void buildLayout();
    void showJudgement(bool good, const QString &sentence);

    ParameterKind m_kind;
    CustomPage *m_page;
    QLabel *m_sentence;
    QPushButton *m_apply;
};

/// Opens it over the window of `parent`.
void openCustomDialog(Document &document, ParameterKind kind, QWidget *parent);

} // namespace ridgepoint
