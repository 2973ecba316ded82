// The claims as Qt's views want them, and the filter that leaves only those that do not hold.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QIcon>
#include <QSortFilterProxyModel>

#include "core/explain/article.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

class ArticleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { number, claim, article, model, verdict, why, columns };

    ArticleModel(const std::vector<ArticleRow> &rows, QObject *parent);

    /// The signs of the verdicts in another theme's colours.
    void applyTokens(const Tokens &tokens);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<ArticleRow> &m_rows;
    QColor m_muted, m_text2;
    struct {
        QIcon icon;
        QColor ink;
    } m_verdicts[verdictNames.size()];
};

class ArticleFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    ArticleFilter(const std::vector<ArticleRow> &rows, QObject *parent);

    void showNotHoldingOnly(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const std::vector<ArticleRow> &m_rows;
    bool m_only = false;
};

} // namespace ridgepoint
