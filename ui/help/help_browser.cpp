#include "ui/help/help_browser.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include "app/reference/pages.h"
#include "core/catalog/embedded.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int margin = 16;
constexpr int pictureWidth = 640; // as the guide has it
const QStringList pageNames = {QStringLiteral("guide.html"), QStringLiteral("inputs.html"),
                               QStringLiteral("figures.html"), QStringLiteral("model.html"),
                               QStringLiteral("keyboard.html")};

/// Beside the program as it was built, or as it was installed.
QString pictureFile(const QString &name)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/help/", "/../share/ridgepoint/help/"})
        if (const QString file = program + QLatin1String(folder) + name; QFile::exists(file))
            return file;
    return {};
}

/// Pictures that are not there leave their words.
QString withoutMissing(QString html)
{
    static const QRegularExpression picture(
        QStringLiteral("<img src=\"([^\"]*)\"[^>]*alt=\"([^\"]*)\"[^>]*>"));
    QRegularExpressionMatch match;
    for (qsizetype at = 0; (match = picture.match(html, at)).hasMatch(); at = match.capturedEnd())
        if (pictureFile(match.captured(1)).isEmpty())
            html.replace(match.capturedStart(), match.capturedLength(),
                         QStringLiteral("<i>%1.</i>").arg(match.captured(2)));
    return html;
}

/// In the width that the pages give to it, as fine as the screen can show: Qt would scale it without smoothing.
QImage shownPicture(const QString &file, double pixelRatio)
{
    const QImage picture(file);
    if (picture.isNull())
        return picture;
    QImage shown = picture.scaledToWidth(std::min(qRound(pictureWidth * pixelRatio), picture.width()),
                                         Qt::SmoothTransformation);
    shown.setDevicePixelRatio(shown.width() / double(pictureWidth));
    return shown;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Page of the help"));
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(margin);
    applyTokens();
}

QString HelpBrowser::page(const QString &name)
{
    if (name == QLatin1String("inputs.html"))
        return QString::fromStdString(reference::inputsPage());
    if (name == QLatin1String("figures.html"))
        return QString::fromStdString(reference::figuresPage());
    if (name == QLatin1String("model.html"))
        return QString::fromStdString(reference::modelPage());
    const std::string_view built = embeddedFile("help/" + name.toStdString());
    const Result<std::string> present = reference::withPresentFigures(built);
    return QString::fromStdString(present ? present.value() : std::string(built));
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::HtmlResource)
        return withoutMissing(page(name.fileName()));
    if (type == QTextDocument::ImageResource)
        return shownPicture(pictureFile(name.fileName()), devicePixelRatioF());
    return QString(); // the pages' own style is the browsers'
}

/// Only pages that there are: a link to elsewhere opens nothing by itself.
void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    const bool within = name.scheme().isEmpty() && (name.path().isEmpty() || pageNames.contains(name.path()));
    if (within)
        QTextBrowser::doSetSource(name, QTextDocument::HtmlResource);
}

void HelpBrowser::applyTokens()
{
    const Tokens &tokens = tokensOf(palette());
    document()->setDefaultStyleSheet(
        QStringLiteral("body { color: %1; font-size: %5px; } h1 { font-size: %6px; } h2 { font-size: %7px; } "
                       "h3 { font-size: %5px; } a { color: %2; } code { color: %3; font-family: monospace; } "
                       ".pages { color: %4; } td, th { padding: 2px 16px 2px 0; text-align: left; }")
            .arg(tokens.text.name(), tokens.accent.name(), tokens.text2.name(), tokens.muted.name())
            .arg(type::body)
            .arg(type::pageTitle)
            .arg(type::advisor));
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    applyTokens();
    reload();
}

} // namespace ridgepoint
