#include "ui/window/scenario_clipboard.h"

#include <memory>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/document/document.h"

namespace ridgepoint {

namespace {

const std::string clipboardName = "the clipboard"; // in the place of a file's name

} // namespace

Plan planOfScenario(const Document &document, std::size_t index)
{
    Plan plan;
    plan.catalog = document.plan().catalog;
    plan.scenarios = {document.plan().scenarios[index]};
    return plan;
}

void copyScenario(const Document &document, std::size_t index)
{
    const QByteArray text = QByteArray::fromStdString(writePlan(planOfScenario(document, index)));
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(planMimeType), text);
    data->setText(QString::fromUtf8(text));
    QGuiApplication::clipboard()->setMimeData(data.release()); // which takes it over
}

Result<Done> pasteScenarios(Document &document)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool ours = data != nullptr && data->hasFormat(QLatin1String(planMimeType));
    if (!ours && (data == nullptr || !data->hasText()))
        return Error{clipboardName, "", "a copied scenario, or the text of a plan", "neither",
                     "choose Scenario > Copy first"};
    const QByteArray text = ours ? data->data(QLatin1String(planMimeType)) : data->text().toUtf8();
    const Result<Plan> plan = readPlan(text.toStdString(), document.catalog());
    if (!plan)
        return plan.error().in(clipboardName);
    return document.addScenarios(plan.value());
}

} // namespace ridgepoint
