// A choice in the dock: among words, or a model or an accelerator of the plan's catalogue.
#pragma once

#include "ui/inputs/input_row.h"

namespace ridgepoint {

class ChoiceBox;

class ChoiceRow : public InputRow {
    Q_OBJECT

public:
    ChoiceRow(Document &document, const Parameter &parameter, QWidget *parent);

    void refresh() override;
    /// Whether it stands beside others of its kind, three on a line. Pickers of the catalogue have a line of their own.
    [[nodiscard]] bool isNarrow() const;
    /// Reads the catalogue again, which comes with the plan.
    void reload();

private:
    void addChoices();
    void addModels();
    void addAccelerators();
    /// An item of the catalogue; greyed where it cannot be chosen.
    void addItem(const std::string &name, const std::string &id, bool usable = true);
    void choose(int index);
    /// Names what computes in the place of a precision that the GPU has no rate for.
    void nameStandIns();

    ChoiceBox *m_box;
};

} // namespace ridgepoint
