// The frame of every chart, named chart.<key>: .title, .takeaway, .menu and .plot. The chart itself draws the plot.
#pragma once

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace ridgepoint {

class ChartPanel : public QFrame {
    Q_OBJECT

public:
    ChartPanel(const QString &key, const QString &title, QWidget *parent);

    /// The plot at twice its size, as it stands.
    [[nodiscard]] virtual QPixmap image() const = 0;
    /// The plot's numbers as tab-separated lines with a head.
    [[nodiscard]] virtual QString data() const = 0;

protected:
    /// Puts the plot beneath the takeaway and names it.
    void setPlot(QWidget *plot);
    void showTakeaway(const QString &sentence);
    [[nodiscard]] QWidget *plot() const { return m_plot; }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTokens();
    void copyImage() const;
    void copyData() const;

    QString m_name;
    QLabel *m_title;
    QLabel *m_takeaway;
    QToolButton *m_menuButton;
    QVBoxLayout *m_layout;
    QWidget *m_plot = nullptr;
};

} // namespace ridgepoint
