// A figure over the values of one or two inputs, as curves or as a heat map.
#pragma once

#include <QFrame>

namespace ridgepoint {

class Document;

class SweepPane : public QFrame {
    Q_OBJECT

public:
    explicit SweepPane(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void fillPageRequested();
    void message(const QString &sentence); ///< empty: what was wrong is not so any more

private:
    Document &m_document;
};

} // namespace ridgepoint
