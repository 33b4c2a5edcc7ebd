// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/persondetails.h"
#include "ui/widgets/page.h"

class QHBoxLayout;
class QStackedWidget;

namespace tenure::ui {

class Avatar;
class EmptyState;
class Label;
class PanelSection;
class SidePanel;
class Timeline;

/// What is known about the chosen person: facts, runs, grants with their proof, and what happened.
class PersonPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPanel(items::Desk &desk, QWidget *parent = nullptr);

    /// Empty: nobody.
    void show(const QString &number);

Q_SIGNALS:
    void linkFollowed(const Link &link);
    void startWanted(const items::PersonSheet &person);
    void cancelWanted(const items::PersonSheet &person, qint64 run);
    void freezeWanted(const items::PersonSheet &person);
    void thawWanted(const items::PersonSheet &person);
    void changeWanted(const items::PersonSheet &person);

private:
    QWidget *sheet();
    void load();
    void fill(const items::PersonSheet &sheet);
    void addFoot(SidePanel &panel);
    void fillFrozen(const items::PersonSheet &sheet);
    QHBoxLayout *runVerbs(const items::RunItem &run);
    void fillRuns(const items::PersonSheet &sheet);
    void fillGrants(const items::PersonSheet &sheet);
    void fillHistory(const items::PersonSheet &sheet);

    items::Desk &m_desk;
    QString m_number;
    items::PersonSheet m_sheet;
    QStackedWidget *m_stack;
    EmptyState *m_nobody;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_title;
    PanelSection *m_frozen;
    PanelSection *m_facts;
    PanelSection *m_runs;
    PanelSection *m_grants;
    PanelSection *m_history;
    Timeline *m_timeline;
    Button *m_freeze;
    Button *m_change;
};

} // namespace tenure::ui
