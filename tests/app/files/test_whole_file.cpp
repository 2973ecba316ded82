// Files are replaced whole or stay as they were, with what belongs to them: links, owner, mode.
#include <cerrno>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "app/files/fingerprint.h"
#include "app/files/whole_file.h"
#include "tests/app/files/file_size_limit.h"

using namespace ridgepoint;

namespace {

const QByteArray before("what stood there");
const QByteArray after("what is written now, which is longer");

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no %s", qPrintable(path));
    return status;
}

QStringList entries(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString message(const Result<Done> &failed)
{
    return QString::fromStdString(failed.error().message());
}

} // namespace

class TestWholeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsMadeAsOthersAre()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new"));
        const mode_t mask = umask(027);
        const bool written = static_cast<bool>(writeWholeFile(path, after));
        umask(mask);
        QVERIFY(written);
        QCOMPARE(contentOf(path), after);
        QCOMPARE(statusOf(path).st_mode & 07777, 0640u); // 0666 without 027
        QCOMPARE(entries(folder), QStringList{QStringLiteral("new")});
    }

    void theModeStays_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addRow("private") << 0600u;
        QTest::addRow("for the group") << 0664u;
        QTest::addRow("for all, and to run") << 0755u;
    }
    void theModeStays()
    {
        QFETCH(uint, mode);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        put(path, before);
        QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
        QVERIFY(writeWholeFile(path, after));
        QCOMPARE(contentOf(path), after);
        QCOMPARE(statusOf(path).st_mode & 07777, mode);
    }

    void theOwnerStays()
    {
        if (geteuid() != 0)
            QSKIP("only root may give files away");
        constexpr uid_t nobody = 65534;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        put(path, before);
        QCOMPARE(chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
        QVERIFY(writeWholeFile(path, after));
        QCOMPARE(statusOf(path).st_uid, nobody);
        QCOMPARE(statusOf(path).st_gid, nobody);
    }

    void aLinkIsFollowed()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("elsewhere")));
        const QString target = folder.filePath(QStringLiteral("elsewhere/file"));
        const QString link = folder.filePath(QStringLiteral("link"));
        const QString linkToLink = folder.filePath(QStringLiteral("linkToLink"));
        put(target, before);
        QCOMPARE(symlink("elsewhere/file", QFile::encodeName(link).constData()), 0);
        QCOMPARE(symlink("link", QFile::encodeName(linkToLink).constData()), 0);
        QVERIFY(writeWholeFile(linkToLink, after));
        QVERIFY(S_ISLNK(statusOf(link).st_mode));
        QVERIFY(S_ISLNK(statusOf(linkToLink).st_mode));
        QCOMPARE(contentOf(target), after);
    }

    void aLinkToNothingYetMakesItsFile()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("link"));
        QCOMPARE(symlink("file", QFile::encodeName(link).constData()), 0);
        QVERIFY(writeWholeFile(link, after));
        QVERIFY(S_ISLNK(statusOf(link).st_mode));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("file"))), after);
    }

    void ofTwoNamesTheOneThatIsWrittenBecomesAFileOfItsOwn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        const QString other = folder.filePath(QStringLiteral("other"));
        put(path, before);
        QCOMPARE(link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
        QVERIFY(writeWholeFile(path, after));
        QCOMPARE(contentOf(path), after);
        QCOMPARE(contentOf(other), before);
        QCOMPARE(statusOf(path).st_nlink, 1u);
    }

    void whatCannotBeReplacedIsToldAndStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::addRow("a folder") << QStringLiteral("folder") << QStringLiteral("a folder");
        QTest::addRow("a pipe") << QStringLiteral("pipe") << QStringLiteral("a device");
        QTest::addRow("a device") << QStringLiteral("/dev/full") << QStringLiteral("a device");
        QTest::addRow("a read-only file") << QStringLiteral("readOnly") << QStringLiteral("read-only");
        QTest::addRow("a link to a read-only file")
            << QStringLiteral("toReadOnly") << QStringLiteral("read-only");
        QTest::addRow("a link to itself") << QStringLiteral("loop") << qt_error_string(ELOOP);
        QTest::addRow("no such folder") << QStringLiteral("missing/file") << QStringLiteral("no such folder");
        QTest::addRow("a file where a folder should be")
            << QStringLiteral("readOnly/file") << QStringLiteral("no such folder");
        QTest::addRow("a name that is too long")
            << QString(300, QLatin1Char('x')) << qt_error_string(ENAMETOOLONG);
    }
    void whatCannotBeReplacedIsToldAndStays()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const QDir here(folder.path());
        QVERIFY(here.mkdir(QStringLiteral("folder")));
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
        const QString readOnly = folder.filePath(QStringLiteral("readOnly"));
        put(readOnly, before);
        QCOMPARE(chmod(QFile::encodeName(readOnly).constData(), 0444), 0);
        QCOMPARE(
            symlink("readOnly", QFile::encodeName(folder.filePath(QStringLiteral("toReadOnly"))).constData()),
            0);
        QCOMPARE(symlink("loop", QFile::encodeName(folder.filePath(QStringLiteral("loop"))).constData()), 0);
        const QStringList entriesBefore = entries(folder);

        const QString path = here.absoluteFilePath(name);
        const Result<Done> written = writeWholeFile(path, after);
        QVERIFY(!written);
        QVERIFY2(message(written).contains(words), qPrintable(message(written)));
        QCOMPARE(QString::fromStdString(written.error().file), path);
        QCOMPARE(contentOf(readOnly), before);
        QCOMPARE(entries(folder), entriesBefore);
    }

    void aReadOnlyFolderIsTold()
    {
        QTemporaryDir folder;
        const QByteArray name = QFile::encodeName(folder.path());
        QCOMPARE(chmod(name.constData(), 0555), 0);
        const uid_t user = geteuid();
        if (user == 0) // who may write everywhere
            QCOMPARE(seteuid(65534), 0);
        const Result<Done> written = writeWholeFile(folder.filePath(QStringLiteral("file")), after);
        if (user == 0)
            QCOMPARE(seteuid(user), 0);
        QCOMPARE(chmod(name.constData(), 0755), 0);
        QVERIFY(!written);
        QVERIFY2(message(written).contains(qt_error_string(EACCES)), qPrintable(message(written)));
        QCOMPARE(entries(folder), QStringList());
    }

    void whereverTheDeviceFailsTheFileStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        put(path, before);
        const QByteArray large(20'000, 'x');
        for (qsizetype room = 0; room < large.size(); ++room) {
            const FileSizeLimit limit(room);
            const Result<Done> written = writeWholeFile(path, large);
            QVERIFY2(!written, qPrintable(QString::number(room)));
            QVERIFY2(message(written).contains(qt_error_string(EFBIG)), qPrintable(message(written)));
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(entries(folder), QStringList{QStringLiteral("file")});
        const FileSizeLimit enough(large.size());
        QVERIFY(writeWholeFile(path, large));
        QCOMPARE(contentOf(path), large);
    }

    void aFileThatSomebodyElseWroteIsNoticed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        put(path, before);
        const QByteArray known = fingerprintOf(before.toStdString());
        QCOMPARE(stateOf(path, known), FileState::same);
        put(path, before); // touched, the same content
        QCOMPARE(stateOf(path, known), FileState::same);
        put(path, QByteArray(before).replace('w', 'W')); // of the same length
        QCOMPARE(stateOf(path, known), FileState::changed);
        QVERIFY(QFile::remove(path));
        QCOMPARE(stateOf(path, known), FileState::gone);
        QVERIFY(QDir().mkdir(path));
        QCOMPARE(stateOf(path, known), FileState::changed);
    }

    void theFingerprintIsSha256()
    {
        // FIPS 180-4's own example.
        QCOMPARE(fingerprintOf("abc"),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "test_whole_file.moc"
