// Saving from the window: what somebody else did to the file is noticed first, and what fails leaves the work where it is.
#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>

#include <sys/stat.h>

#include "app/files/whole_file.h"
#include "core/plan/plan_file.h"
#include "tests/app/files/file_size_limit.h"
#include "tests/core/text/random_count.h"
#include "tests/ui/window_test.h"
#include "ui/charts/chart_panel.h"
#include "ui/window/changed_on_disk_dialog.h"
#include "ui/window/file_actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/screenshot.h"

using namespace ridgepoint;

namespace {

constexpr const char *users = "/workload/users";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bytesOf(const Document &document)
{
    return QByteArray::fromStdString(writePlan(document.plan()));
}

/// What the system says of a file beyond the limit, in its own language.
QString tooLarge()
{
    return qt_error_string(EFBIG);
}

/// From one place where the disk is full to the next. RIDGEPOINT_TEST_COUNT may ask for every byte.
qint64 stepOf(qint64 size, int usualPlaces)
{
    return std::max<qint64>(1, size / std::max(1, randomCount(usualPlaces)));
}

/// Another program saves the file with users of its own.
void changeOnDisk(const QString &path)
{
    Document other(builtInCatalog());
    if (!other.open(path) || !other.setInput(users, 777.0) || !other.save(path))
        qFatal("cannot change %s", qPrintable(path));
}

} // namespace

class TestSaving : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenWindow> m_open;
    QString m_path;

    void press(const char *name)
    {
        QTest::mouseClick(m_open->find<QPushButton>(name), Qt::LeftButton);
        turn();
    }
    [[nodiscard]] bool isAsking() const
    {
        return m_open->window->findChild<ChangedOnDiskDialog *>() != nullptr;
    }
    [[nodiscard]] QString message() const
    {
        const auto *bar = m_open->find<MessageBar>("messageBar");
        return bar->isVisible() ? bar->message() : QString();
    }

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("plan.ridge"));
        m_open = std::make_unique<OpenWindow>();
        QVERIFY(m_open->document.save(m_path));
        QVERIFY(m_open->document.setInput(users, 5.0));
    }
    void cleanup()
    {
        m_open.reset();
        QCOMPARE(takeWarnings(), QStringList());
    }

    void anUntouchedFileIsSavedWithoutAWord()
    {
        QTest::keyClick(m_open->window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_open->document.isModified());
        QVERIFY(!isAsking());
        QCOMPARE(message(), QString());
        QCOMPARE(contentOf(m_path), bytesOf(m_open->document));
    }

    void keepMineOverwrites()
    {
        changeOnDisk(m_path);
        const QByteArray theirs = contentOf(m_path);
        m_open->window->files()->save();
        QTRY_VERIFY(isAsking());
        QCOMPARE(contentOf(m_path), theirs);
        press("changedOnDiskDialog.keepMine");
        QTRY_VERIFY(!m_open->document.isModified());
        QCOMPARE(contentOf(m_path), bytesOf(m_open->document));
        QVERIFY(m_open->document.setInput(users, 6.0));
        m_open->window->files()->save();
        QTRY_VERIFY(!m_open->document.isModified());
        QVERIFY(!isAsking());
    }

    void reloadShowsTheirs()
    {
        changeOnDisk(m_path);
        m_open->window->files()->save();
        QTRY_VERIFY(isAsking());
        press("changedOnDiskDialog.reload");
        QCOMPARE(m_open->document.scenario().workload.users, std::optional(777.0));
        QVERIFY(!m_open->document.isModified());
    }

    void cancelLeavesBoth()
    {
        changeOnDisk(m_path);
        const QByteArray theirs = contentOf(m_path);
        m_open->window->files()->save();
        QTRY_VERIFY(isAsking());
        QTest::keyClick(m_open->find<QWidget>("changedOnDiskDialog"), Qt::Key_Escape);
        turn();
        QVERIFY(m_open->document.isModified());
        QCOMPARE(contentOf(m_path), theirs);
        QCOMPARE(m_open->document.scenario().workload.users, std::optional(5.0));
    }

    void saveAsKeepsBoth()
    {
        changeOnDisk(m_path);
        const QByteArray theirs = contentOf(m_path);
        m_open->window->files()->save();
        QTRY_VERIFY(isAsking());
        press("changedOnDiskDialog.saveAs");
        auto *dialog = m_open->find<QFileDialog>("saveDialog");
        QVERIFY(dialog->isVisible());
        const QString other = m_folder->filePath(QStringLiteral("mine.ridge"));
        Q_EMIT dialog->fileSelected(other);
        QTRY_COMPARE(m_open->document.path(), other);
        QCOMPARE(contentOf(m_path), theirs);
        QCOMPARE(contentOf(other), bytesOf(m_open->document));
        dialog->reject();
    }

    void aFileThatIsGoneIsWrittenAnewAndSaid()
    {
        QVERIFY(QFile::remove(m_path));
        m_open->window->files()->save();
        QTRY_VERIFY(!m_open->document.isModified());
        QCOMPARE(contentOf(m_path), bytesOf(m_open->document));
        QVERIFY2(message().contains(QStringLiteral("no longer there")), qPrintable(message()));
    }

    void whatCannotBeSavedOffersAnotherPlace_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addRow("read-only") << QStringLiteral("read-only");
        QTest::addRow("the folder is gone") << QStringLiteral("no such folder");
        QTest::addRow("a full disk") << tooLarge();
    }
    void whatCannotBeSavedOffersAnotherPlace()
    {
        QFETCH(QString, why);
        std::optional<FileSizeLimit> full;
        if (why == QStringLiteral("read-only"))
            QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0444), 0);
        else if (why == QStringLiteral("no such folder"))
            QVERIFY(QDir(m_folder->path()).removeRecursively());
        else
            full.emplace(100);
        m_open->window->files()->save();
        QTRY_VERIFY2(message().contains(why), qPrintable(message()));
        full.reset();
        QVERIFY(message().contains(m_path));
        QVERIFY(m_open->document.isModified());
        QCOMPARE(m_open->document.scenario().workload.users, std::optional(5.0));
        press("messageBar.saveAs");
        auto *dialog = m_open->find<QFileDialog>("saveDialog");
        QVERIFY(dialog->isVisible());
        QTemporaryDir elsewhere;
        Q_EMIT dialog->fileSelected(elsewhere.filePath(QStringLiteral("plan.ridge")));
        QTRY_VERIFY(!m_open->document.isModified());
        QCOMPARE(message(), QString());
        dialog->reject();
    }

    void aDiskThatIsFullLeavesAChartsFile_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"png", "svg", "pdf", "csv"})
            QTest::addRow("%s", ending) << QString::fromLatin1(ending);
    }
    /// At many places of what the chart writes, and the whole way through the chart at some.
    void aDiskThatIsFullLeavesAChartsFile()
    {
        QFETCH(QString, ending);
        auto *chart = m_open->find<ChartPanel>("chart.memory");
        const QString path = m_folder->filePath(QStringLiteral("chart.") + ending);
        QSignalSpy messages(chart, &ChartPanel::message);
        const auto fails = [&](qint64 room) {
            messages.clear();
            const FileSizeLimit limit(room);
            chart->saveAs(path);
            return messages.count() == 1 && messages[0][0].toString().contains(tooLarge());
        };
        QVERIFY(fails(0));
        QCOMPARE(message(), messages[0][0].toString());
        for (int i = 0; i < 4; ++i)
            turn(); // below the message the chart is smaller; from now on it stays the same
        chart->saveAs(path);
        const QByteArray content = contentOf(path);
        QVERIFY(!content.isEmpty());
        QVERIFY(writeWholeFile(path, QByteArray("former")));
        for (qsizetype room = 0; room < content.size(); room += stepOf(content.size(), 2000)) {
            const FileSizeLimit limit(room);
            if (writeWholeFile(path, content))
                QFAIL(qPrintable(QString::number(room)));
        }
        for (qsizetype room = 0; room < content.size(); room += stepOf(content.size(), 10))
            QVERIFY2(fails(room), qPrintable(QString::number(room)));
        QCOMPARE(contentOf(path), QByteArray("former"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void aDiskThatIsFullLeavesAPicture()
    {
        const QString path = m_folder->filePath(QStringLiteral("window.png"));
        const auto write = [&] { return writeScreenshot(*m_open->window, {1440, 900}, path.toStdString()); };
        QVERIFY(write());
        const qint64 size = QFileInfo(path).size();
        QVERIFY(writeWholeFile(path, QByteArray("former")));
        for (qint64 room = 0; room < size; room += stepOf(size, 10)) {
            const FileSizeLimit limit(room);
            QVERIFY(!write());
        }
        QCOMPARE(contentOf(path), QByteArray("former"));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestSaving>(argc, argv);
}
#include "test_saving.moc"
