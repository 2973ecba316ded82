// The best deployments of the catalogue within the targets, and the front of cost against speed.
#pragma once

#include <QFrame>

namespace ridgepoint {

class Document;

class SearchPane : public QFrame {
    Q_OBJECT

public:
    explicit SearchPane(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void fillPageRequested();
    void message(const QString &sentence); ///< empty: what was wrong is not so any more

private:
    Document &m_document;
};

} // namespace ridgepoint
