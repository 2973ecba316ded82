#include "ui/help/places.h"

#include <cstring>

#include <QCoreApplication>

namespace ridgepoint {

namespace {

constexpr const char *context = "Place";
constexpr const char *firstPlan = "guide.html#first-plan";
constexpr const char *roofline = "guide.html#roofline";
constexpr const char *batching = "guide.html#batching";
constexpr const char *buyOrRent = "guide.html#buy-or-rent";
constexpr const char *presenting = "guide.html#presenting";

constexpr Place places[] = {
    {"menuBar", QT_TRANSLATE_NOOP("Place", "Everything that the window can do, with its keys."),
     "keyboard.html"},
    {"toolBar", QT_TRANSLATE_NOOP("Place", "What is used most; the same stands in the menus."),
     "keyboard.html"},
    {"statusBar", QT_TRANSLATE_NOOP("Place", "The file, the baseline, and the date of the catalogue."),
     firstPlan},
    {"startPage",
     QT_TRANSLATE_NOOP("Place", "New plans with numbers in them, by workload, and the plans of late."),
     firstPlan},
    {"inputsDock", QT_TRANSLATE_NOOP("Place", "What the plan assumes. Every input has its reference, by F1."),
     "inputs.html"},
    {"inputsScroll",
     QT_TRANSLATE_NOOP("Place", "What the plan assumes. Every input has its reference, by F1."),
     "inputs.html"},
    {"inputsSearch",
     QT_TRANSLATE_NOOP("Place", "Finds inputs by words of their label, help, symbol or pointer (Ctrl+K)."),
     "inputs.html"},
    {"group",
     QT_TRANSLATE_NOOP(
         "Place",
         "A group of inputs. Its head closes and opens it; closed, it tells its values in a line or two."),
     "inputs.html"},
    {"input.deployment", QT_TRANSLATE_NOOP("Place", "How a replica is spread over GPUs."),
     "inputs.html#deployment.tensor_parallel"},
    {"custom", QT_TRANSLATE_NOOP("Place", "A model or GPU that the catalogue has not, for this scenario."),
     firstPlan},
    {"scenarioTabs",
     QT_TRANSLATE_NOOP("Place", "The plan's scenarios. The star marks the baseline that the others are "
                                "compared with; F2 renames, a drag moves."),
     firstPlan},
    {"addScenario",
     QT_TRANSLATE_NOOP("Place", "A new scenario, as a copy of the one that is shown (Ctrl+T)."), firstPlan},
    {"headline",
     QT_TRANSLATE_NOOP("Place", "The six figures that decide, each with its change against the baseline."),
     "figures.html"},
    {"notes", QT_TRANSLATE_NOOP("Place", "Where the plan is doubtful, and why."), presenting},
    {"chartGrid", QT_TRANSLATE_NOOP("Place", "The four charts of the plan."), roofline},
    {"chart.roofline",
     QT_TRANSLATE_NOOP(
         "Place",
         "What the GPU allows, by work for each byte fetched, and where the plan's operations stand."),
     roofline},
    {"chart.memory",
     QT_TRANSLATE_NOOP("Place", "What fills the memory of one GPU, to the edge of what is there."), batching},
    {"chart.pareto",
     QT_TRANSLATE_NOOP(
         "Place", "Speed for one user against throughput of a GPU, for every batch. A click sets the batch."),
     batching},
    {"chart.cost", QT_TRANSLATE_NOOP("Place", "Cost per user over one input, with the plan's point on it."),
     buyOrRent},
    {"advisor",
     QT_TRANSLATE_NOOP("Place", "What limits the plan, and the changes that lower the cost most. Pointing at "
                                "one previews it, a click makes it."),
     firstPlan},
    {"fitBanner",
     QT_TRANSLATE_NOOP("Place", "The plan does not fit: by how much, and the way back to the last that did."),
     batching},
    {"catalogBar",
     QT_TRANSLATE_NOOP("Place", "The catalogue has other figures today than this plan was saved with."),
     firstPlan},
    {"messageBar", QT_TRANSLATE_NOOP("Place", "What went wrong, and what can be done about it."),
     "guide.html"},
    {"explainDock",
     QT_TRANSLATE_NOOP("Place",
                       "How a figure comes about: formula and numbers, down to inputs and their sources."),
     "figures.html"},
    {"explainTree",
     QT_TRANSLATE_NOOP("Place",
                       "How a figure comes about: formula and numbers, down to inputs and their sources."),
     "figures.html"},
    {"compareDock",
     QT_TRANSLATE_NOOP(
         "Place",
         "All scenarios side by side: inputs that differ, then the figures; the best of a row is bold."),
     buyOrRent},
    {"compareTable",
     QT_TRANSLATE_NOOP(
         "Place",
         "All scenarios side by side: inputs that differ, then the figures; the best of a row is bold."),
     buyOrRent},
    {"catalogDialog",
     QT_TRANSLATE_NOOP(
         "Place", "Every GPU and model of the catalogue with figures and sources, and those of your own."),
     firstPlan},
    {"ownEntryDialog", QT_TRANSLATE_NOOP("Place", "A GPU or model of your own; it is kept for all plans."),
     firstPlan},
    {"own", QT_TRANSLATE_NOOP("Place", "A figure of an entry of your own."), firstPlan},
    {"changesDialog",
     QT_TRANSLATE_NOOP("Place", "What the catalogue says today, beside what the plan was saved with."),
     firstPlan},
    {"importDialog",
     QT_TRANSLATE_NOOP(
         "Place",
         "A model from its config.json: how it was read and what was assumed, before anything changes."),
     firstPlan},
    {"customDialog",
     QT_TRANSLATE_NOOP("Place", "A model or GPU that the catalogue has not, for this scenario."), firstPlan},
    {"recoverDialog", QT_TRANSLATE_NOOP("Place", "Work that was not saved when the program ended."),
     "guide.html"},
    {"changedOnDiskDialog",
     QT_TRANSLATE_NOOP("Place", "Somebody else has written the plan's file since it was read."),
     "guide.html"},
    {"preferencesDialog", QT_TRANSLATE_NOOP("Place", "What is chosen once for all plans. It holds at once."),
     "guide.html"},
    {"helpWindow", QT_TRANSLATE_NOOP("Place", "The guide, and the reference of inputs and figures."),
     "guide.html"},
    {"explorePage", QT_TRANSLATE_NOOP("Place", "What follows from the plan when inputs vary."), firstPlan},
    {"tornadoPane", QT_TRANSLATE_NOOP("Place", "Which inputs move a figure most, each down and up."),
     firstPlan},
    {"uncertainDialog",
     QT_TRANSLATE_NOOP("Place", "How sure an input is: a distribution and its two or three numbers, in the "
                                "input’s own unit."),
     firstPlan},
    {"uncertaintyPane",
     QT_TRANSLATE_NOOP("Place", "What a figure may turn out to be, where inputs are not known for sure."),
     firstPlan},
    {"sweepPane", QT_TRANSLATE_NOOP("Place", "A figure over the values of one or two inputs."), firstPlan},
    {"searchPane", QT_TRANSLATE_NOOP("Place", "Deployments that serve the plan, ranked by a figure."),
     firstPlan},
    {"goalSeekDialog", QT_TRANSLATE_NOOP("Place", "The value of an input at which a figure meets a target."),
     firstPlan},
    {"articlePage",
     QT_TRANSLATE_NOOP("Place",
                       "The claims of the article “Matrix Multiplication Cost”, worked out by the model."),
     roofline},
    {"exportDialog", QT_TRANSLATE_NOOP("Place", "The plan as a report for people: charts, figures, inputs."),
     presenting},
    {"titleDialog",
     QT_TRANSLATE_NOOP("Place", "The question that the plan answers, and what the shown scenario stands for; "
                                "reports and the presentation say both."),
     presenting},
    {"presentationWindow", QT_TRANSLATE_NOOP("Place", "The plan for an audience; Esc leaves."), presenting},
};

} // namespace

const Place *placeOf(const QString &objectName)
{
    const Place *best = nullptr;
    for (const Place &place : places) {
        const QLatin1String name(place.name);
        const bool belongs = objectName.startsWith(name)
                             && (objectName.size() == name.size() || objectName[name.size()] == u'.');
        if (belongs && (best == nullptr || std::strlen(best->name) < std::strlen(place.name)))
            best = &place;
    }
    return best;
}

QString textOf(const Place &place)
{
    return QCoreApplication::translate(context, place.text);
}

} // namespace ridgepoint
