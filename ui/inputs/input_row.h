// One input in the dock, named input.<pointer> with children .dot, .slider, .spin or .combo, .lock and .pin. A row is built
// from the parameter's row in the table of inputs and nothing else; it keeps no copy of the value, but reads it again on
// refresh. Lock, pin, reset and the row's menu are the same for all kinds.
#pragma once

#include <optional>

#include <QWidget>

#include "core/explore/fit_limit.h"
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
    /// Whether label, help, symbol or pointer hold all of the words, given in lower case.
    [[nodiscard]] bool matches(const QStringList &words) const;
    [[nodiscard]] bool hasSlider() const { return m_parameter.slider.scale != Scale::none; }

    /// Reads the value again. Cheap where nothing changed.
    virtual void refresh() = 0;
    /// Shows the input's lock and pin as they are now.
    virtual void refreshMarks() = 0;
    /// Where the keyboard goes when the row is looked for.
    [[nodiscard]] virtual QWidget *control() const = 0;
    /// Which way and how strongly it moves the cost per user.
    virtual void showElasticity(std::optional<double>) {}
    /// Where the plan that does not fit would; empty: this input is not to blame.
    virtual void showLimit(const std::optional<FitLimit> &) {}
    /// Opens the dialog on how sure the input is, where it is a number that stands somewhere.
    void askUncertainty();
    /// Tells screen readers what refresh and showElasticity have left to a quiet moment.
    virtual void describe() {}

Q_SIGNALS:
    void badChanged(bool bad); ///< an entry that cannot be taken stands in the field

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
    virtual void showError(const QString &sentence);
    /// Shows the error of a result; true on success.
    bool accept(const Result<Done> &result);

    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] bool isPinned() const;
    /// True where the input is locked, which it then says; nothing may be set.
    bool refusesToMove();
    void toggleLock();
    void togglePin();
    [[nodiscard]] bool mayBeUncertain() const;
    /// Lock, pin, Uncertain… and the rest, at a place of the screen.
    void openMenu(QPoint place);

    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Document &m_document;
    const Parameter &m_parameter;
    ResetDot *m_dot;
    QLabel *m_error;
    bool m_saysLocked = false; ///< the sentence beneath is that of the lock
};

} // namespace ridgepoint
