// File > Export as a person uses it, and what stands in the files that come of it.
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QUndoStack>
#include <QXmlStreamReader>

#include "app/report/report_file.h"
#include "core/plan/plan_file.h"
#include "tests/app/files/file_size_limit.h"
#include "tests/ui/window_test.h"
#include "ui/export/export_dialog.h"
#include "ui/export/report_charts.h"
#include "ui/export/report_export.h"
#include "ui/inputs/segmented.h"
#include "ui/window/message_bar.h"

using namespace ridgepoint;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Plan chat()
{
    return readPlanFile(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge", builtInCatalog()).value();
}

QByteArray fileOf(const Plan &plan, const ReportOptions &options)
{
    const ReportContent content = reportContent(plan, QStringLiteral("plan.ridge"), options);
    ReportCharts charts(content.plan());
    return reportFile(content, &charts).value();
}

QString xmlProblem(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void opensByKeys();
    void remembersTheChoice();
    void titleAndNotesCanBeChanged();
    void disablesWhatDoesNotApply();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void leavesWhatItCannotReplace();
    void copiesTheCommandLine();
    void isAboutTheShownScenario();
    void hostileNamesStayText();
    void darkIsDark();
    void showsWhatDoesNotFit();
};

void TestExport::opensByKeys()
{
    const OpenWindow open;
    QTest::keyClick(open.window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(open.find<QDialog>("exportDialog")->isVisible());
    QTest::mouseClick(open.find<QPushButton>("exportDialog.export"), Qt::LeftButton);
    auto *files = open.find<QDialog>("exportFileDialog");
    QVERIFY(files->isVisible());
    files->close();
}

void TestExport::remembersTheChoice()
{
    Document document(builtInCatalog());
    document.createNew(chat());
    auto *dialog = new ExportDialog(document, nullptr);
    QVERIFY(!dialog->options().derivations);
    dialog->findChild<Segmented *>(QStringLiteral("exportDialog.format"))->setCurrentIndex(1);
    dialog->findChild<Segmented *>(QStringLiteral("exportDialog.paper"))->setCurrentIndex(1);
    dialog->findChild<QCheckBox *>(QStringLiteral("exportDialog.derivations"))->setChecked(true);
    dialog->show();
    dialog->findChild<QPushButton *>(QStringLiteral("exportDialog.export"))->click();
    const ExportDialog again(document, nullptr);
    QCOMPARE(again.options().format, ReportFormat::html);
    QCOMPARE(again.options().paper, Paper::letter);
    QVERIFY(again.options().derivations);
    QVERIFY(!again.options().alone);
}

void TestExport::titleAndNotesCanBeChanged()
{
    OpenWindow open;
    open.window->report()->open();
    auto *shown = open.find<QLabel>("exportDialog.title");
    QCOMPARE(shown->text(), QString::fromStdString(chat().title));
    QTest::mouseClick(open.find<QPushButton>("exportDialog.titleAndNotes"), Qt::LeftButton);
    open.find<QLineEdit>("titleDialog.title")->setText(QStringLiteral("<b>Ours</b>"));
    open.find<QPlainTextEdit>("titleDialog.notes")->setPlainText(QStringLiteral("One rack."));
    QTest::mouseClick(open.find<QPushButton>("titleDialog.set"), Qt::LeftButton);
    QCOMPARE(shown->text(), QStringLiteral("<b>Ours</b>"));
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    QCOMPARE(open.document.undoStack()->count(), 2);
    const ReportContent report = reportContent(open.document.plan(), {}, {});
    QCOMPARE(report.question, QStringLiteral("<b>Ours</b>"));
    QCOMPARE(report.scenarios[report.lead].notes, QStringList("One rack."));
    open.document.undoStack()->undo();
    open.document.undoStack()->undo();
    QCOMPARE(open.document.plan().title, chat().title);
    QCOMPARE(shown->text(), QString::fromStdString(chat().title));
}

void TestExport::disablesWhatDoesNotApply()
{
    Document document(builtInCatalog());
    ExportDialog dialog(document, nullptr);
    auto *format = dialog.findChild<Segmented *>(QStringLiteral("exportDialog.format"));
    const auto enabled = [&](const char *part) {
        return dialog.findChild<QWidget *>(QStringLiteral("exportDialog.") + QLatin1String(part))
            ->isEnabled();
    };
    QVERIFY(!enabled("scenarios"));
    format->setCurrentIndex(static_cast<int>(ReportFormat::xlsx));
    QVERIFY(!enabled("paper") && !enabled("theme") && !enabled("derivations"));
    format->setCurrentIndex(static_cast<int>(ReportFormat::png));
    QVERIFY(!enabled("paper") && enabled("theme") && !enabled("derivations"));
    format->setCurrentIndex(static_cast<int>(ReportFormat::pdf));
    QVERIFY(enabled("paper") && enabled("theme") && enabled("derivations"));
}

void TestExport::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");
    for (std::size_t i = 0; i < reportEndings.size(); ++i)
        QTest::newRow(reportEndings[i].data()) << static_cast<int>(i);
}

void TestExport::writesEveryFormat()
{
    QFETCH(const int, format);
    const OpenWindow open;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report"));
    open.window->report()->writeTo(path, {.format = static_cast<ReportFormat>(format)});
    QTRY_COMPARE(open.window->statusBar()->currentMessage(), QStringLiteral("Exported to ") + path);
    QVERIFY(contentOf(path).size() > 1000);
}

void TestExport::leavesWhatItCannotReplace()
{
    const OpenWindow open;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.svg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what stood there");
    file.close();
    {
        const FileSizeLimit limit(4096);
        open.window->report()->writeTo(path, {.format = ReportFormat::svg});
    }
    const auto *bar = open.find<MessageBar>("messageBar");
    QTRY_VERIFY(bar->message().startsWith(QLatin1String("Not exported: ")));
    QCOMPARE(contentOf(path), QByteArray("what stood there"));
}

void TestExport::copiesTheCommandLine()
{
    const OpenWindow open;
    open.window->report()->copyCommandLine();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("ridgepoint evaluate " RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge"));
}

void TestExport::isAboutTheShownScenario()
{
    OpenWindow open;
    open.document.setCurrent(1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    open.window->report()->writeTo(path, {.format = ReportFormat::html, .alone = true});
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray html = contentOf(path);
    QVERIFY(html.contains("One B200 SXM (HGX) 180GB serves"));
    QVERIFY(!html.contains("<h2>Comparison"));
}

void TestExport::hostileNamesStayText()
{
    Plan plan = chat();
    for (Scenario &scenario : plan.scenarios) {
        scenario.name += "</script><svg onload=alert(1)>&\x01\u202E\uFFFE";
        scenario.hardware.name = "\"><b onload='x'>&\x02\uFFFF";
        scenario.notes = "]]> <![CDATA[ <!--";
    }
    plan.title = "</title><script>alert(1)</script>\x1b[0m";
    const QByteArray svg = fileOf(plan, {.format = ReportFormat::svg, .scenario = 1});
    QCOMPARE(xmlProblem(svg), QString());
    QVERIFY(!svg.contains("<script") && !svg.contains("<b onload") && !svg.contains("<svg onload"));
    const QByteArray html = fileOf(plan, {.format = ReportFormat::html, .scenario = 1});
    QVERIFY(!html.contains("<script") && !html.contains("<b onload") && !html.contains("<svg onload"));
    QVERIFY(!html.contains("\uFFFE") && !html.contains("\uFFFF") && !html.contains("\u202E"));
    QVERIFY(fileOf(plan, {.format = ReportFormat::pdf}).startsWith("%PDF"));
}

void TestExport::darkIsDark()
{
    const auto corner = [](bool dark) {
        return QImage::fromData(fileOf(chat(), {.format = ReportFormat::png, .dark = dark})).pixelColor(4, 4);
    };
    QCOMPARE(corner(false), tokensOf(Theme::light).panel);
    QCOMPARE(corner(true), tokensOf(Theme::dark).panel);
}

void TestExport::showsWhatDoesNotFit()
{
    Plan plan = chat();
    QVERIFY(setInput(plan.scenarios[0], "/model/parameters", 1e12, plan.catalog));
    const QString html = QString::fromUtf8(fileOf(plan, {.format = ReportFormat::html}));
    QVERIFY(html.contains(QLatin1String("cannot serve Qwen3 32B: does not fit")));
    QVERIFY(html.contains(QLatin1String("This plan does not fit. The weights need "))); // and by how much
}

int main(int argc, char **argv)
{
    return runWindowTest<TestExport>(argc, argv);
}

#include "test_export.moc"
