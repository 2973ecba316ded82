// One input in the dock, named input.<pointer> with children .dot, .slider, .spin or .combo. A row is built from the
// parameter's row in the table of inputs and nothing else; it keeps no copy of the value, but reads it again on refresh.
#pragma once

#include <QWidget>

#include "core/registry/parameters.h"

class QLabel;

namespace ridgepoint {

class Document;
class ResetDot;

class InputRow : public QWidget {
    Q_OBJECT

public:
    InputRow(Document &document, const Parameter &parameter, QWidget *parent);

    [[nodiscard]] const Parameter &parameter() const { return m_parameter; }
    /// Whether the input has an effect in the scenario that is shown.
    [[nodiscard]] bool applies() const;

    /// Reads the value again. Cheap where nothing changed.
    virtual void refresh() = 0;

protected:
    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] Value value() const;
    /// The value, with empty replaced by what it stands for.
    [[nodiscard]] Value effectiveValue() const;
    [[nodiscard]] QString childName(const char *part) const;
    [[nodiscard]] ResetDot *dot() const { return m_dot; }
    [[nodiscard]] QLabel *errorLabel() const { return m_error; }

    /// "Context, median, tokens".
    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] QString toolTipText() const;
    void refreshDot();
    /// The sentence beneath; empty: nothing is wrong.
    void showError(const QString &sentence);
    /// Shows the error of a result; true on success.
    bool accept(const Result<Done> &result);

private:
    Document &m_document;
    const Parameter &m_parameter;
    ResetDot *m_dot;
    QLabel *m_error;
};

} // namespace ridgepoint
