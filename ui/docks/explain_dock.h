// How a figure comes about, as a tree: formula and numbers at every node, down to inputs and sources. The tree is named
// explainTree and follows the figures while it is shown.
#pragma once

#include <string>

#include <QDockWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ridgepoint {

class Document;
struct Explanation;

class ExplainDock : public QDockWidget {
    Q_OBJECT

public:
    explicit ExplainDock(Document &document, QWidget *parent = nullptr);

    /// Explains the figure of that name ("cost.usd_user_month") and comes into sight. Names without a figure are ignored.
    void explainFigure(const QString &name);
    void refresh();
    /// The whole tree as indented text, as Ctrl+C copies it.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// An input of the derivation was chosen; its pointer.
    void inputChosen(const QString &pointer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill(QTreeWidgetItem &item, const Explanation &explanation, bool open);
    void fillAgain(QTreeWidgetItem *opened);
    [[nodiscard]] bool explanationOf(Explanation &explanation) const;

    Document &m_document;
    std::string m_figure = "cost.usd_user_month";
    QLabel *m_title;
    QTreeWidget *m_tree;
};

} // namespace ridgepoint
