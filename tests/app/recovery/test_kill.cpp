// A program that is killed at any moment of saving and keeping leaves the old file or the new one, whole, and what it said to
// have kept is offered by the next start. RIDGEPOINT_TEST_COUNT is the number of kills.
#include <chrono>
#include <map>
#include <optional>
#include <random>
#include <thread>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/document.h"
#include "app/document/plan_storage.h"
#include "app/recovery/unsaved_files.h"
#include "core/catalog/catalog.h"
#include "tests/app/recovery/kill_child.h"
#include "tests/core/text/random_count.h"

using namespace ridgepoint;

namespace {

constexpr int usualKills = 10;
constexpr unsigned mostLines = 30;          ///< that a child tells before it is killed
constexpr unsigned mostMicroseconds = 6000; ///< after the last of them: about what a save takes
constexpr const char *childWord = "child";

int numberOf(const Plan &plan)
{
    return static_cast<int>(plan.scenarios.front().workload.users.value_or(0));
}

/// What a child told.
struct Story {
    std::map<int, qint64> edits;               ///< the time of each
    std::optional<int> kept, saveBegun, saved; ///< the last of them

    void add(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        const int number = words.value(1).toInt();
        const QByteArray what = words.value(0);
        if (what == "edit")
            edits[number] = words.value(2).toLongLong();
        else if (what == "kept")
            kept = number;
        else if (what == "save")
            saveBegun = number;
        else if (what == "saved")
            saved = number;
    }
};

qint64 steadyMicroseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("plans/plan.ridge"));
    const QString m_state = m_folder.filePath(QStringLiteral("state"));
    std::mt19937 m_random{20240607};
    int m_inSave = 0, m_oldFile = 0, m_copies = 0, m_leftOver = 0;
    std::vector<qint64> m_lost; ///< microseconds of work that neither file nor copy had, a kill each

    /// Lets a child work for a random while and kills it.
    Story killedChild(qint64 &killed)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QLatin1String(childWord), m_file, m_state, QString::number(m_random())});
        Story story;
        auto lines = 1 + m_random() % mostLines;
        while (lines > 0 && child.waitForReadyRead())
            for (; lines > 0 && child.canReadLine(); --lines)
                story.add(child.readLine());
        std::this_thread::sleep_for(std::chrono::microseconds(m_random() % mostMicroseconds));
        killed = steadyMicroseconds();
        child.kill();
        child.waitForFinished();
        if (child.exitStatus() != QProcess::CrashExit)
            qFatal("the child ended by itself");
        while (child.canReadLine())
            story.add(child.readLine());
        return story;
    }

    /// What the next start has: the file, and what is offered of this file.
    void judge(const Story &story, int before, qint64 killed)
    {
        const Result<LoadedPlan> loaded = loadPlan(m_file, m_catalog);
        QVERIFY2(loaded, loaded ? "" : loaded.error().message().c_str());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray::fromStdString(writePlan(loaded.value().plan)));
        const int inFile = numberOf(loaded.value().plan);
        const int old = story.saved.value_or(before);
        QVERIFY2(inFile == old || inFile == story.saveBegun, qPrintable(QString::number(inFile)));
        m_inSave += story.saveBegun > story.saved;
        m_oldFile += story.saveBegun > story.saved && inFile == old;

        LeftBehindFiles left = findLeftBehind(m_state, m_catalog);
        QCOMPARE(left.damaged, QStringList());
        QVERIFY(left.copies.size() <= 1);
        int rescued = inFile;
        for (LeftBehind &copy : left.copies) {
            QCOMPARE(copy.work.path, m_file);
            rescued = std::max(rescued, numberOf(copy.work.plan));
            copy.remove();
            ++m_copies;
        }
        QVERIFY(rescued >= story.kept.value_or(0));
        const auto lost = story.edits.upper_bound(rescued);
        m_lost.push_back(lost == story.edits.end() ? 0 : killed - lost->second);
    }

    void clearUp()
    {
        for (const QFileInfo &other :
             QDir(QFileInfo(m_file).path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System))
            if (other.absoluteFilePath() != m_file) {
                ++m_leftOver;
                QVERIFY(QFile::remove(other.absoluteFilePath()));
            }
    }

private Q_SLOTS:
    void aKilledProgramLosesNothingThatWasSavedOrKept()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        {
            Document document(m_catalog);
            QVERIFY(document.setInput("/workload/users", 1.0));
            QVERIFY(document.save(m_file));
        }
        const int kills = randomCount(usualKills);
        for (int i = 0; i < kills; ++i) {
            const Result<LoadedPlan> before = loadPlan(m_file, m_catalog);
            QVERIFY(before);
            qint64 killed = 0;
            const Story story = killedChild(killed);
            judge(story, numberOf(before.value().plan), killed);
            if (QTest::currentTestFailed())
                return;
            clearUp();
        }
        std::ranges::sort(m_lost);
        qInfo("%d kills, %d of them within a save (%d left the old file); %d copies offered; work lost: "
              "median %lld ms, "
              "at most %lld ms; %d temporary files left",
              kills, m_inSave, m_oldFile, m_copies, static_cast<long long>(m_lost[m_lost.size() / 2] / 1000),
              static_cast<long long>(m_lost.back() / 1000), m_leftOver);
    }
};

int main(int argc, char **argv)
{
    if (argc == 5 && QLatin1String(argv[1]) == QLatin1String(childWord))
        return runChild(argc, argv, QFile::decodeName(argv[2]), QFile::decodeName(argv[3]),
                        QByteArray(argv[4]).toUInt());
    const QCoreApplication application(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_kill.moc"
