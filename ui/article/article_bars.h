// The article's numbers beside the model's as bars from zero, each with its value, named articleBars.
#pragma once

#include <vector>

#include <QWidget>

#include "core/explain/article.h"

namespace ridgepoint {

class ArticleBars : public QWidget {
    Q_OBJECT

public:
    explicit ArticleBars(QWidget *parent = nullptr);

    /// Hidden where there is nothing to compare.
    void show(const std::vector<ArticleNumber> &numbers);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString labelOf(const ArticleNumber &number) const;

    std::vector<ArticleNumber> m_numbers;
};

} // namespace ridgepoint
