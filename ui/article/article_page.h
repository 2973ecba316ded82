// The page that holds the reference article against the model: 22 claims with both numbers and a verdict, and one of them in
// detail. It decides nothing about the open plan: what is to be shown of the article's is a signal.
#pragma once

#include <vector>

#include <QWidget>

#include "core/explain/article.h"

class QTableView;

namespace ridgepoint {

class ArticleDetail;
class ArticleFilter;
class ArticleModel;
class Segmented;
class VerdictBar;
struct Catalog;

class ArticlePage : public QWidget {
    Q_OBJECT

public:
    explicit ArticlePage(const Catalog &catalog, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<ArticleRow> &rows() const { return m_rows; }
    /// Chooses the claim of that number, 1 to 22, where the filter lets it through.
    void choose(int number);
    /// The keyboard on the table.
    void begin();

Q_SIGNALS:
    /// The figure of a scenario of the article's plan.
    void figureRequested(std::size_t scenario, const QString &figure);
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList(const QString &assumptions);
    void makeTable();
    void fitColumns();
    void filter();
    void showChosen();
    void showMe();
    void copy();
    [[nodiscard]] const ArticleRow *chosen() const;

    std::vector<ArticleRow> m_rows;
    ArticleModel *m_model;
    ArticleFilter *m_filter;
    QTableView *m_table;
    Segmented *m_choice = nullptr;
    ArticleDetail *m_detail;
    int m_chosen = 1; ///< number of the claim that was chosen last, also where the filter hides it
};

} // namespace ridgepoint
