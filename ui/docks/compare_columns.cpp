#include "ui/docks/compare_columns.h"

#include <algorithm>
#include <unordered_map>

#include <QElapsedTimer>

#include "app/document/document.h"
#include "core/evaluate/evaluate.h"

namespace ridgepoint {

namespace {

constexpr qint64 sliceMilliseconds = 4; // leaves the rest of a frame to the window

bool isKnown(const std::shared_ptr<const CompareColumn> &column)
{
    return column->figures != nullptr;
}

} // namespace

std::shared_ptr<const CompareColumn> CompareColumns::unknownColumn(std::size_t index) const
{
    auto column = std::make_shared<CompareColumn>();
    column->name = QString::fromStdString(m_document.plan().scenarios[index].name);
    return column;
}

void CompareColumns::arrange()
{
    std::unordered_map<std::string, std::shared_ptr<const CompareColumn>> known;
    for (const auto &column : m_list)
        known.emplace(column->name.toStdString(), column);
    m_list.clear();
    const std::vector<Scenario> &scenarios = m_document.plan().scenarios;
    m_list.reserve(scenarios.size());
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const auto found = known.find(scenarios[i].name);
        m_list.push_back(found == known.end() ? unknownColumn(i) : found->second);
    }
}

void CompareColumns::changed(std::size_t index)
{
    if (index < m_list.size())
        m_list[index] = unknownColumn(index);
}

void CompareColumns::take(std::size_t index, std::shared_ptr<const Figures> figures)
{
    auto column = std::make_shared<CompareColumn>(*m_list[index]);
    column->figures = std::move(figures);
    column->inputs = inputsOf(m_document.plan().scenarios[index]);
    m_list[index] = std::move(column);
}

void CompareColumns::takeShown()
{
    if (m_list.size() != m_document.plan().scenarios.size())
        arrange();
    if (const std::size_t shown = m_document.current(); !isKnown(m_list[shown]))
        take(shown, m_document.figures());
    if (const std::size_t baseline = m_document.plan().baseline; !isKnown(m_list[baseline]))
        take(baseline, m_document.baselineFigures());
}

bool CompareColumns::evaluateSome()
{
    QElapsedTimer time;
    time.start();
    for (std::size_t i = 0; i < m_list.size(); ++i) {
        if (isKnown(m_list[i]))
            continue;
        if (time.elapsed() >= sliceMilliseconds)
            return true;
        take(i, std::make_shared<const Figures>(evaluate(m_document.plan().scenarios[i])));
    }
    return false;
}

std::size_t CompareColumns::unknown() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_list, [](const auto &column) { return !isKnown(column); }));
}

} // namespace ridgepoint
