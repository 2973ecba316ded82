// What became of a config.json: its keys as they were read, those that were assumed, and what they come to.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableWidget;

namespace ridgepoint {

struct ImportedModel;
struct Scenario;

class ImportView : public QWidget {
    Q_OBJECT

public:
    explicit ImportView(QWidget *parent = nullptr);

    /// `scenario` says in which precision the cache is held.
    void showModel(const ImportedModel &model, const Scenario &scenario);

private:
    [[nodiscard]] QLabel *addFigure(QHBoxLayout *row, const QString &name, QLabel *caption);

    QTableWidget *m_understood, *m_assumed;
    QLabel *m_assumedCaption, *m_kvCaption;
    QLabel *m_parameters, *m_active, *m_published, *m_kv, *m_attention, *m_leftOut;
};

} // namespace ridgepoint
