// The page that a new plan begins on, named startPage: a card for each of core's templates, and beside them what starts from
// a file. It decides nothing: every choice is a signal.
#pragma once

#include <vector>

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace ridgepoint {

class MessageBar;
class StartLink;
struct Catalog;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Catalog &builtIn, QWidget *parent = nullptr);

    /// Reads the recent plans anew and puts the keyboard on the first card.
    void begin();
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

Q_SIGNALS:
    void templateChosen(const QString &id); ///< one of core's planTemplates()
    void blankChosen();
    void openRequested();
    void fileChosen(const QString &path); ///< a recent plan
    void importRequested();
    void dismissed(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCards(const Catalog &builtIn);
    QWidget *makeLinks();
    StartLink *addLink(const QString &name, const QString &icon, const QString &text, const QString &hint);
    void showRecent();
    /// The control that an arrow key leads to from this one; null where there is none.
    [[nodiscard]] QAbstractButton *neighbour(const QAbstractButton *from, int key) const;
    [[nodiscard]] std::vector<QAbstractButton *> links() const;

    MessageBar *m_messageBar;
    std::vector<QAbstractButton *> m_cards;
    QVBoxLayout *m_linkLayout = nullptr;
    QVBoxLayout *m_recentLayout = nullptr;
    QLabel *m_noRecent = nullptr;
};

} // namespace ridgepoint
