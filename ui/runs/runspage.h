// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/runmodel.h"
#include "items/stepmodel.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace tenure::ui {

class EmptyState;
class Label;
class ListView;
class SearchField;
class Segmented;
class StepPanel;

/// What runs for whom, and one run opened: its steps by date or by lane, what waits for what, and
/// what shows that the rest is done.
class RunsPage final : public Page
{
    Q_OBJECT

public:
    explicit RunsPage(items::Desk &desk, QWidget *parent = nullptr);

    bool follow(const Link &link) override;

private:
    QWidget *runFilters();
    QWidget *runHead();
    void openRun(qint64 run);
    void showRuns();
    void showRun();
    void showStep();
    void tellFailure(const Error &error);
    Cell runCell(const QModelIndex &index) const;
    Cell stepCell(const QModelIndex &index) const;

    items::RunModel m_runs;
    items::StepModel m_steps;
    qint64 m_shown = 0;
    QString m_person;
    Segmented *m_which;
    SearchField *m_search;
    Label *m_cut;
    ListView *m_runList;
    EmptyState *m_empty;
    Label *m_title;
    Button *m_who;
    Label *m_figures;
    Segmented *m_grouping;
    ListView *m_stepList;
    QWidget *m_filters;
    QWidget *m_head;
    QStackedWidget *m_main;
    StepPanel *m_panel;
};

} // namespace tenure::ui
