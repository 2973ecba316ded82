// The dock on the left: every input of the table, in its groups. It reads again when the document says so.
#pragma once

#include <vector>

#include <QDockWidget>

namespace ridgepoint {

class Document;
class InputGroup;

class InputsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit InputsDock(Document &document, QWidget *parent = nullptr);

    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTitle();
    QWidget *buildFooter();
    QWidget *buildGroups(Document &document);

    std::vector<InputGroup *> m_groups;
};

} // namespace ridgepoint
