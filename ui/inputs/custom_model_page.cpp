#include "ui/inputs/custom_model_page.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

#include <nlohmann/json.hpp>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/document/replace_model.h"
#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/plan/own_model.h"
#include "core/text/json.h"
#include "core/text/text.h"
#include "ui/inputs/entry_field.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int fieldWidth = 320;
constexpr int gap = 8;
constexpr int exactDigits = 10;

const Parameter &countOfParameters()
{
    return *findParameter("/model/parameters");
}

/// The config as people read it: indented, keys in its order.
QString readableConfig(const Scenario &scenario)
{
    if (!scenario.model.entry)
        return {};
    const Result<nlohmann::ordered_json> config = parseJson(scenario.model.entry->config);
    return QString::fromStdString(config ? config.value().dump(2) : scenario.model.entry->config);
}

/// What a config comes to, as the sentence beneath.
QString summaryOf(const ModelShape &shape, double kvBytes)
{
    const ShapeTotals totals = shape.totals();
    return QCoreApplication::translate(
               "Custom", "%1\u2009B parameters by the configuration, %2\u2009B active, %3 layers, "
                         "%4 of KV cache a token.")
        .arg(figureText(totals.parameters() / billion), figureText(totals.activeParameters() / billion),
             countText(shape.layers), siText(totals.kvElementsPerToken * kvBytes, "B"));
}

} // namespace

CustomModelPage::CustomModelPage(Document &document, QWidget *parent)
    : CustomPage(parent),
      m_document(document),
      m_name(new EntryField(this)),
      m_parameters(new EntryField(this)),
      m_config(new QPlainTextEdit(this))
{
    m_name->setObjectName(QStringLiteral("custom.model.name"));
    m_name->setAccessibleName(tr("Name of the model"));
    m_name->setFixedWidth(fieldWidth);
    m_parameters->setObjectName(QStringLiteral("custom.model.parameters"));
    m_parameters->setAccessibleName(tr("Parameters, billions"));
    m_parameters->setToolTip(tableText(countOfParameters().help));
    m_parameters->setFixedWidth(fieldWidth);
    m_config->setObjectName(QStringLiteral("custom.model.config"));
    m_config->setAccessibleName(tr("Keys of config.json"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(type::body);
    m_config->setFont(fixed);
    m_config->setTabChangesFocus(true);
    m_config->setMinimumSize(480, 280);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gap);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Parameters"), m_parameters);
    auto *caption = new QLabel(tr("Keys of config.json"), this);
    caption->setBuddy(m_config);
    form->addRow(caption);
    form->addRow(m_config);
    connect(m_name, &QLineEdit::textEdited, this, &CustomModelPage::judge);
    connect(m_parameters, &QLineEdit::textEdited, this, &CustomModelPage::judge);
    connect(m_config, &QPlainTextEdit::textChanged, this, &CustomModelPage::judge);
}

void CustomModelPage::load()
{
    if (m_name->isModified() || m_parameters->isModified() || m_config->document()->isModified())
        return;
    const Scenario &scenario = m_document.scenario();
    const ModelChoice &model = scenario.model;
    const std::string name = model.entry ? model.entry->name : model.name;
    m_name->setText(model.preset.empty() ? QString::fromStdString(name)
                                         : tr("%1, my own").arg(QString::fromStdString(name)));
    m_parameters->setText(model.parameters ? inputText(countOfParameters(), *model.parameters, exactDigits)
                                           : QString());
    m_config->setPlainText(readableConfig(scenario));
    judge();
}

Result<ModelChoice> CustomModelPage::entered() const
{
    const std::optional<Value> count = parseInput(countOfParameters(), m_parameters->text(), decimalMark());
    if (!count || !check(countOfParameters(), *count))
        return Error{"", "/model/parameters", inputExpectation(countOfParameters()).toStdString(),
                     quoted(m_parameters->text().toStdString()), ""};
    Result<ModelChoice> model =
        readOwnModel(m_name->text().trimmed().toStdString(), m_config->toPlainText().toStdString());
    if (model && !isNull(*count))
        model.value().parameters = std::get<double>(*count);
    return model;
}

void CustomModelPage::judge()
{
    const Result<ModelChoice> model = entered();
    m_name->showBad(m_name->text().trimmed().isEmpty());
    m_parameters->showBad(!model && model.error().place == "/model/parameters");
    if (!model)
        return Q_EMIT judged(false, QString::fromStdString(model.error().message()));
    const ModelShape &shape = *model.value().entry->shape;
    m_parameters->setPlaceholderText(inputText(countOfParameters(), shape.parameters(), exactDigits));
    Q_EMIT judged(true, summaryOf(shape, elementBytes(m_document.scenario()).kvCache));
}

Result<Done> CustomModelPage::apply()
{
    Result<ModelChoice> model = entered();
    if (!model)
        return model.error();
    return replaceModel(m_document, std::move(model).value());
}

} // namespace ridgepoint
