#include "ui/export/export_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "app/document/document.h"
#include "ui/dialogs/title_dialog.h"
#include "ui/inputs/segmented.h"

namespace ridgepoint {

namespace {

constexpr int dialogWidth = 440;
constexpr int margin = 16;
constexpr int gap = 8;
constexpr int labelWidth = 72;
constexpr int mostTitle = 600; // two lines of the dialog

ReportFormat formatOf(int index)
{
    return static_cast<ReportFormat>(index);
}

bool isDrawn(ReportFormat format)
{
    return format == ReportFormat::pdf || format == ReportFormat::png || format == ReportFormat::svg;
}

QString hintOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::pdf:
        return ExportDialog::tr("Pages to hand out: answer, charts, comparison, assumptions with sources.");
    case ReportFormat::html:
        return ExportDialog::tr("One file for any browser, light and dark; the plan can be saved from it.");
    case ReportFormat::png:
        return ExportDialog::tr("One picture: the answer, six figures and four charts.");
    case ReportFormat::svg:
        return ExportDialog::tr("The same picture as vectors, to edit or to enlarge.");
    case ReportFormat::csv:
        return ExportDialog::tr("The comparison as numbers, for any program.");
    default:
        return ExportDialog::tr("A workbook: figures, inputs, and money with live formulas.");
    }
}

} // namespace

ExportDialog::ExportDialog(Document &document, QWidget *window)
    : QDialog(window),
      m_document(document),
      m_title(new QLabel(this)),
      m_derivations(new QCheckBox(tr("How each figure comes about (many pages)"), this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(tr("Export report"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    addTitle(*grid);
    m_format = addChoice(*grid, ".format", tr("Format"),
                         {tr("PDF"), tr("HTML"), tr("PNG"), tr("SVG"), tr("CSV"), tr("XLSX")});
    m_hint->setProperty("ink", "text2");
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, grid->rowCount(), 1);
    m_scenarios = addChoice(*grid, ".scenarios", tr("Scenarios"), {tr("All"), tr("Only the one shown")});
    m_scenarios->setEnabled(document.plan().scenarios.size() > 1);
    m_paper = addChoice(*grid, ".paper", tr("Paper"), {tr("A4"), tr("Letter")});
    m_theme = addChoice(*grid, ".theme", tr("Theme"), {tr("Light"), tr("Dark")});
    m_derivations->setObjectName(QStringLiteral("exportDialog.derivations"));
    grid->addWidget(m_derivations, grid->rowCount(), 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("exportDialog.export"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(grid);
    layout->addWidget(buttons);
    setFixedWidth(dialogWidth);
    restore();
    showWhatApplies();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showWhatApplies);
}

void ExportDialog::addTitle(QGridLayout &grid)
{
    m_title->setObjectName(QStringLiteral("exportDialog.title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *change = new QPushButton(tr("Title and notes…"), this);
    change->setObjectName(QStringLiteral("exportDialog.titleAndNotes"));
    change->setAutoDefault(false);
    grid.addWidget(new QLabel(tr("Title"), this), 0, 0, Qt::AlignTop);
    grid.addWidget(m_title, 0, 1);
    grid.addWidget(change, 1, 1, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, [this] { openTitleDialog(m_document, this); });
    connect(&m_document, &Document::scenariosChanged, this, &ExportDialog::showTitle);
    showTitle();
}

/// As much of it as two lines hold: a title may be any text.
void ExportDialog::showTitle()
{
    const QString title = QString::fromStdString(m_document.plan().title).simplified();
    m_title->setProperty("ink", title.isEmpty() ? "text2" : "");
    m_title->setText(title.isEmpty() ? tr("None yet: the report will say “Untitled plan”.")
                                     : m_title->fontMetrics().elidedText(title, Qt::ElideRight, mostTitle));
}

Segmented *ExportDialog::addChoice(QGridLayout &grid, const char *part, const QString &label,
                                   const QStringList &words)
{
    auto *choice = new Segmented(this);
    choice->setObjectName(objectName() + QLatin1String(part));
    choice->setAccessibleName(label);
    choice->addItems(words);
    auto *text = new QLabel(label, this);
    text->setBuddy(choice);
    const int row = grid.rowCount();
    grid.addWidget(text, row, 0);
    grid.addWidget(choice, row, 1, Qt::AlignLeft);
    return choice;
}

/// What does not concern the format stays in its place and cannot be chosen.
void ExportDialog::showWhatApplies()
{
    const ReportFormat format = formatOf(m_format->currentIndex());
    m_paper->setEnabled(format == ReportFormat::pdf);
    m_theme->setEnabled(isDrawn(format));
    m_derivations->setEnabled(format == ReportFormat::pdf || format == ReportFormat::html);
    m_hint->setText(hintOf(format));
}

/// Who decides reads the answer; the way to it is there for who checks it.
bool ExportDialog::wantsDerivations()
{
    return QSettings().value(QStringLiteral("export/derivations"), false).toBool();
}

void ExportDialog::restore()
{
    const QSettings settings;
    const auto index = [&](const char *key, const Segmented *choice) {
        return std::clamp(settings.value(QLatin1String(key)).toInt(), 0, choice->count() - 1);
    };
    m_format->setCurrentIndex(index("export/format", m_format));
    m_paper->setCurrentIndex(index("export/paper", m_paper));
    m_theme->setCurrentIndex(index("export/theme", m_theme));
    m_derivations->setChecked(wantsDerivations());
}

ReportOptions ExportDialog::options() const
{
    return {.format = formatOf(m_format->currentIndex()),
            .paper = static_cast<Paper>(m_paper->currentIndex()),
            .dark = m_theme->currentIndex() == 1,
            .scenario = {},
            .alone = m_scenarios->currentIndex() == 1,
            .derivations = m_derivations->isChecked()};
}

void ExportDialog::finish()
{
    QSettings settings;
    settings.setValue(QStringLiteral("export/format"), m_format->currentIndex());
    settings.setValue(QStringLiteral("export/paper"), m_paper->currentIndex());
    settings.setValue(QStringLiteral("export/theme"), m_theme->currentIndex());
    settings.setValue(QStringLiteral("export/derivations"), m_derivations->isChecked());
    accept();
    Q_EMIT chosen(options());
}

} // namespace ridgepoint
