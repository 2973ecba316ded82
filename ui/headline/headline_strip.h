// The six figures above the charts, in one row or two.
#pragma once

#include <vector>

#include <QFrame>

class QGridLayout;

namespace ridgepoint {

class Document;
struct Figures;
class HeadlineCell;

class HeadlineStrip : public QFrame {
    Q_OBJECT

public:
    enum class Form { oneRow, twoRows, compact };

    explicit HeadlineStrip(Document &document, QWidget *parent = nullptr);

    void setForm(Form form);
    void refresh();
    /// Shows these figures in place of the plan's and their change against it; null: the plan again.
    void showPreview(const Figures *figures);

    /// Greys the figures: they are not of what stands in the inputs.
    void setDimmed(bool dimmed);

Q_SIGNALS:
    void explainRequested(const QString &figure);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Document &m_document;
    Form m_form = Form::oneRow;
    QGridLayout *m_grid;
    std::vector<HeadlineCell *> m_cells;
};

} // namespace ridgepoint
