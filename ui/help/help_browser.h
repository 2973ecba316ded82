// The pages of the help, in the colours of the window: guide and keys as they are built in, with their figures worked out now; inputs and
// figures written from the tables, the model from its definition. Pictures come from the folder that packaging or installing fills; without it their words stand there.
#pragma once

#include <QTextBrowser>

namespace ridgepoint {

class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// The page of that name as HTML; empty where there is none.
    [[nodiscard]] static QString page(const QString &name);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTokens();
};

} // namespace ridgepoint
