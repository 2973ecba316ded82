// How many of the claims hold, as the shares of one bar with their counts beneath, named articleShares.
#pragma once

#include <array>
#include <span>

#include <QWidget>

#include "core/explain/article.h"

namespace ridgepoint {

class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void show(std::span<const ArticleRow> rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<std::size_t, verdictNames.size()> m_counts{};
};

} // namespace ridgepoint
