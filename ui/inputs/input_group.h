// A foldable group of inputs, named group.<name>: its rows, those under More, and what it says while it is closed. While an
// input is looked for it shows the rows that match, and hides where none does.
#pragma once

#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ridgepoint {

class Document;
class GroupHeader;
class InputRow;
class ParallelLine;
class SummaryText;
struct Parameter;

class InputGroup : public QWidget {
    Q_OBJECT

public:
    InputGroup(Document &document, const QString &name, const QString &title, QWidget *parent);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    /// Opens what hides the input of that pointer; null where the group has none that applies.
    InputRow *openFor(const QString &pointer);
    void refresh();
    /// Reads the catalogue again, which comes with the plan.
    void reload();
    void refreshMarks();
    /// Shows only rows that hold all of the words, given in lower case; none: all rows again.
    void setFilter(const QStringList &words);
    /// The rows that the filter leaves, in their order.
    [[nodiscard]] std::vector<InputRow *> matches() const;

    /// Which way each input moves the cost per user, in the order of `parameters()`.
    void showElasticities(const std::vector<std::optional<double>> &elasticities);
    /// Where the plan that does not run would; only for rows that can be seen.
    void showLimits(bool runs);
    void describe();

Q_SIGNALS:
    void openedByHand(bool open);
    void rowsShown(); ///< rows have come into sight that were not told the latest
    void badChanged(bool bad);

private:
    QWidget *buildRows(bool more);
    InputRow *makeRow(const Parameter &parameter, QWidget *box);
    void addChoiceLine(QVBoxLayout *layout, std::vector<InputRow *> &line);
    void showParts();
    void showRows();
    [[nodiscard]] bool showsMore() const;
    [[nodiscard]] bool isShown(const InputRow *row) const;

    Document &m_document;
    QString m_name;
    std::vector<const Parameter *> m_inputs;
    std::vector<InputRow *> m_rows;
    ParallelLine *m_parallel = nullptr;
    GroupHeader *m_header;
    QWidget *m_body;
    QWidget *m_more;
    QToolButton *m_moreButton;
    SummaryText *m_summary;
    QStringList m_words; ///< what is looked for
};

} // namespace ridgepoint
