// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/systemdetails.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

class QProgressBar;

namespace tenure::ui {

class EmptyState;
class Label;
class PanelSection;
class StateChip;

/// The chosen system: how it is and why, its test rung by rung, what it needs.
class SystemPanel final : public SidePanel
{
    Q_OBJECT

public:
    /// `slowDesk` climbs ladders: nobody else waits for it.
    SystemPanel(items::Desk &desk, items::Desk &slowDesk, QWidget *parent = nullptr);

    /// Empty: none.
    void show(const QString &system);
    void test();

Q_SIGNALS:
    void editAsked(const items::SystemSheet &sheet);
    void announced(const Announcement &news);

private:
    void addHead();
    void addActions();
    void load();
    void fill(const items::SystemSheet &sheet);
    void fillTrouble(const items::SystemItem &system);
    void fillTest(const items::SystemItem &system, QDate today);
    void fillNeeds(const items::SystemSheet &sheet);
    void setPaused();
    void showTesting();
    void say(const QString &trouble);

    items::Desk &m_desk;
    items::Desk &m_slowDesk;
    QString m_system;
    QStringList m_testing; ///< systems whose ladder is being climbed
    items::SystemSheet m_sheet;
    EmptyState *m_none;
    PanelSection *m_head;
    Label *m_title;
    StateChip *m_state;
    Label *m_line;
    Label *m_trouble;
    PanelSection *m_why;
    PanelSection *m_test;
    PanelSection *m_figures;
    PanelSection *m_needs;
    QProgressBar *m_progress;
    Button *m_again;
    Button *m_pause;
    Button *m_edit;
};

} // namespace tenure::ui
