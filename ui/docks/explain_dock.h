// A figure explained, in two ways (explainDock.form): how it comes about, as a tree down to inputs and sources, and why it changed,
// as a waterfall over the inputs that differ. Follows the figures while it is shown; copies either as text or Markdown.
#pragma once

#include <string>

#include <QDockWidget>

class QLabel;
class QStackedWidget;

namespace ridgepoint {

class Document;
class ExplainTree;
class Segmented;
class WhyView;

class ExplainDock : public QDockWidget {
    Q_OBJECT

public:
    enum Form { how, why };

    explicit ExplainDock(Document &document, QWidget *parent = nullptr);

    /// Explains the figure of that name ("cost.usd_user_month") and comes into sight. Names without a figure are ignored.
    void explainFigure(const QString &name);
    void setForm(Form form);
    void refresh();
    /// What is shown, whole, as text or Markdown: the figure with its derivation, or the split of its change.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString markdown() const;

Q_SIGNALS:
    /// An input of the derivation was chosen; its pointer.
    void inputChosen(const QString &pointer);
    /// The inputs that the step under the mouse depends on; none where there is no step.
    void inputsPointedAt(const QStringList &pointers);
    void copied(const QString &sentence);
    void helpRequested(const QString &topic); ///< where the source of a step stands

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildFoot();
    void follow(QWidget *view);
    void openMenu(const QWidget *view, QPoint place);
    void copyText();
    void copyMarkdown();

    Document &m_document;
    std::string m_figure = "cost.usd_user_month";
    QLabel *m_title;
    Segmented *m_form;
    QStackedWidget *m_views;
    ExplainTree *m_tree;
    WhyView *m_why;
};

} // namespace ridgepoint
