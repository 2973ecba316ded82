#include "ui/dialogs/preferences_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/document/input_text.h"
#include "app/document/own_entries.h"
#include "app/recovery/autosave.h"
#include "app/settings/settings.h"
#include "app/text/figure_text.h"
#include "core/text/text.h"
#include "ui/inputs/entry_field.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/segmented.h"
#include "ui/window/main_window.h"
#include "ui/window/theme_choice.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int fieldWidth = 112;
constexpr int usualWidth = 560;
constexpr double millisecondsOfSecond = 1000;

QString secondsText(std::chrono::milliseconds quiet)
{
    return plainText(static_cast<double>(quiet.count()) / millisecondsOfSecond) + QStringLiteral("\u2009s");
}

} // namespace

PreferencesDialog::PreferencesDialog(MainWindow &window)
    : QDialog(&window),
      m_window(window),
      m_theme(new Segmented(this)),
      m_quiet(new EntryField(this)),
      m_catalog(new EntryField(this)),
      m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(tr("Settings"));
    m_theme->addItems({tr("Desktop’s"), tr("Light"), tr("Dark")});
    m_quiet->setFixedWidth(fieldWidth);
    m_catalog->setReadOnly(true);
    m_sentence->setObjectName(QStringLiteral("preferencesDialog.sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setProperty("ink", "worse");
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(2 * margin);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(2, 1);
    m_themeDot = addRow(*grid, tr("&Theme"), m_theme, "theme");
    m_quietDot = addRow(*grid, tr("&Keep unsaved work after"), m_quiet, "autosave");
    m_catalogDot = addRow(*grid, tr("&Own catalogue entries"), m_catalog, "catalog");
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(QStringLiteral("preferencesDialog.choose"));
    choose->setAutoDefault(false);
    grid->addWidget(choose, grid->rowCount() - 1, 3);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("preferencesDialog.close"));
    close->setAutoDefault(false); // Enter takes what was typed, and no more
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addLayout(grid);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(usualWidth, sizeHint().height());

    connect(m_theme, &QComboBox::activated, this, &PreferencesDialog::takeTheme);
    connect(m_quiet, &QLineEdit::editingFinished, this, &PreferencesDialog::takeQuiet);
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseCatalog);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_themeDot, &QAbstractButton::clicked, this, [this] {
        m_window.theme()->choose(std::nullopt);
        refresh();
    });
    connect(m_quietDot, &QAbstractButton::clicked, this, [this] {
        settings::setAutosaveQuiet(std::nullopt);
        say({});
        Q_EMIT m_window.settingsChanged();
        refresh();
    });
    connect(m_catalogDot, &QAbstractButton::clicked, this, [this] { takeCatalog(QString()); });
    refresh();
}

ResetDot *PreferencesDialog::addRow(QGridLayout &grid, const QString &label, QWidget *control,
                                    const char *name)
{
    const int row = grid.rowCount();
    auto *dot = new ResetDot(this);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(control);
    const QString objectName = QStringLiteral("preferencesDialog.") + QLatin1String(name);
    const QString spoken = QString(label).remove(QLatin1Char('&'));
    control->setObjectName(objectName);
    control->setAccessibleName(spoken);
    dot->setObjectName(objectName + QStringLiteral(".dot"));
    dot->setAccessibleName(tr("Reset %1").arg(spoken));
    dot->setToolTip(tr("Reset"));
    grid.addWidget(dot, row, 0);
    grid.addWidget(caption, row, 1);
    grid.addWidget(control, row, 2, control == m_catalog ? Qt::Alignment() : Qt::AlignLeft);
    return dot;
}

void PreferencesDialog::refresh()
{
    const std::optional<Theme> theme = m_window.theme()->chosen();
    m_theme->setCurrentIndex(!theme ? 0 : *theme == Theme::light ? 1 : 2);
    m_themeDot->showChanged(theme.has_value());
    const std::chrono::milliseconds quiet = settings::autosaveQuiet();
    m_quiet->setText(secondsText(quiet));
    m_quiet->showBad(false);
    m_quietDot->showChanged(quiet != Autosave::usualQuiet);
    const QString path = settings::userCatalogPath();
    m_catalog->setText(QDir::toNativeSeparators(path));
    m_catalog->setToolTip(path.toHtmlEscaped());
    m_catalogDot->showChanged(path != ownEntriesPath());
}

void PreferencesDialog::takeTheme()
{
    const std::optional<Theme> choices[] = {std::nullopt, Theme::light, Theme::dark};
    m_window.theme()->choose(choices[m_theme->currentIndex()]);
    refresh();
}

void PreferencesDialog::takeQuiet()
{
    const std::optional<double> seconds = parseTyped(m_quiet->text().toStdString(), "s", decimalMark());
    const auto allowed = [](double value) {
        return value * millisecondsOfSecond >= static_cast<double>(settings::shortestAutosave.count())
               && value * millisecondsOfSecond <= static_cast<double>(settings::longestAutosave.count());
    };
    if (!seconds || !allowed(*seconds)) {
        m_quiet->showBad(true);
        return say(tr("Keep unsaved work after: expected a time from %1 to %2, got “%3”.")
                       .arg(secondsText(settings::shortestAutosave), secondsText(settings::longestAutosave),
                            QString::fromStdString(quoted(m_quiet->text().toStdString()))));
    }
    settings::setAutosaveQuiet(std::chrono::milliseconds(qRound(*seconds * millisecondsOfSecond)));
    say({});
    Q_EMIT m_window.settingsChanged();
    refresh();
}

void PreferencesDialog::chooseCatalog()
{
    auto *dialog = new QFileDialog(this, tr("File of your own catalogue entries"),
                                   QFileInfo(settings::userCatalogPath()).absolutePath(),
                                   tr("Catalogue entries (*.json)"));
    dialog->setObjectName(QStringLiteral("chooseCatalogDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // a file that is not there yet may be named
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this, &PreferencesDialog::takeCatalog);
    dialog->open();
}

/// A file that does not read is told and not taken.
void PreferencesDialog::takeCatalog(const QString &path)
{
    if (const std::optional<Error> problem = path.isEmpty() ? std::nullopt : problemOfOwnEntries(path))
        return say(QString::fromStdString(problem->message()));
    settings::setUserCatalogPath(path);
    say({});
    Q_EMIT m_window.settingsChanged();
    refresh();
}

void PreferencesDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void openPreferencesDialog(MainWindow &window)
{
    if (window.findChild<PreferencesDialog *>() == nullptr) // it is modal: where it is open, it is on top
        (new PreferencesDialog(window))->open();
}

} // namespace ridgepoint
