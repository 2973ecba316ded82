#include "ui/window/translation.h"

#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ridgepoint {

QString translationFolder()
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/translations", "/../share/ridgepoint/translations"})
        if (const QString path = program + QLatin1String(folder); QDir(path).exists())
            return path;
    return {};
}

bool installTranslation(const QLocale &locale, const QString &folder)
{
    auto own = std::make_unique<QTranslator>();
    if (folder.isEmpty() || !own->load(locale, QStringLiteral("ridgepoint"), QStringLiteral("_"), folder))
        return false;
    QCoreApplication *const application = QCoreApplication::instance();
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qt->setParent(application);
        QCoreApplication::installTranslator(qt.release());
    }
    own->setParent(application);
    return QCoreApplication::installTranslator(own.release());
}

} // namespace ridgepoint
