// The figures of a GPU of one's own: each with its unit, empty for the catalogue's, which is then shown in grey.
#pragma once

#include <vector>

#include "ui/inputs/custom_dialog.h"

class QGridLayout;

namespace ridgepoint {

class EntryField;
struct InputChange;

class CustomGpuPage : public CustomPage {
    Q_OBJECT

public:
    CustomGpuPage(Document &document, QWidget *parent);

    Result<Done> apply() override;
    void load() override;

private:
    struct Line {
        const Parameter *parameter;
        EntryField *field;
    };

    void addLine(QGridLayout &grid, const Parameter &parameter, int row, int column);
    void judge();
    /// What an edited field holds; nothing where it cannot be taken.
    [[nodiscard]] std::optional<Value> entryOf(const Line &line) const;
    [[nodiscard]] std::vector<InputChange> changes() const;

    Document &m_document;
    std::vector<Line> m_lines;
};

} // namespace ridgepoint
