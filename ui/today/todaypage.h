// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/boardmodel.h"
#include "items/heldfeeds.h"
#include "items/todaydetails.h"
#include "ui/today/todayview.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace tenure::ui {

class ComboBox;
class EmptyState;
class FigureStrip;
class ListView;
class TodayPanel;

/// Who starts, moves or leaves soon, how they stand, and the next thing that helps.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(items::Desk &desk, QWidget *parent = nullptr);

private:
    ComboBox *viewChoice();
    Cell cellOf(const QModelIndex &index) const;
    void showBoard();
    void showSheet();
    void showEmpty();
    void takeFigure();
    void setView(TodayView view);
    void narrowToOwnPeople();
    void tellFailure(const Error &error);

    items::BoardModel m_board;
    items::TodayDetails m_details;
    items::HeldFeeds m_held;
    TodayView m_view = TodayView::ItManager;
    bool m_viewChosen = false; ///< by the person, not by their roles
    ComboBox *m_views;
    FigureStrip *m_figures;
    ListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_main;
    TodayPanel *m_panel;
};

} // namespace tenure::ui
