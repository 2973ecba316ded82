#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.panel);
    palette.setColor(QPalette::AlternateBase, tokens.inset);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.panel);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::ToolTipBase, tokens.panel);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::Light, tokens.panel);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.hair);
    palette.setColor(QPalette::Dark, tokens.control);
    palette.setColor(QPalette::Shadow, tokens.hair);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, tokens.control);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, tokens.control);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.hair);
    return palette;
}

/// Names of tokens stand for their colours.
constexpr const char *sheetOfTokens = R"(
QMainWindow::separator { width: 1px; height: 1px; background: @hair; }
QMenuBar { background: @panel; border: 0; padding: 0 8px; }
QMenuBar::item { padding: 5px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @panel; border: 1px solid @hair; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @control; }
QMenu::separator { height: 1px; background: @hair; margin: 4px 8px; }
QToolBar { background: @panel; border: 0; border-bottom: 1px solid @hair; padding: 6px; spacing: 4px; }
QToolBar::separator { width: 1px; background: @hair; margin: 4px 10px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 0; margin: 0; width: 26px; height: 26px; }
QToolBar QToolButton[wide="true"] { width: 76px; padding: 0 6px; }
QToolBar QToolButton:checked { background: @accentSoft; border-color: @accent; color: @accent; }
QToolBar QToolButton:hover { background: @hover; }
QToolBar QToolButton:focus { border-color: @accent; }
QStatusBar { background: @panel; border-top: 1px solid @hair; color: @text2; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @text2; padding: 0 8px; }
QToolTip { background: @panel; color: @text; border: 1px solid @control; padding: 4px 6px; }
QScrollArea { border: 0; background: @panel; }
QScrollBar:vertical { background: @panel; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @held; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @control; }
QScrollBar:horizontal { background: @panel; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @held; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: @control; }
QTableCornerButton::section { background: @panel; border: 0; border-bottom: 1px solid @hair; }
QAbstractScrollArea::corner { background: @panel; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView { background: @panel; border: 1px solid @hair; selection-background-color: @accentSoft; selection-color: @text; outline: 0; }
QTabBar { background: @window; }
QTabBar::tab { height: 34px; padding: 0 14px; border: 1px solid transparent; border-top: 2px solid transparent; color: @text2; background: transparent; }
QTabBar::tab:selected { background: @panel; color: @text; font-weight: bold; border-color: @hair; border-top-color: @accent; border-bottom-color: @panel; border-top-left-radius: 4px; border-top-right-radius: 4px; }
QTabBar::tab:hover:!selected { color: @text; background: @hover; }
QTabBar::tab:focus { color: @accent; }
QPushButton { background: @panel; border: 1px solid @control; border-radius: 4px; padding: 0 14px; min-height: 26px; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 24px; }
QPushButton:default:enabled { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[segment] { border-radius: 0; border-left: 0; padding: 0; }
QPushButton[segment="first"] { border-left: 1px solid @control; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QPushButton[segment="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QPushButton[segment]:checked { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[segment]:focus { border: 2px solid @accent; padding: 0; }
QPushButton[segment]:checked:focus { border-color: @text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
*[surface="panel"] { background: @panel; border: 1px solid @hair; border-radius: 4px; }
*[surface="plain"] { background: @panel; border: 0; }
*[surface="header"] { background: @inset; border: 0; border-top: 1px solid @hair; border-bottom: 1px solid @hair; }
*[surface="inset"] { background: @inset; border: 1px solid @hair; border-radius: 4px; }
*[surface="warning"] { background: @warn; border: 1px solid @worse; border-radius: 4px; }
*[surface="flat"] { background: transparent; border: 0; }
QToolButton[surface="square"] { background: transparent; border: 1px solid @hair; border-radius: 4px; padding: 0; color: @text2; }
QToolButton[surface="square"]:hover { background: @hover; }
QToolButton[surface="square"]:focus { border: 2px solid @accent; }
QToolButton[surface="bare"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; color: @text2; }
QToolButton[surface="bare"]:hover { background: @hover; }
QToolButton[surface="bare"]:focus { border: 2px solid @accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QTableView[surface="rows"] { border: 0; }
QTableView[surface="rows"]::item { border: 0; border-bottom: 1px solid @hair; padding: 0 8px 0 0; }
QTableView[surface="rows"]::item:selected { background: @accentSoft; color: @text; }
QTableView[surface="rows"] QHeaderView { background: @panel; border: 0; }
QTableView[surface="rows"] QHeaderView::section { background: @panel; color: @muted; border: 0; border-bottom: 1px solid @control; padding: 0 8px 0 0; }
QTableView[surface="table"] { border: 1px solid @hair; border-radius: 4px; }
QTableView[surface="table"]:focus { border-color: @accent; }
QTableView[surface="table"]::item { padding: 0 8px; border-bottom: 1px solid @hair; }
QTableView[surface="table"]::item:selected { background: @accentSoft; color: @text; }
QTableView[surface="table"] QHeaderView, QTableView[surface="list"] QHeaderView { background: @panel; }
QTableView[surface="table"] QHeaderView::section { background: @panel; color: @text2; border: 0; border-bottom: 1px solid @control; padding: 0 8px; font-size: 11px; }
QTableView[surface="table"] QHeaderView::up-arrow, QTableView[surface="table"] QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: center left; width: 8px; height: 8px; }
QTableView[surface="table"] QScrollBar:horizontal { background: @panel; height: 10px; margin: 0; }
QTableView[surface="table"] QScrollBar::handle:horizontal { background: @held; border-radius: 3px; min-width: 32px; margin: 2px; }
QTableView[surface="list"] { border: 0; }
QTableView[surface="list"]::item { padding: 0 8px; }
QTableView[surface="list"] QHeaderView::section { background: @panel; color: @text2; border: 0; border-bottom: 1px solid @hair; padding: 0 8px; font-size: 11px; }
QTableView[ink="text2"] { color: @text2; }
QLabel[ink="muted"] { color: @muted; }
QLabel[ink="text2"] { color: @text2; }
QLabel[ink="worse"] { color: @worse; }
)";

QString styleSheetOf(const Tokens &tokens)
{
    QString sheet = QLatin1String(sheetOfTokens);
    const std::pair<const char *, QColor> names[] = {
        {"@window", tokens.window},        {"@panel", tokens.panel},
        {"@inset", tokens.inset},          {"@hair", tokens.hair},
        {"@hover", tokens.hover},          {"@control", tokens.control},
        {"@text2", tokens.text2},          {"@text", tokens.text},
        {"@muted", tokens.muted},          {"@accentSoft", tokens.accentSoft},
        {"@accent", tokens.accent},        {"@onAccent", tokens.onAccent},
        {"@warn", tokens.warnBackground},  {"@worse", tokens.worse},
        {"@held", tokens.hair.darker(110)}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

} // namespace

QPalette paletteOf(Theme theme)
{
    return paletteOf(tokensOf(theme));
}

void applyTheme(QApplication &application, Theme theme)
{
    const Tokens &tokens = tokensOf(theme);
    if (application.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(textFont(type::body));
    QApplication::setPalette(paletteOf(tokens));
    application.setStyleSheet(styleSheetOf(tokens));
}

} // namespace ridgepoint
