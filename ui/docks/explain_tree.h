// How a figure comes about: the tree of its derivation, named explainTree. It follows the figures while it is in sight, and looks
// only at steps that are.
#pragma once

#include <string>

#include <QPersistentModelIndex>
#include <QTreeWidget>

namespace ridgepoint {

class Document;
struct Explanation;

class ExplainTree : public QTreeWidget {
    Q_OBJECT

public:
    ExplainTree(Document &document, QWidget *parent);

    /// Shows the figure of that name; one that is shown already is brought up to date.
    void showFigure(const std::string &figure);
    /// The same, with the figure itself as the chosen step.
    void explain(const std::string &figure);
    void refresh();

    /// Where the source of the unfolded step stands in the help; empty where it is elsewhere.
    [[nodiscard]] QString sourceTopic() const;

Q_SIGNALS:
    void inputChosen(const QString &pointer);
    /// The inputs that the step under the mouse depends on; none where it is gone.
    void inputsPointedAt(const QStringList &pointers);
    /// Of a step's source, which was clicked: "model.html#s4".
    void helpRequested(const QString &topic);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void fill(QTreeWidgetItem &item, const Explanation &explanation, bool open);
    void unfoldChosen();
    void unfold(QTreeWidgetItem *item);
    void fold(QTreeWidgetItem *item);
    void choose(QTreeWidgetItem *item);
    [[nodiscard]] bool isOnSource(QPoint place) const;
    void pointAt(const QTreeWidgetItem *item);
    [[nodiscard]] Explanation stepOf(const std::string &figure) const;

    Document &m_document;
    std::string m_figure;
    QString m_pointedAt;
    QPersistentModelIndex m_unfolded;
    bool m_pressed = false; ///< nothing moves under a mouse button that is down
};

} // namespace ridgepoint
