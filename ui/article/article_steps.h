// A calculation as lines of name and value with hairlines between them, named articleSteps; the result is bold.
#pragma once

#include <vector>

#include <QWidget>

#include "core/explain/article.h"

class QGridLayout;
class QLabel;

namespace ridgepoint {

class ArticleSteps : public QWidget {
    Q_OBJECT

public:
    explicit ArticleSteps(QWidget *parent = nullptr);

    void show(const std::vector<ArticleStep> &steps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    std::vector<std::pair<QLabel *, QLabel *>> m_lines;
};

} // namespace ridgepoint
