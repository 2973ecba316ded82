// Which inputs move a figure most: each moved by itself, the figure at both ends.
#pragma once

#include <QFrame>

namespace ridgepoint {

class Document;

class TornadoPane : public QFrame {
    Q_OBJECT

public:
    explicit TornadoPane(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void fillPageRequested();
    void message(const QString &sentence); ///< empty: what was wrong is not so any more

private:
    Document &m_document;
};

} // namespace ridgepoint
