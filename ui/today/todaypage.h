// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/boardmodel.h"
#include "items/taskmodel.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace tenure::ui {

class EmptyState;
class FigureStrip;
class ListView;
class PanelSection;

/// Who starts, moves or leaves soon, how they stand, and the next thing that helps.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(items::Desk &desk, QWidget *parent = nullptr);

private:
    Cell cellOf(const QModelIndex &index) const;
    void showBoard();
    void showWaiting();
    void takeFigure();
    QWidget *panel();

    items::BoardModel m_board;
    items::TaskModel m_tasks;
    FigureStrip *m_figures;
    ListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_main;
    PanelSection *m_waiting;
};

} // namespace tenure::ui
