// How sure an input is: a distribution and its two or three numbers, in the input's own unit. Opened from the input's row; stays
// open beside the work until it is closed.
#pragma once

#include <array>
#include <optional>

#include <QDialog>

#include "core/registry/parameters.h"

class QLabel;
class QPushButton;

namespace ridgepoint {

class ChoiceBox;
class Document;
class ValueField;

class UncertainDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows it beside `row`, or brings that input's to the front; each input has one of its own. Requires: a parameter that is a number.
    static void open(Document &document, const Parameter &parameter, QWidget *row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    UncertainDialog(Document &document, const Parameter &parameter, QWidget *parent);

    void build();
    QWidget *buildFields();
    void readPlan();
    void chooseDistribution(int index);
    void writeFields();
    void tell();
    void readTyped(std::size_t field, const QString &entry);
    bool take(std::size_t field, const QString &entry);
    void set();
    void makeCertain();
    void showError(const QString &sentence);
    [[nodiscard]] const Uncertainty *stated() const;
    [[nodiscard]] std::optional<double> numberIn(const QString &entry) const;
    [[nodiscard]] double present() const;
    [[nodiscard]] QString text(double value) const;
    [[nodiscard]] std::vector<Uncertainty> others() const;

    Document &m_document;
    const Parameter &m_parameter;
    Uncertainty m_entry; ///< as the fields have it
    ChoiceBox *m_distribution;
    std::array<QLabel *, 3> m_names{};
    std::array<ValueField *, 3> m_fields{};
    QLabel *m_range;
    QLabel *m_error;
    QPushButton *m_certain, *m_cancel, *m_set;
};

} // namespace ridgepoint
