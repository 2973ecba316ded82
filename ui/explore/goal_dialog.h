// Goal seek, `goalSeekDialog`: the value of one input at which a figure comes to a target. It stands beside the window and follows
// the plan; the answer is worked out on a thread of its own. Set it is one step to undo.
#pragma once

#include <optional>

#include <QDialog>

#include "core/explore/goal_seek.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace ridgepoint {

class Document;
class EntryField;
class FigureChooser;
class InputChooser;
class StudyRunner;
struct GoalText;

class GoalDialog : public QDialog {
    Q_OBJECT

public:
    GoalDialog(Document &document, QWidget *parent);

    [[nodiscard]] StudyRunner *runner() const { return m_runner; }
    /// The last answer; empty while there is none to the present question.
    [[nodiscard]] std::optional<double> answer() const { return m_answer; }

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildQuestion(QBoxLayout &layout);
    void buildAnswer(QBoxLayout &layout);
    void buildButtons(QBoxLayout &layout);
    void takeFigure();
    void takeTarget();
    void askAnew();
    void refresh();
    void ask(const Goal &goal);
    void show(const GoalText &text, std::optional<double> value);
    using QDialog::show;
    [[nodiscard]] QString obstacle() const;
    void goOn();
    void setValue();
    void openScenario();
    void tell(const QString &sentence);

    Document &m_document;
    StudyRunner *m_runner;
    InputChooser *m_input = nullptr;
    FigureChooser *m_figure = nullptr;
    EntryField *m_target = nullptr;
    QLabel *m_unit = nullptr, *m_now = nullptr, *m_value = nullptr, *m_from = nullptr, *m_detail = nullptr;
    QFrame *m_box = nullptr;
    QPushButton *m_set = nullptr, *m_open = nullptr;
    std::optional<double> m_wanted; ///< the target, in the figure's unit; empty: what is typed is none
    std::optional<double> m_answer;
    bool m_goesOn = false; ///< Enter was pressed, and the answer is still to come
    int m_asked = 0;       ///< counts the questions
};

/// Opens it beside the window, or brings it to the front.
void openGoalDialog(Document &document, QWidget *window);

} // namespace ridgepoint
