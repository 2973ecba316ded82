#include "ui/catalog/catalog_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "app/document/document.h"
#include "ui/catalog/changes_dialog.h"
#include "ui/catalog/entry_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int quietMilliseconds = 300;

} // namespace

CatalogBar::CatalogBar(Document &document, QWidget *parent)
    : QFrame(parent),
      m_document(document),
      m_text(new QLabel(this)),
      m_close(new QToolButton(this)),
      m_quiet(new QTimer(this))
{
    setObjectName(QStringLiteral("catalogBar"));
    setProperty("surface", "panel");
    m_text->setObjectName(QStringLiteral("catalogBar.text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // names come from files
    auto *show = new QPushButton(tr("Show…"), this);
    show->setObjectName(QStringLiteral("catalogBar.show"));
    auto *take = new QPushButton(tr("Update"), this);
    take->setObjectName(QStringLiteral("catalogBar.update"));
    take->setToolTip(tr("Takes the catalogue's figures into the plan, as one step to undo"));
    m_close->setObjectName(QStringLiteral("catalogBar.close"));
    m_close->setAccessibleName(tr("Keep the plan's figures"));
    m_close->setToolTip(tr("Keep the plan's figures"));
    m_close->setProperty("surface", "bare");
    m_close->setFixedSize(24, 24);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(show);
    layout->addWidget(take);
    layout->addWidget(m_close);

    connect(show, &QPushButton::clicked, this, &CatalogBar::showChanges);
    connect(take, &QPushButton::clicked, this, &CatalogBar::takeUpdate);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_dismissed = true;
        hide();
    });
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMilliseconds);
    connect(m_quiet, &QTimer::timeout, this, &CatalogBar::refresh);
    connect(&document, &Document::figuresChanged, m_quiet, qOverload<>(&QTimer::start));
    connect(&document, &Document::currentChanged, this, &CatalogBar::refresh);
    const auto anew = [this] {
        m_dismissed = false;
        refresh();
    };
    connect(&document, &Document::planReplaced, this, anew);
    connect(&document, &Document::catalogChanged, this, anew);
    applyTokens();
    refresh();
}

QString CatalogBar::sentence() const
{
    return m_text->text();
}

void CatalogBar::refresh()
{
    const std::vector<EntryChange> changes = m_document.catalogChanges();
    if (m_dismissed || changes.empty())
        return hide();
    std::vector<FigureMove> moves;
    if (const Result<Plan> after = updatedPlan(m_document.plan(), m_document.catalog()))
        moves = figureMoves(m_document.plan(), after.value(), headlineFigures);
    const QString sentence = changesSentence(changes, moves, m_document.current());
    if (sentence != m_text->text())
        m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

void CatalogBar::takeUpdate()
{
    if (const Result<Done> done = m_document.updateCatalog(); !done)
        Q_EMIT message(QString::fromStdString(done.error().message()));
}

void CatalogBar::showChanges()
{
    auto *dialog = new ChangesDialog(m_document, window());
    connect(dialog, &ChangesDialog::updateWanted, this, &CatalogBar::takeUpdate);
    dialog->open();
}

void CatalogBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

void CatalogBar::applyTokens()
{
    m_close->setIcon(tintedIcon(QStringLiteral("close"), tokensOf(palette()).text2));
}

} // namespace ridgepoint
