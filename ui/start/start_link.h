// A line of the start page that does something: an icon, words in the accent's colour, and at the right its key or folder.
#pragma once

#include <QAbstractButton>

namespace ridgepoint {

class StartLink : public QAbstractButton {
    Q_OBJECT

public:
    /// `icon`: a file of resources/icons.
    StartLink(const QString &icon, const QString &text, const QString &hint, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_hint;
};

} // namespace ridgepoint
