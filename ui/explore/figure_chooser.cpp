#include "ui/explore/figure_chooser.h"

#include "app/document/input_text.h"
#include "core/registry/figure_groups.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint {

namespace {

/// Numbers of the table; steps between them stand in derivations only.
bool canBeChosen(const FigureRow &row)
{
    return !row.step && row.isNumber;
}

} // namespace

FigureChooser::FigureChooser(QWidget *parent, const QString &none) : SearchedBox(parent), m_none(none)
{
    if (!m_none.isEmpty())
        addItem(m_none, QString());
    for (const FigureRow &row : figureRows())
        if (canBeChosen(row))
            addItem(tableText(row.label), toQString(row.name));
    if (m_none.isEmpty())
        setCurrentFigure("cost.usd_user_month");
    setToolTip(currentText());
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        setToolTip(currentText()); // the box may be too narrow for it
        Q_EMIT figureChosen();
    });
}

const FigureRow *FigureChooser::currentFigure() const
{
    return findFigure(currentData().toString().toStdString());
}

void FigureChooser::setCurrentFigure(std::string_view name)
{
    if (const int index = findData(toQString(name)); index >= 0)
        setCurrentIndex(index);
}

CatalogRows FigureChooser::rows() const
{
    CatalogRows rows{{tr("Figure"), tr("Unit"), tr("Belongs to")}, {}, false};
    if (!m_none.isEmpty())
        rows.rows.push_back({QString(), {m_none, {}, {}}, m_none.toLower(), {}});
    for (const FigureRow &row : figureRows()) {
        if (!canBeChosen(row))
            continue;
        const QString label = tableText(row.label), name = toQString(row.name);
        const QString heading = toQString(figureHeading(row.name));
        rows.rows.push_back({name,
                             {label, toQString(row.unit == "share" ? "%" : row.unit), heading},
                             QStringList{label, name, heading}.join(QLatin1Char(' ')).toLower(),
                             {}});
    }
    return rows;
}

} // namespace ridgepoint
