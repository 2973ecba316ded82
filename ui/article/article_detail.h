// One claim of the article, named articleDetail: what the article says, how the model arrives at its answer, both numbers side by
// side, and what follows; with the buttons articleDetail.showMe and .copy.
#pragma once

#include <QWidget>

#include "core/explain/article.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridgepoint {

class ArticleBars;
class ArticleSteps;

class ArticleDetail : public QWidget {
    Q_OBJECT

public:
    explicit ArticleDetail(QWidget *parent = nullptr);

    /// `count`: of all claims.
    void show(const ArticleRow &row, std::size_t count);

Q_SIGNALS:
    void showMeRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeContent();
    QLabel *addLabel(QVBoxLayout &layout, const char *name, int size, bool bold, const char *ink);
    void makeButtons(QVBoxLayout &layout);
    void applyTokens();

    QLabel *m_number, *m_title, *m_icon, *m_verdict, *m_why, *m_quote, *m_consequence, *m_nearest;
    QWidget *m_quoteBar;
    ArticleSteps *m_steps;
    ArticleBars *m_bars;
    QPushButton *m_showMe = nullptr;
    Verdict m_shown = Verdict::holds;
};

} // namespace ridgepoint
