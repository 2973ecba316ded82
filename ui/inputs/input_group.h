// A foldable group of inputs, named group.<name>: its rows, those under More, and what it says while it is closed.
#pragma once

#include <vector>

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ridgepoint {

class Document;
class GroupHeader;
class InputRow;

class InputGroup : public QWidget {
    Q_OBJECT

public:
    InputGroup(Document &document, const QString &name, const QString &title, QWidget *parent);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    void refresh();
    /// Reads the catalogue again, which comes with the plan.
    void reload();

private:
    QWidget *buildRows(bool more);
    void addChoiceLine(QVBoxLayout *layout, std::vector<InputRow *> &line);
    void showParts();
    [[nodiscard]] QString headerSummary() const;
    [[nodiscard]] QString closedSummary() const;

    Document &m_document;
    QString m_name;
    std::vector<InputRow *> m_rows;
    GroupHeader *m_header;
    QWidget *m_body;
    QWidget *m_more;
    QToolButton *m_moreButton;
    QLabel *m_summary;
};

} // namespace ridgepoint
