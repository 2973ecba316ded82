// What is chosen once for all plans, `preferencesDialog`: theme (`.theme`), how soon unsaved work is kept (`.autosave`), the file of one's
// own catalogue entries (`.catalog .choose`). Each holds at once, and a dot before it resets it.
#pragma once

#include <QDialog>

class QGridLayout;
class QLabel;

namespace ridgepoint {

class EntryField;
class MainWindow;
class ResetDot;
class Segmented;

class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(MainWindow &window);

private:
    ResetDot *addRow(QGridLayout &grid, const QString &label, QWidget *control, const char *name);
    void refresh();
    void takeTheme();
    void takeQuiet();
    void chooseCatalog();
    void takeCatalog(const QString &path);
    void say(const QString &sentence);

    MainWindow &m_window;
    Segmented *m_theme;
    EntryField *m_quiet, *m_catalog;
    QLabel *m_sentence;
    ResetDot *m_themeDot, *m_quietDot, *m_catalogDot;
};

/// Opens it over the window, where it is not open already.
void openPreferencesDialog(MainWindow &window);

} // namespace ridgepoint
