// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/systemdetails.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

class QLineEdit;
class QPlainTextEdit;

namespace tenure::ui {

class ComboBox;
class Field;
class Label;
class SchemaForm;

/// Setting up a system, or changing how it is set up.
class SystemForm final : public SidePanel
{
    Q_OBJECT

public:
    explicit SystemForm(items::Desk &desk, QWidget *parent = nullptr);

    void startNew();
    void edit(const items::SystemSheet &sheet);

Q_SIGNALS:
    void closed();
    void saved(const QString &system);

private:
    void addAbout();
    void addPolicy();
    void start(const items::SystemSheet &sheet);
    void fill(const items::SystemChoices &choices);
    void drawSettings();
    items::SystemDraft draft() const;
    void save();
    void say(const QString &trouble);

    items::Desk &m_desk;
    items::SystemSheet m_sheet; ///< what is edited; an empty name: a new one
    items::SystemChoices m_choices;
    Label *m_title;
    QLineEdit *m_name;
    Field *m_nameField;
    ComboBox *m_connector;
    Label *m_purpose;
    SchemaForm *m_settings;
    QLineEdit *m_names;
    Field *m_namesField;
    ComboBox *m_phase;
    ComboBox *m_owner;
    QPlainTextEdit *m_notes;
    Label *m_trouble;
    Button *m_save;
};

} // namespace tenure::ui
