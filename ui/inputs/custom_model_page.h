// A model of one's own: its name, its parameter count and the keys of its config.json, read while one types by the rules of the
// plan file.
#pragma once

#include "ui/inputs/custom_dialog.h"

class QPlainTextEdit;

namespace ridgepoint {

class EntryField;

class CustomModelPage : public CustomPage {
    Q_OBJECT

public:
    CustomModelPage(Document &document, QWidget *parent);

    Result<Done> apply() override;
    void load() override;

private:
    void judge();
    [[nodiscard]] Result<ModelChoice> entered() const;

    Document &m_document;
    EntryField *m_name;
    EntryField *m_parameters;
    QPlainTextEdit *m_config;
};

} // namespace ridgepoint
