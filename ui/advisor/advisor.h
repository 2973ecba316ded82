// What holds the plan back, and the changes that would make it cheaper; for a plan that does not run, what would make it run
// (ui/README §9). 96 px with cards, 48 px as one line. Nothing in it is laid out when figures change.
#pragma once

#include <vector>

#include <QFrame>

#include "ui/advisor/advisor_text.h"

class QLabel;
class QMenu;
class QPushButton;

namespace ridgepoint {

class Document;
class TryCard;

class Advisor : public QFrame {
    Q_OBJECT

public:
    explicit Advisor(Document &document, QWidget *parent = nullptr);
    ~Advisor() override;

    /// Reads the document's advice again. Called once per figuresChanged.
    void refresh();
    /// One line of 48 px where the window is low (ui/README §12).
    void fitWindow(QSize window);

Q_SIGNALS:
    /// Index in the document's advice of the change to be shown ahead of its time; -1: none any more.
    void previewRequested(int index);
    void message(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply(std::size_t index);
    void preview(int index);
    void placeParts();
    void placeCards();
    void placeLine();
    void writeSentence();
    void fillMenu();
    [[nodiscard]] int textRoom() const;

    Document &m_document;
    AdvisorText m_text;
    std::vector<TryText> m_tries;
    bool m_isLine = false;
    int m_previewed = -1;
    QLabel *m_sentence;
    std::vector<TryCard *> m_cards;
    QPushButton *m_tryIt, *m_all;
    QMenu *m_menu;
};

} // namespace ridgepoint
