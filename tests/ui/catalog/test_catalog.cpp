// The catalogue browser, one's own entries in it and in the pickers, and the bar that tells what the catalogue has changed.
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QUndoStack>

#include "app/document/own_entries.h"
#include "tests/ui/window_test.h"
#include "ui/catalog/catalog_bar.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/entry_text.h"

using namespace ridgepoint;

namespace {

/// The window with its browser, opened by its key.
struct Browser : OpenWindow {
    QLineEdit *search;
    QTableView *table;
    QComboBox *pages;

    Browser()
    {
        QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
        turn();
        search = find<QLineEdit>("catalogDialog.search");
        table = find<QTableView>("catalogDialog.table");
        pages = find<QComboBox>("catalogDialog.pages");
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString chosen() const { return cell(table->currentIndex().row(), 0); }
    [[nodiscard]] QString details() const
    {
        return find<QTextBrowser>("catalogDialog.details")->toPlainText();
    }
    [[nodiscard]] int column(const QString &title) const
    {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            if (table->model()->headerData(i, Qt::Horizontal).toString() == title)
                return i;
        return -1;
    }
    void press(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        turn();
    }
};

std::shared_ptr<const Accelerator> gpu(const std::string &id, const std::string &name, double memoryGb)
{
    auto entry = std::make_shared<Accelerator>(*builtInCatalog().accelerator("b200-hgx"));
    entry->id = id;
    entry->name = name;
    entry->memoryGb = memoryGb;
    return entry;
}

/// The catalogue as it would be had the B200's memory changed to `memoryGb`.
Catalog changedCatalog(double memoryGb)
{
    Catalog catalog = builtInCatalog();
    for (auto &entry : catalog.accelerators)
        if (entry->id == "b200-hgx")
            entry = gpu("b200-hgx", entry->name, memoryGb);
    return catalog;
}

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void itOpensOnWhatTheScenarioHas()
    {
        const Browser browser;
        QVERIFY(browser.search->hasFocus());
        QVERIFY(!browser.find<CatalogDialog>("catalogDialog")->isModal());
        QCOMPARE(browser.chosen(), QStringLiteral("H200 SXM 141GB"));
        QCOMPARE(browser.table->model()->rowCount(),
                 static_cast<int>(browser.document.catalog().accelerators.size()));
        QTest::keyClick(browser.window.get(), Qt::Key_B, Qt::ControlModifier);
        turn();
        QCOMPARE(browser.window->findChildren<CatalogDialog *>().size(), 1);
    }

    void everyListIsWholeAndHasAccessibleNames()
    {
        const Browser browser;
        browser.pages->setCurrentIndex(1);
        QCOMPARE(browser.table->model()->rowCount(),
                 static_cast<int>(browser.document.catalog().models.size()));
        QCOMPARE(browser.chosen(), QStringLiteral("Qwen3 32B"));
        for (const QWidget *widget :
             std::initializer_list<const QWidget *>{browser.table, browser.search, browser.pages,
                                                    browser.find<QTextBrowser>("catalogDialog.details")})
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        browser.pages->setCurrentIndex(2);
        QVERIFY(browser.find<QLabel>("catalogDialog.nothing")->isVisible());
    }

    void detailsGiveFiguresPricesAndSources()
    {
        const Browser browser;
        const QString gpuText = browser.details();
        // As in resources/catalog/accelerators.json.
        for (const char *words :
             {"H200 SXM 141GB", "Memory bandwidth", "$32\u2009000", "estimate, street 2026 (28000-35000)",
              "https://huggingface.co/hardware/h200", "2026-10-24", "more and faster"})
            QVERIFY2(gpuText.contains(QString::fromUtf8(words)), words);
        browser.pages->setCurrentIndex(1);
        // Qwen3 32B: 64 layers · 2 · 8 heads · 128 elements, twice that many bytes at 16 bits.
        for (const char *words : {"KV elements per token\n131\u2009072", "262 kB", "40\u2009960",
                                  "Apache-2.0", "num_hidden_layers: 64", "model card"})
            QVERIFY2(browser.details()
                         .replace(QStringLiteral("262\u2009kB"), QStringLiteral("262 kB"))
                         .contains(QString::fromUtf8(words)),
                     qPrintable(browser.details()));
    }

    void aClickOnAHeadSortsByNumbersAndTheUnknownComesLast()
    {
        const Browser browser;
        const int price = browser.column(QStringLiteral("Price"));
        const int memory = browser.column(QStringLiteral("GB"));
        const int last = browser.table->model()->rowCount() - 1;
        browser.table->sortByColumn(memory, Qt::DescendingOrder);
        double before = 1e9;
        for (int row = 0; row <= last; ++row) {
            const double now =
                browser.cell(row, memory).remove(QChar(0x2009)).remove(QLatin1Char(' ')).toDouble();
            QVERIFY2(now <= before, qPrintable(browser.cell(row, 0)));
            before = now;
        }
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            browser.table->sortByColumn(price, order);
            QVERIFY(browser.cell(0, price) != QStringLiteral("—"));
            QCOMPARE(browser.cell(last, price), QStringLiteral("—"));
        }
        browser.table->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(browser.cell(0, 0), QStringLiteral("H100 SXM5 80GB"));
    }

    void theSearchTakesAllWordsAndSaysWhereThereIsNone()
    {
        const Browser browser;
        QTest::keyClicks(browser.search, QStringLiteral("sxm nvidia b200"));
        QCOMPARE(browser.table->model()->rowCount(), 2); // the HGX one and the article's
        QVERIFY(browser.chosen().contains(QStringLiteral("B200")));
        QVERIFY(browser.details().contains(QStringLiteral("B200")));
        QTest::keyClicks(browser.search, QStringLiteral(" zzz"));
        auto *nothing = browser.find<QLabel>("catalogDialog.nothing");
        QVERIFY(nothing->isVisible());
        QVERIFY2(nothing->text().contains(QStringLiteral("sxm nvidia b200 zzz")),
                 qPrintable(nothing->text()));
        QVERIFY(!browser.find<QPushButton>("catalogDialog.use")->isEnabled());
        QTest::keyClick(browser.search, Qt::Key_Escape);
        QVERIFY(browser.search->text().isEmpty());
        QVERIFY(browser.table->isVisible());
    }

    void arrowsChooseAndEnterUsesAsOneStep()
    {
        Browser browser;
        QTest::keyClick(browser.search, Qt::Key_Down);
        QCOMPARE(browser.chosen(), QStringLiteral("B200 SXM (HGX) 180GB"));
        QTest::keyClick(browser.search, Qt::Key_Return);
        QCOMPARE(browser.document.scenario().hardware.preset, std::string("b200-hgx"));
        QCOMPARE(browser.document.undoStack()->count(), 1);
        QVERIFY(browser.find<CatalogDialog>("catalogDialog")->isVisible());
        browser.document.undoStack()->undo();
        QCOMPARE(browser.document.scenario().hardware.preset, std::string("h200-sxm"));
        browser.pages->setCurrentIndex(1);
        browser.table->setCurrentIndex(browser.table->model()->index(0, 0));
        browser.press("catalogDialog.use");
        QCOMPARE(browser.document.scenario().model.preset, std::string("llama-3.1-8b"));
    }

    void whatCannotBeUsedIsSaid()
    {
        Browser browser;
        QTest::keyClicks(browser.search, QStringLiteral("m5 max")); // no rate is known of it
        QCOMPARE(browser.table->model()->rowCount(), 1);
        browser.press("catalogDialog.use");
        QVERIFY(browser.find<QLabel>("catalogDialog.sentence")->text().contains(QStringLiteral("expected")));
        QCOMPARE(browser.document.undoStack()->count(), 0);
    }

    void aCopyBecomesOnesOwnAndStandsInThePicker()
    {
        Browser browser;
        browser.press("catalogDialog.copy");
        auto *name = browser.find<QLineEdit>("own.name");
        QCOMPARE(name->text(), QStringLiteral("H200 SXM 141GB, my own"));
        auto *memory = browser.find<QLineEdit>("own.memory_gb");
        QCOMPARE(memory->text(), QStringLiteral("150.75"));
        memory->selectAll();
        QTest::keyClicks(memory, QStringLiteral("much"));
        QVERIFY(!browser.find<QPushButton>("ownEntryDialog.save")->isEnabled());
        QVERIFY(browser.find<QLabel>("ownEntryDialog.sentence")->text().startsWith(QStringLiteral("Memory")));
        memory->selectAll();
        QTest::keyClicks(memory, QStringLiteral("0.2 TB"));
        browser.press("ownEntryDialog.save");

        const auto own = browser.document.catalog().accelerator("own-h200-sxm-141gb-my-own");
        QVERIFY(own);
        QCOMPARE(own->memoryGb, 200.0);
        QCOMPARE(own->memoryBandwidthGbS, 4800.0); // what was not edited is as it was
        QCOMPARE(own->sources.size(), std::size_t(3));
        QCOMPARE(browser.pages->currentText(), QStringLiteral("Own"));
        QCOMPARE(browser.table->model()->rowCount(), 1);
        auto *picker = browser.find<QComboBox>("input.hardware.preset.combo");
        const int item = picker->findData(QStringLiteral("own-h200-sxm-141gb-my-own"));
        QVERIFY(item >= 0);
        QVERIFY2(picker->itemText(item).endsWith(QStringLiteral("(own)")),
                 qPrintable(picker->itemText(item)));
        picker->setCurrentIndex(item);
        QCOMPARE(browser.document.scenario().hardware.entry->memoryGb, 200.0);
    }

    void figuresThatAreNotEditedStayToTheBit()
    {
        // Under a locale with a decimal comma "85.125" would be read as 85 125.
        Browser browser;
        QVERIFY(browser.document.ownEntries().put(gpu("own-mine", "Mine", 85.125)));
        browser.pages->setCurrentIndex(2);
        browser.press("catalogDialog.edit");
        QTest::keyClicks(browser.find<QLineEdit>("own.vendor"), QStringLiteral("Not "));
        browser.press("ownEntryDialog.save");
        const auto entry = browser.document.catalog().accelerator("own-mine");
        QCOMPARE(entry->memoryGb, 85.125);
        QCOMPARE(entry->vendor, std::string("Not NVIDIA"));
    }

    void aModelIsMadeOfItsConfiguration()
    {
        Browser browser;
        const auto *create = browser.find<QPushButton>("catalogDialog.new")->menu();
        create->actions().at(1)->trigger();
        turn();
        auto *save = browser.find<QPushButton>("ownEntryDialog.save");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(browser.find<QLineEdit>("own.name"), QStringLiteral("Tiny"));
        auto *config = browser.find<QPlainTextEdit>("own.config");
        config->setPlainText(QStringLiteral("{\"hidden_size\": 8,"));
        QVERIFY(browser.find<QLabel>("ownEntryDialog.sentence")
                    ->text()
                    .startsWith(QStringLiteral("Configuration")));
        config->setPlainText(QStringLiteral("{\"hidden_size\": 8, \"num_hidden_layers\": 2, "
                                            "\"num_attention_heads\": 2, \"intermediate_size\": 16, "
                                            "\"vocab_size\": 10}"));
        QVERIFY2(save->isEnabled(), qPrintable(browser.find<QLabel>("ownEntryDialog.sentence")->text()));
        browser.press("ownEntryDialog.save");
        QVERIFY(browser.document.catalog().model("own-tiny"));
        QVERIFY(browser.find<QComboBox>("input.model.preset.combo")->findData(QStringLiteral("own-tiny"))
                >= 0);
    }

    void anOwnEntryIsEditedAndDeleted()
    {
        Browser browser;
        QVERIFY(browser.document.ownEntries().put(gpu("own-mine", "Mine", 100)));
        browser.pages->setCurrentIndex(2);
        QCOMPARE(browser.chosen(), QStringLiteral("Mine"));
        browser.press("catalogDialog.edit");
        auto *memory = browser.find<QLineEdit>("own.memory_gb");
        memory->selectAll();
        QTest::keyClicks(memory, QStringLiteral("120"));
        browser.press("ownEntryDialog.save");
        QCOMPARE(browser.document.catalog().accelerator("own-mine")->memoryGb, 120.0);
        browser.press("catalogDialog.delete");
        auto *box = browser.find<QMessageBox>("deleteEntryDialog");
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        turn();
        QVERIFY(browser.document.ownEntries().entries().isEmpty());
        QVERIFY(browser.find<QLabel>("catalogDialog.nothing")->isVisible());
        QVERIFY(browser.find<QComboBox>("input.hardware.preset.combo")->findData(QStringLiteral("own-mine"))
                < 0);
    }

    void builtInEntriesCannotBeEdited()
    {
        const Browser browser;
        QVERIFY(!browser.find<QPushButton>("catalogDialog.edit")->isEnabled());
        QVERIFY(!browser.find<QPushButton>("catalogDialog.delete")->isEnabled());
    }

    void picturesAreTakenWithoutOnesOwnEntries()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("ridgepoint")));
        QFile damaged(folder.filePath(QStringLiteral("ridgepoint/catalog.json")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{");
        damaged.close();
        QByteArrayList pictures;
        for (const QString &data : {folder.path(), folder.filePath(QStringLiteral("nothing"))}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
            QProcess program;
            program.setProcessEnvironment(environment);
            const QString picture = folder.filePath(QStringLiteral("picture.png"));
            program.start(QStringLiteral(RIDGEPOINT_PROGRAM),
                          {QStringLiteral("--screenshot"), picture, QStringLiteral("--dialog"),
                           QStringLiteral("catalog"),
                           QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge")});
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 0);
            QFile file(picture);
            QVERIFY(file.open(QIODevice::ReadOnly));
            pictures.append(file.readAll());
        }
        QVERIFY(pictures.first() == pictures.last());
    }

    void theBarTellsWhatMovedAndByHowMuch()
    {
        OpenWindow open;
        auto *bar = open.find<CatalogBar>("catalogBar");
        QVERIFY(!bar->isVisible());
        open.document.setCurrent(1); // B200, FP8
        open.document.setCatalog(changedCatalog(150));
        turn();
        QVERIFY(bar->isVisible());
        // 192.27 GB by resources/catalog/accelerators.json; three digits are shown.
        const QString sentence = bar->sentence();
        QVERIFY2(sentence.contains(QString::fromUtf8("B200 SXM (HGX) 180GB has changed since this plan was "
                                                     "made: memory 192\u2009GB → 150\u2009GB")),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("ost per user"))
                     || sentence.contains(QStringLiteral("sers per")),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("\u2009%)")), qPrintable(sentence));
    }

    void updatingIsOneStepAndUndoingBringsTheBarBack()
    {
        OpenWindow open;
        const std::string before = writePlan(open.document.plan());
        open.document.setCatalog(changedCatalog(150));
        turn();
        QTest::mouseClick(open.find<QPushButton>("catalogBar.update"), Qt::LeftButton);
        turn();
        auto *bar = open.find<CatalogBar>("catalogBar");
        QVERIFY(!bar->isVisible());
        QCOMPARE(open.document.undoStack()->count(), 1);
        QCOMPARE(open.document.plan().scenarios[1].hardware.entry->memoryGb, 150.0);
        QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier);
        turn();
        QCOMPARE(QByteArray::fromStdString(writePlan(open.document.plan())),
                 QByteArray::fromStdString(before));
        QVERIFY(bar->isVisible());
    }

    void closingTheBarKeepsThePlansFigures()
    {
        OpenWindow open;
        const std::string before = writePlan(open.document.plan());
        open.document.setCatalog(changedCatalog(150));
        turn();
        QTest::mouseClick(open.find<QToolButton>("catalogBar.close"), Qt::LeftButton);
        auto *bar = open.find<CatalogBar>("catalogBar");
        QVERIFY(!bar->isVisible());
        open.document.setCurrent(2);
        turn();
        QVERIFY(!bar->isVisible());
        QCOMPARE(writePlan(open.document.plan()), before);
        QVERIFY(!open.document.isModified());
    }

    void theListOfChangesUpdatesToo()
    {
        OpenWindow open;
        open.document.setCatalog(changedCatalog(150));
        turn();
        QTest::mouseClick(open.find<QPushButton>("catalogBar.show"), Qt::LeftButton);
        turn();
        const QAbstractItemModel *model = open.find<QTableView>("changesDialog.table")->model();
        const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), QStringLiteral("B200 SXM (HGX) 180GB"));
        QCOMPARE(cell(0, 1), QStringLiteral("Memory"));
        QCOMPARE(cell(0, 3), QString::fromUtf8("150\u2009GB"));
        QCOMPARE(cell(0, 4), QString::fromUtf8("−22\u2009%")); // 150 / 192.27 − 1
        QVERIFY(model->rowCount() > 1);                        // figures of the scenarios that name it
        QTest::mouseClick(open.find<QPushButton>("changesDialog.update"), Qt::LeftButton);
        turn();
        QVERIFY(open.document.catalogChanges().empty());
    }

    void changesTooSmallForThreeDigitsAreWrittenOut()
    {
        EntryChange change;
        change.unit = "GB";
        change.before = 85.52;
        change.after = 85.53;
        QCOMPARE(changeText(change).before, QString::fromUtf8("85.52\u2009GB"));
        QCOMPARE(changeText(change).after, QString::fromUtf8("85.53\u2009GB"));
        change.after = EntryValue();
        QCOMPARE(changeText(change).before, QString::fromUtf8("85.5\u2009GB"));
        QCOMPARE(changeText(change).after, QStringLiteral("—"));
        QVERIFY(changeText(change).share.isEmpty());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestCatalog>(argc, argv);
}

#include "test_catalog.moc"
