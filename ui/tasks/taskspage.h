// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskmodel.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace tenure::ui {

class EmptyState;
class ListView;
class SearchField;
class Segmented;
class TaskPanel;
class TickedPanel;

/// What people must do, most urgent first; failures stand where they hurt.
class TasksPage final : public Page
{
    Q_OBJECT

public:
    explicit TasksPage(items::Desk &desk, QWidget *parent = nullptr);

    bool follow(const Link &link) override;

private:
    Cell cellOf(const QModelIndex &index) const;
    void addSide();
    void addKeys();
    void showState();
    void showTicked();
    void choose(const QString &task);
    void chooseNext();
    void chooseNeighbour();

    items::TaskModel m_tasks;
    QString m_wanted; ///< to be chosen once it is there
    int m_lastRow = 0;
    Segmented *m_whose;
    SearchField *m_search;
    ListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_main;
    QStackedWidget *m_side;
    TaskPanel *m_panel;
    TickedPanel *m_ticked;
};

} // namespace tenure::ui
