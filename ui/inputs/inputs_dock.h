// The dock on the left: every input of the table, in its groups, with a line to find one. It reads again when the document
// says so: values at once, ticks and marks of feasibility with the figures.
#pragma once

#include <vector>

#include <QDockWidget>

class QLabel;
class QScrollArea;
class QTimer;

namespace ridgepoint {

class Document;
class InputGroup;
class InputRow;
class SearchField;

class InputsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit InputsDock(Document &document, QWidget *parent = nullptr);

    void refresh();
    /// The keyboard to "Find an input", which is shown where it was not.
    void find();
    /// Brings the input of that pointer into sight, opening what hides it, and gives it the keyboard.
    void showInput(const QString &pointer);
    /// Marks the inputs of these pointers and nothing else; one that is folded away marks the head of its group.
    void markInputs(const QStringList &pointers);

Q_SIGNALS:
    /// An entry that cannot be taken stands in a field, so the figures are those of the last valid value; or none does.
    void entryBad(bool bad);

private:
    QWidget *buildTitle();
    QWidget *buildGroups();
    void addGroups(QWidget *list);
    void followDocument();
    void showFigures();
    void filter(const QString &text);
    void goToFirstMatch();
    void goTo(const InputRow &row);
    void countBad(bool bad);

    Document &m_document;
    SearchField *m_search = nullptr;
    QLabel *m_nothing = nullptr; ///< where no input matches
    QScrollArea *m_scroll = nullptr;
    QTimer *m_quiet; ///< runs out when no figures have come for a moment
    std::vector<InputGroup *> m_groups;
    std::vector<QWidget *> m_marks; ///< over what is marked
    int m_bad = 0;                  ///< entries that cannot be taken
};

} // namespace ridgepoint
