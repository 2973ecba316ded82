#include "ui/catalog/plain_table.h"

#include <QEvent>
#include <QHeaderView>

#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int heightOfRow = 24;
constexpr int heightOfHeader = 28;

} // namespace

PlainTable::PlainTable(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setMinimumSectionSize(heightOfRow);
    horizontalHeader()->setFixedHeight(heightOfHeader);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(textFont(type::caption));
    applyTokens();
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

void PlainTable::applyTokens()
{
    const Theme theme = themeOf(palette());
    if (m_theme == theme)
        return;
    m_theme = theme;
    const Tokens &tokens = tokensOf(theme);
    setStyleSheet(
        QStringLiteral(
            "QHeaderView, QHeaderView::section { background: %1; }"
            "QHeaderView::section { color: %2; border: 0; border-bottom: 1px solid %3; padding: 0 8px; "
            "font-size: 11px; }"
            "QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; "
            "subcontrol-position: center left; width: 8px; height: 8px; }"
            "QScrollBar:horizontal { background: %1; height: 10px; margin: 0; }"
            "QScrollBar::handle:horizontal { background: %8; border-radius: 3px; min-width: 32px; margin: "
            "2px; }"
            "QAbstractScrollArea::corner { background: %1; border: 0; }"
            "QTableView { border: 1px solid %4; border-radius: 4px; }"
            "QTableView:focus { border-color: %5; }"
            "QTableView::item { padding: 0 8px; border-bottom: 1px solid %4; }"
            "QTableView::item:selected { background: %6; color: %7; }")
            .arg(tokens.panel.name(), tokens.text2.name(), tokens.control.name(), tokens.hair.name(),
                 tokens.accent.name(), tokens.accentSoft.name(), tokens.text.name(), tokens.held.name()));
}

} // namespace ridgepoint
