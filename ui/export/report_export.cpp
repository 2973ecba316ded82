#include "ui/export/report_export.h"

#include <memory>
#include <optional>

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>

#include "app/document/document.h"
#include "app/document/input_text.h"
#include "app/document/shell_command.h"
#include "app/files/whole_file.h"
#include "app/report/report_file.h"
#include "ui/export/export_dialog.h"
#include "ui/export/pdf_report.h"
#include "ui/export/report_charts.h"
#include "ui/window/plan_paths.h"
#include "ui/window/slow_task.h"

namespace ridgepoint {

namespace {

/// The hand of the clock for as long as it lives.
struct Busy {
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Busy)
};

} // namespace

ReportExport::ReportExport(Document &document, QWidget *window)
    : QObject(window), m_document(document), m_window(window), m_disk(new SlowTask(this))
{}

void ReportExport::open()
{
    auto *dialog = new ExportDialog(m_document, m_window);
    connect(dialog, &ExportDialog::chosen, this, &ReportExport::chooseFile);
    dialog->open();
}

void ReportExport::chooseFile(const ReportOptions &options)
{
    const QString ending = toQString(reportEndings[static_cast<std::size_t>(options.format)]);
    auto *dialog = new QFileDialog(m_window, tr("Export the report"), planFolder(m_document));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(planFileName(m_document, ending));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, options](const QString &path) { writeTo(path, options); });
    dialog->open();
}

ReportContent ReportExport::content(ReportOptions options) const
{
    options.scenario = m_document.current();
    return reportContent(m_document.plan(), QFileInfo(m_document.path()).fileName(), options);
}

void ReportExport::writeTo(const QString &path, const ReportOptions &options)
{
    if (m_disk->isRunning()) {
        Q_EMIT message(tr("The report before is still being written; try again when that is done."), false);
        return;
    }
    std::optional<Busy> busy(std::in_place);
    const ReportContent report = content(options);
    ReportCharts charts(report.plan());
    const Result<QByteArray> file = reportFile(report, &charts);
    busy.reset();
    if (!file) {
        Q_EMIT message(
            tr("Not exported: %1").arg(QString::fromStdString(file.error().in(path.toStdString()).message())),
            false);
        return;
    }
    const auto outcome = std::make_shared<Result<Done>>(Done{});
    m_disk->run(
        [path, bytes = file.value(), outcome] { *outcome = writeWholeFile(path, bytes); },
        [this, path, outcome] {
            if (*outcome)
                Q_EMIT message({}, false), Q_EMIT done(tr("Exported to %1").arg(path));
            else
                Q_EMIT message(tr("Not exported: %1").arg(QString::fromStdString(outcome->error().message())),
                               false);
        },
        [this, path] {
            Q_EMIT message(
                tr("Writing %1 takes long: the disk or the network is slow. You can work on.").arg(path),
                false);
        });
}

void ReportExport::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the pages have margins of their own
    printer->setDocName(m_document.displayName());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { printOn(*printer); });
    dialog->open();
}

void ReportExport::printOn(QPrinter &printer)
{
    const Busy busy;
    const ReportContent report = content({.derivations = ExportDialog::wantsDerivations()});
    ReportCharts charts(report.plan());
    printReport(printer, report, charts);
    Q_EMIT done(tr("Printed"));
}

void ReportExport::copyCommandLine()
{
    const Result<QString> line = shellCommand(m_document);
    if (!line) {
        Q_EMIT message(QString::fromStdString(line.error().message()), false);
        return;
    }
    QGuiApplication::clipboard()->setText(line.value());
    Q_EMIT message({}, false);
    Q_EMIT done(tr("Command line copied"));
}

} // namespace ridgepoint
