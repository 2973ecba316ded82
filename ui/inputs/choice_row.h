// A choice in the dock: among words, as a combo box or, where there are two or three, as segments side by side; or a model
// or an accelerator of the plan's catalogue, by a searchable picker.
#pragma once

#include "ui/inputs/input_row.h"

class QLabel;

namespace ridgepoint {

class ChoiceBox;

class ChoiceRow : public InputRow {
    Q_OBJECT

public:
    enum class Form {
        picker,   ///< of the catalogue, a line of its own
        segments, ///< label and segments on a line
        narrow    ///< beside others of its kind, three on a line
    };

    ChoiceRow(Document &document, const Parameter &parameter, QWidget *parent);

    void refresh() override;
    void refreshMarks() override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] static Form formOf(const Parameter &parameter);
    /// Reads the catalogue again, which comes with the plan.
    void reload();

private:
    ChoiceBox *makeBox();
    void buildLayout();
    void addChoices();
    void addModels();
    void addAccelerators();
    void choose(int index);
    /// Names what computes in the place of a precision that the GPU has no rate for.
    void nameStandIns();
    void nameOwnModel();
    void showCustomDialog();

    Form m_form;
    ChoiceBox *m_box;
};

} // namespace ridgepoint
