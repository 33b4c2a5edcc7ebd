// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcutmodel.h"
#include "ui/widgets/page.h"

class QKeySequenceEdit;

namespace tenure::ui {

class ComboBox;
class Field;
class Label;
class ListView;
class Look;
class SidePanel;

/// How the window looks, and which keys do what.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Look &look, Actions &actions, QWidget *parent = nullptr);

private:
    SidePanel *sidePanel();
    QWidget *lookRow();
    ComboBox *schemeChoice();
    ComboBox *languageChoice();
    ComboBox *sizeChoice();
    void showAction();
    void takeKeys();
    void resetKeys();

    Look &m_look;
    Actions &m_actions;
    ShortcutModel m_shortcuts;
    ListView *m_list;
    Label *m_title;
    QKeySequenceEdit *m_keys;
    Field *m_keysField;
    Button *m_reset;
};

} // namespace tenure::ui
