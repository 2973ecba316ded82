// The window in a language that does not exist: every sentence 40 % longer, with letters that English has not. Layouts must hold, and
// what the tables of inputs and figures call things must come through the translator too.
#include <QAbstractButton>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

#include "app/document/input_text.h"
#include "tests/ui/window_test.h"
#include "ui/docks/compare_dock.h"
#include "ui/docks/explain_dock.h"
#include "ui/headline/figure_label.h"
#include "ui/window/translation.h"

using namespace ridgepoint;

namespace {

/// "Open" becomes "Ọpen·ẹẹ": what Qt puts in place of %1, mnemonics and signs stay.
class LongerLanguage : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        constexpr double longer = 0.4;
        const auto letters =
            std::count_if(text.begin(), text.end(), [](QChar one) { return one.isLetter(); });
        if (letters < 2)
            return {};
        return text + QStringLiteral("·")
               + QString(std::max(0, qRound(longer * static_cast<double>(text.size())) - 1), QChar(0x1EB9));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What is cut off without a tool tip that has it whole.
QStringList cutOff(const QWidget &window)
{
    QStringList cut;
    const auto tell = [&](const QWidget *widget, const QString &text) {
        if (!widget->toolTip().contains(text))
            cut.append(QStringLiteral("%1 in %2: %3 (%4 px)")
                           .arg(widget->objectName(), widget->parentWidget()->objectName(), text)
                           .arg(widget->width()));
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()
            || qobject_cast<const FigureLabel *>(label) != nullptr)
            continue; // which leaves out units that have no room, and says them in its tool tip
        const QSize needed = label->wordWrap()
                                 ? QSize(0, label->heightForWidth(label->width()))
                                 : label->fontMetrics().size(Qt::TextShowMnemonic, label->text());
        if (needed.width() > label->contentsRect().width() + 1 || needed.height() > label->height() + 2)
            tell(label, label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty()
            && button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() > button->width())
            tell(button, button->text());
    return cut;
}

} // namespace

class TestTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_language);
        QCOMPARE(takeWarnings(), QStringList());
    }

    void layoutsHold_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(1920, 1080)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void layoutsHold()
    {
        QFETCH(const QSize, size);
        QCoreApplication::installTranslator(&m_language);
        const OpenWindow open(QStringLiteral("chat.ridge"), size);
        turn();
        QCOMPARE(open.window->size(), size); // nothing asks for more room than there is
        const QStringList cut = cutOff(*open.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void theTablesSpeakTheLanguageToo()
    {
        QCoreApplication::installTranslator(&m_language);
        const OpenWindow open;
        const auto *slider = open.find<QWidget>("input.workload.users.slider");
        QVERIFY2(slider->accessibleName().startsWith(QStringLiteral("Users·ẹ")),
                 qPrintable(slider->accessibleName()));
    }

    /// A .ts of one word, compiled as the package's are.
    void aTranslationIsTakenFromItsFolder()
    {
        const QTemporaryDir folder;
        QFile source(folder.filePath(QStringLiteral("ridgepoint_de.ts")));
        QVERIFY(source.open(QFile::WriteOnly));
        source.write(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"de\">"
            "<context><name>Tables</name><message><source>Users</source>"
            "<translation>Menschen</translation></message></context></TS>");
        source.close();
        QProcess lrelease;
        lrelease.start(QStringLiteral(RIDGEPOINT_LRELEASE), {QStringLiteral("-silent"), source.fileName()});
        QVERIFY2(lrelease.waitForFinished() && lrelease.exitCode() == 0, qPrintable(lrelease.errorString()));
        QVERIFY(!installTranslation(QLocale(QLocale::French), folder.path()));
        QCOMPARE(tableText("Users"), QStringLiteral("Users"));
        QVERIFY(installTranslation(QLocale(QLocale::German), folder.path()));
        QCOMPARE(tableText("Users"), QStringLiteral("Menschen"));
        QCOMPARE(tableText("Useful life"), QStringLiteral("Useful life"));
    }

private:
    LongerLanguage m_language;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestTranslation>(argc, argv);
}

#include "test_translation.moc"
