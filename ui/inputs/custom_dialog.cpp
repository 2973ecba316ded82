#include "ui/inputs/custom_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/document/document.h"
#include "ui/inputs/custom_gpu_page.h"
#include "ui/inputs/custom_model_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/ink.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int sentenceLines = 3;

} // namespace

CustomDialog::CustomDialog(Document &document, ParameterKind kind, QWidget *parent)
    : QDialog(parent), m_kind(kind), m_sentence(new QLabel(this)), m_apply(new QPushButton(tr("Apply"), this))
{
    const bool gpu = kind == ParameterKind::acceleratorPreset;
    setObjectName(QStringLiteral("customDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(gpu ? tr("Custom GPU") : tr("Custom model"));
    if (gpu)
        m_page = new CustomGpuPage(document, this);
    else
        m_page = new CustomModelPage(document, this);
    buildLayout();
    connect(m_page, &CustomPage::judged, this, &CustomDialog::showJudgement);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const Result<Done> done = m_page->apply(); !done)
            return showJudgement(false, QString::fromStdString(done.error().message()));
        close();
    });
    connect(&document, &Document::planReplaced, this, &QDialog::close);
    connect(&document, &Document::currentChanged, m_page, &CustomPage::load);
    connect(&document, &Document::changed, m_page, &CustomPage::load);
    m_page->load();
}

void CustomDialog::buildLayout()
{
    m_sentence->setObjectName(QStringLiteral("customDialog.sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setFixedHeight(sentenceLines * QFontMetrics(textFont(type::body)).lineSpacing());
    m_apply->setObjectName(QStringLiteral("customDialog.apply"));
    m_apply->setDefault(true);
    auto *cancel = new QPushButton(tr("Close"), this);
    cancel->setObjectName(QStringLiteral("customDialog.close"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
}

void CustomDialog::showJudgement(bool good, const QString &sentence)
{
    m_sentence->setText(sentence);
    setInk(*m_sentence, good ? "text2" : "worse");
    m_apply->setEnabled(good);
}

void openCustomDialog(Document &document, ParameterKind kind, QWidget *parent)
{
    auto *dialog = parent->window()->findChild<CustomDialog *>();
    if (dialog != nullptr && dialog->kind() != kind) {
        dialog->close();
        dialog = nullptr;
    }
    if (dialog == nullptr)
        dialog = new CustomDialog(document, kind, parent->window());
    dialog->show(); // beside the window, which stays in use
    dialog->raise();
    dialog->activateWindow();
}

} // namespace ridgepoint
