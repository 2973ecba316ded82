// The frame of every chart, named chart.<key>: .title, .takeaway, .menu, .fit and .plot, with all that a chart does beside
// drawing: the read-out, zoom, menu, exports, table and what a screen reader hears. The chart itself draws the plot and
// says what stands in it.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QFrame>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include "ui/charts/chart_export.h"

class QAction;
class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QMenu;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace ridgepoint {

class PlotInteraction;
class PlotNotes;

/// What hover and the arrow keys walk over.
struct ChartPoint {
    QPointF at;    ///< the axes' coordinates
    QString hover; ///< may have several lines
};

class ChartPanel : public QFrame {
    Q_OBJECT
    /// The plain wheel zooms, not only with Ctrl: where the page does not scroll.
    Q_PROPERTY(bool wheelZooms READ wheelZooms WRITE setWheelZooms)

public:
    ChartPanel(const QString &key, const QString &title, QWidget *parent);
    ~ChartPanel() override;

    [[nodiscard]] virtual ChartTable table() const = 0;
    [[nodiscard]] virtual std::vector<ChartPoint> points() const { return {}; }
    /// The plan's own among the points.
    [[nodiscard]] virtual std::optional<std::size_t> chosenPoint() const { return std::nullopt; }
    /// The point under a pixel of the plot; the nearest within reach unless a chart knows better.
    [[nodiscard]] virtual std::optional<std::size_t> pointAt(QPointF pixel) const;
    /// The point that an arrow key leads to: left and right in their order; up and down lead nowhere unless a chart knows better.
    [[nodiscard]] virtual std::optional<std::size_t> neighbour(std::size_t point, Qt::Key arrow) const;
    virtual void activate(std::size_t /*point*/) {}                    ///< a click on it, Enter
    virtual void activateAside(std::size_t point) { activate(point); } ///< the same with Shift
    virtual void clickAt(QPointF /*coordinates*/) {}
    /// A drag that begins within 8 px of the chosen point moves it.
    [[nodiscard]] virtual bool mayDrag() const { return false; }
    virtual void beginDrag() {}
    virtual void dragTo(QPointF /*coordinates*/) {}
    virtual void endDrag() {}
    virtual void fit() {} ///< the axes as the data wants, after zoom and pan

    /// While true a chart leaves the axes' ranges alone.
    [[nodiscard]] bool isZoomed() const;
    [[nodiscard]] bool wheelZooms() const { return m_wheelZooms; }
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString takeaway() const { return m_sentence; }
    /// Title, takeaway and plot at twice their size, as they stand.
    [[nodiscard]] QPixmap image() const;
    /// The table as tab-separated lines with a head.
    [[nodiscard]] QString data() const;
    /// How often the plot has been drawn anew, for tests and benchmarks.
    [[nodiscard]] int paints() const { return m_paints; }
    /// The read-out in sight; empty where there is none.
    [[nodiscard]] QString readout() const;
    /// The labels in sight and where they stand, in the plot's pixels; for the test that none covers another.
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] std::vector<QRectF> labelRectangles() const;
    /// Lets go of what is dragged.
    void cancelDrag();
    /// By the ending of the path: PNG, SVG, PDF or CSV. What went wrong is told by `message`.
    void saveAs(const QString &path);

Q_SIGNALS:
    void fillPageRequested();
    void message(const QString &sentence);
    void explainRequested(const QString &figure); ///< the registry's name of a figure

protected:
    /// Puts the plot beneath the takeaway, names it and makes it answer to mouse, wheel and keys.
    void setPlot(QCustomPlot *plot);
    /// At the right of the title, before the menu.
    void addHeadWidget(QWidget *widget);
    /// A sentence for the panel's width: the shorter one, if any, where the first has no room, else cut with a tool tip.
    void showTakeaway(const QString &sentence, const QString &shorter = {});
    [[nodiscard]] QCustomPlot *plot() const { return m_plot; }
    /// In the menu, before Fit.
    void addMenuAction(QAction *action);
    /// The point that was read out when the menu was asked for, by the right button or the key; empty by ⋯.
    [[nodiscard]] std::optional<std::size_t> menuPoint() const { return m_menuPoint; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// The plot in the colours of a new palette. Never sets a style sheet, which would change the palette again.
    virtual void paletteChanged() {}
    /// The plot's; null where it has none.
    [[nodiscard]] virtual const PlotNotes *notes() const { return nullptr; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildMenu();
    void applyTokens();
    void writeTakeaway();
    void copyImage() const;
    void copyData() const;
    void chooseFile();
    void showTable();
    void fitAgain();
    void describe();
    [[nodiscard]] ChartPage page() const;

    QString m_name;
    QString m_sentence, m_shorter;
    QLabel *m_title;
    QLabel *m_takeaway;
    QMenu *m_menu;
    QAction *m_fitAction = nullptr;
    QToolButton *m_menuButton;
    QToolButton *m_fitButton;
    QHBoxLayout *m_head;
    QVBoxLayout *m_layout;
    QTimer *m_describeTimer;
    QCustomPlot *m_plot = nullptr;
    PlotInteraction *m_interaction = nullptr;
    std::optional<std::size_t> m_menuPoint;
    bool m_wheelZooms = false;
    bool m_ringed = false; ///< the plot has the focus by the keyboard
    int m_paints = 0;
};

} // namespace ridgepoint
