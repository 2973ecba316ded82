// What the comparison knows of each scenario: its figures and inputs, kept until the scenario changes. Scenarios are told
// apart by name, as in the plan; the shown one and the baseline are taken from the document, which has evaluated them.
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "core/compare/inputs_compared.h"
#include "core/evaluate/figures.h"

namespace ridgepoint {

class Document;

struct CompareColumn {
    QString name;
    std::shared_ptr<const Figures> figures; ///< null: not evaluated yet; then there are no inputs either
    ScenarioInputs inputs;
};

/// In the order of the plan's scenarios.
using CompareColumnList = std::vector<std::shared_ptr<const CompareColumn>>;

class CompareColumns {
public:
    explicit CompareColumns(Document &document) : m_document(document) {}

    /// Nothing is known any more: another plan, or it was not followed for a while.
    void forget() { m_list.clear(); }
    /// Follows scenarios that came, went, moved or got another name; what is known of the others stays.
    void arrange();
    /// The inputs of a scenario have changed.
    void changed(std::size_t index);
    /// Takes over the shown scenario and the baseline.
    void takeShown();
    /// Evaluates others for some milliseconds; false where none is left.
    bool evaluateSome();

    [[nodiscard]] const CompareColumnList &list() const { return m_list; }
    [[nodiscard]] std::size_t unknown() const;

private:
    [[nodiscard]] std::shared_ptr<const CompareColumn> unknownColumn(std::size_t index) const;
    void take(std::size_t index, std::shared_ptr<const Figures> figures);

    Document &m_document;
    CompareColumnList m_list; ///< empty: to be arranged anew
};

} // namespace ridgepoint
