// Why a figure changed, against the baseline or an earlier state: a waterfall from the value before to the value now, a line for each
// input (whyList), the other side in whyAgainst. It follows the figures while it is in sight; many inputs wait for a quiet moment.
#pragma once

#include <optional>
#include <string>

#include <QTimer>
#include <QWidget>

#include "app/cli/change_report.h"

class QLabel;
class QListWidget;

namespace ridgepoint {

class ChoiceBox;
class Document;

class WhyView : public QWidget {
    Q_OBJECT

public:
    WhyView(Document &document, QWidget *parent);

    void explain(const std::string &figure);
    void refresh();
    /// What is shown, as `explain --against` writes it; nothing where there is no split.
    [[nodiscard]] std::optional<cli::ChangeReport> report() const { return m_report; }

Q_SIGNALS:
    void inputChosen(const QString &pointer);
    void inputsPointedAt(const QStringList &pointers);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void listSides();
    [[nodiscard]] const Scenario *chosenSide() const;
    void split();
    void showSplit();
    void showSentence(const QString &sentence);

    Document &m_document;
    std::string m_figure;
    ChoiceBox *m_against;
    QListWidget *m_list;
    QLabel *m_note;  ///< how the parts were found, what has no effect
    QLabel *m_empty; ///< in place of the list
    QTimer m_quiet;
    int m_side; ///< a step of the undo stack, or the baseline
    std::optional<cli::ChangeReport> m_report;
};

} // namespace ridgepoint
