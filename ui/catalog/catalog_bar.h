// The quiet bar `catalogBar` over a plan whose catalogue entries have changed: which figures moved, by how much, what that does to the
// scenario shown, and the update as one step to undo. Closing it keeps the plan's figures.
#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace ridgepoint {

class Document;

class CatalogBar : public QFrame {
    Q_OBJECT

public:
    CatalogBar(Document &document, QWidget *parent);

    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void message(const QString &sentence); ///< why the update could not be taken

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void takeUpdate();
    void showChanges();
    void applyTokens();

    Document &m_document;
    QLabel *m_text;
    QToolButton *m_close;
    QTimer *m_quiet; ///< its figures follow the inputs when these rest
    bool m_dismissed = false;
};

} // namespace ridgepoint
