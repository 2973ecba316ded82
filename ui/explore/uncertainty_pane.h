// What a figure may turn out to be where inputs are uncertain: its spread, and what that comes from.
#pragma once

#include <QFrame>

namespace ridgepoint {

class Document;

class UncertaintyPane : public QFrame {
    Q_OBJECT

public:
    explicit UncertaintyPane(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void fillPageRequested();
    void message(const QString &sentence); ///< empty: what was wrong is not so any more

private:
    Document &m_document;
};

} // namespace ridgepoint
