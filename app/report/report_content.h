// What a report says, gathered once for all of its forms: question, answer, figures, comparison, assumptions with their sources
// and derivations. Plain values; text of the plan is made safe for one line (`quoted`) and still to be escaped by who writes it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/cli/compare_rows.h"
#include "app/cli/compared_scenarios.h"
#include "app/report/headline_text.h"
#include "app/report/report_options.h"

namespace ridgepoint {

/// One of the six figures that decide.
struct ReportFigure {
    QString title;     ///< "Cost per user"
    HeadlineText text; ///< "$11.77", "/month", "−15 %", "from $13.78"
};

struct ReportScenario {
    QString name;
    QString subject;    ///< "Qwen3 32B on 1 × H200 SXM"
    QString answer;     ///< "One H200 serves 111 users at 27.5 tokens/s each for $13.78 per user and month."
    QStringList doubts; ///< where its figures are doubtful, and why: one sentence each
    QStringList notes;  ///< the plan's own
    std::vector<ReportFigure> figures; ///< in the order of `headlines()`
    bool isBaseline = false;
};

/// An input in force, or a heading, which has no value.
struct ReportAssumption {
    QString label, value, source;
    bool stated = false; ///< set in the plan, and not as the default has it
};

/// A step of a derivation, by its depth below the figure.
struct ReportStep {
    std::size_t depth = 0;
    QString equation, value, name, source;
};

/// What holds for all scenarios (no name), or for one of them where they differ.
struct ReportAssumptions {
    QString scenario;
    std::vector<ReportAssumption> rows;
};

struct ReportContent {
    QString question; ///< the plan's title
    QString planName; ///< its file, or the title
    QString date;     ///< "26 November 2026"
    QString catalog;  ///< its date: "2026-11-23"
    ReportOptions options;
    cli::ComparedScenarios compared; ///< the scenarios that are reported on
    std::size_t lead = 0;            ///< the one that the report is about, among them
    QString
        cheapest; ///< which of several is cheapest per user, and by how much; empty where none is to be named
    std::vector<ReportScenario> scenarios;
    std::vector<cli::CompareRow> comparison; ///< empty for one scenario
    std::vector<ReportAssumptions> assumptions;
    std::vector<ReportStep> derivations; ///< of the lead
    QStringList sources;                 ///< the long ones: [1] is the first
    std::string planText;                ///< the whole plan's file, as `writePlan` has it

    [[nodiscard]] const Plan &plan() const { return compared.plans.front(); }
    /// Whether every scenario has a batch.
    [[nodiscard]] bool runs() const;
};

/// `planName`: of the plan's file, without folders; empty where it has none. Requires: options.scenario, if any, is one of the plan's.
[[nodiscard]] ReportContent reportContent(const Plan &plan, const QString &planName,
                                          const ReportOptions &options);

/// A text of the plan as it may stand in a report: one line, control characters shown escaped, at most 1000 characters.
[[nodiscard]] QString shownText(const std::string &text);

/// What "MODEL §4" in a report's sources is, and where it can be read.
[[nodiscard]] QString modelFootnote();

/// "26 November 2026", the day of SOURCE_DATE_EPOCH where that is set, so that a build of documents can be repeated.
[[nodiscard]] QString reportDate();

} // namespace ridgepoint
