#include "app/report/report_content.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/cli/explanation_tree.h"
#include "app/document/input_text.h"
#include "app/report/cheapest_scenario.h"
#include "app/report/report_answer.h"
#include "app/report/report_assumptions.h"
#include "app/report/source_list.h"
#include "core/explain/explain.h"
#include "core/explore/notes.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr std::size_t longestText = 1000;

/// Where translators find the sentences of free functions.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// The plan as it is reported on: all of its scenarios, or one, which is then its own baseline.
Plan reportedPlan(const Plan &plan, const ReportOptions &options)
{
    if (!options.alone)
        return plan;
    return {plan.title, 0, {plan.scenarios[options.scenario.value_or(plan.baseline)]}, plan.catalog};
}

QStringList doubtsOf(const cli::ComparedScenario &each)
{
    QStringList sentences;
    for (const Note &note : notesOf(*each.scenario, each.figures))
        sentences.append(toQString(note.sentence));
    return sentences;
}

QStringList ownNotesOf(const Scenario &scenario)
{
    QStringList lines;
    for (const QString &line :
         QString::fromStdString(scenario.notes).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines.append(shownText(line.toStdString()));
    return lines;
}

ReportScenario reportScenario(const cli::ComparedScenario &each, const Figures &baseline, bool isBaseline)
{
    ReportScenario scenario{shownText(each.name),
                            subjectOf(*each.scenario),
                            answerOf(*each.scenario, each.figures),
                            doubtsOf(each),
                            ownNotesOf(*each.scenario),
                            {},
                            isBaseline};
    for (const Headline &headline : headlines()) {
        ReportFigure figure{QCoreApplication::translate("HeadlineWords", headline.title),
                            headlineText(headline, *each.scenario, each.figures, baseline, isBaseline)};
        if (isBaseline)
            figure.text.change.clear(); // its name says so once
        scenario.figures.push_back(std::move(figure));
    }
    return scenario;
}

/// What several figures share is written out once.
std::vector<ReportStep> derivationsOf(const cli::ComparedScenario &each, SourceList &sources)
{
    std::vector<ReportStep> steps;
    std::set<std::string> shown, leaves;
    std::map<std::string, std::string_view> under; // the figure under which an equation is derived
    for (const std::string_view name : headlineFigures) {
        const FigureRow *row = findFigure(name);
        const Explanation explanation = explain(*row, *each.scenario, each.figures);
        for (const cli::ExplanationLine &line : cli::explanationLines(explanation, shown)) {
            if (line.isLeaf && !leaves.insert(line.equation).second)
                continue; // its number stands in the formula
            const std::string_view first = under.emplace(line.equation, row->label).first->second;
            const QString above = first == row->label
                                      ? ReportWords::tr("derived above")
                                      : ReportWords::tr("derived above, under “%1”").arg(tableText(first));
            steps.push_back({line.depth, toQString(line.equation), toQString(line.value),
                             toQString(line.name),
                             line.seenAbove ? above : sources.cite(toQString(line.source))});
        }
    }
    return steps;
}

/// What held a batch, in words.
std::string limitText(const std::string &name)
{
    constexpr std::array<const char *, limitNames.size()> words = {
        "memory",      "batch cap",   "token target", "first token target",
        "set by hand", "host memory", "does not fit"};
    const auto found = std::ranges::find(limitNames, name);
    return found == limitNames.end()
               ? name
               : ReportWords::tr(words[static_cast<std::size_t>(found - limitNames.begin())]).toStdString();
}

/// A table that is read has no use for words of the plan file, nor for "same" in every other cell.
std::vector<cli::CompareRow> comparisonOf(const cli::ComparedScenarios &compared)
{
    std::vector<cli::CompareRow> rows = cli::compareRows(compared, reportedInput);
    const FigureRow *limit = findFigure("limit");
    for (cli::CompareRow &row : rows)
        for (cli::CompareCell &cell : row.cells) {
            if (cell.isSame)
                cell.change.clear();
            if (row.figure == limit)
                cell.value = limitText(cell.value);
        }
    return rows;
}

} // namespace

QString modelFootnote()
{
    return ReportWords::tr("“MODEL §4” is section 4 of Ridgepoint’s cost model, “EFFICIENCY” its second "
                           "part: Help > The model in the "
                           "program, or what `ridgepoint generate model` writes.");
}

bool ReportContent::runs() const
{
    return std::ranges::all_of(
        compared.all, [](const cli::ComparedScenario &each) { return each.figures.batch.has_value(); });
}

QString shownText(const std::string &text)
{
    return QString::fromStdString(quoted(text, longestText));
}

QString reportDate()
{
    bool fixed = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fixed);
    const QDate day = fixed ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate::currentDate();
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("d MMMM yyyy"));
}

ReportContent reportContent(const Plan &plan, const QString &planName, const ReportOptions &options)
{
    ReportContent content;
    content.question = plan.title.empty() ? ReportWords::tr("Untitled plan") : shownText(plan.title);
    content.planName = planName.isEmpty() ? content.question : shownText(planName.toStdString());
    content.date = reportDate();
    content.catalog = shownText(plan.catalog.date);
    content.options = options;
    content.planText = writePlan(plan);
    content.compared = cli::comparedScenarios(reportedPlan(plan, options));
    content.lead = options.alone ? 0 : options.scenario.value_or(plan.baseline);

    const cli::ComparedScenarios &compared = content.compared;
    for (std::size_t i = 0; i < compared.all.size(); ++i)
        content.scenarios.push_back(
            reportScenario(compared.all[i], compared.baselineFigures(), i == compared.baseline));
    if (compared.all.size() > 1)
        content.comparison = comparisonOf(compared), content.cheapest = cheapestOf(compared);
    SourceList sources;
    content.assumptions = assumptionsOf(compared, sources);
    if (options.derivations)
        content.derivations = derivationsOf(compared.all[content.lead], sources);
    content.sources = sources.all();
    return content;
}

} // namespace ridgepoint
