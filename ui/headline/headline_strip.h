// The six figures above the charts, in one row or two.
#pragma once

#include <vector>

#include <QFrame>

class QGridLayout;

namespace ridgepoint {

class Document;
class HeadlineCell;

class HeadlineStrip : public QFrame {
    Q_OBJECT

public:
    enum class Form { oneRow, twoRows, compact };

    explicit HeadlineStrip(Document &document, QWidget *parent = nullptr);

    void setForm(Form form);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void explain(HeadlineCell *cell);

    Document &m_document;
    Form m_form = Form::oneRow;
    QGridLayout *m_grid;
    std::vector<HeadlineCell *> m_cells;
};

} // namespace ridgepoint
