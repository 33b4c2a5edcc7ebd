// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "ui/looks/lifecycle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurestrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/sidepanel.h"
#include "wording/dates.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenure::ui {
namespace {

using items::BoardModel;
using items::BoardState;

constexpr int mostWaiting = 6;

StateLook lookOf(BoardState state, const QString &word)
{
    switch (state) {
    case BoardState::Late:
        return {Symbol::Alert, word, Tone::Bad};
    case BoardState::AtRisk:
        return {Symbol::Clock, word, Tone::Warn};
    case BoardState::OnTrack:
        return {Symbol::Circle, word, Tone::Idle};
    case BoardState::Ready:
        break;
    }
    return {Symbol::Done, word, Tone::Ok};
}

} // namespace

TodayPage::TodayPage(items::Desk &desk, QWidget *parent)
    : Page({QStringLiteral("today"), Symbol::Today, tr("Today"),
            tr("Who starts, moves or leaves soon, and what helps them most")},
           parent)
    , m_board(desk)
    , m_tasks(desk)
    , m_figures(new FigureStrip(tr("People by state")))
    , m_list(new ListView(tr("People whose day comes soon"),
                          [this](const QModelIndex &index) { return cellOf(index); }))
    , m_empty(new EmptyState)
    , m_main(new QStackedWidget)
{
    m_list->setTallRows(true);
    m_list->setModel(&m_board);
    m_list->setColumnWidths({196, 120, 100, 52, 0, 128});
    m_list->setDispensable({BoardModel::Open, BoardModel::Help});
    m_main->addWidget(m_list);
    m_main->addWidget(m_empty);
    addRow(m_figures);
    setMain(m_main);
    setPanel(panel());
    connect(&m_board, &BoardModel::loaded, this, &TodayPage::showBoard);
    connect(&m_tasks, &items::TaskModel::loaded, this, &TodayPage::showWaiting);
    connect(m_figures, &FigureStrip::chosenChanged, this, &TodayPage::takeFigure);
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        if (!m_list->isGroup(index))
            Q_EMIT linkFollowed({Link::Kind::Person, m_board.row(index).number});
    });
    connect(m_list, &ListView::actionChosen, this, [this](const QModelIndex &index) {
        Q_EMIT linkFollowed({Link::Kind::Task, m_board.row(index).task});
    });
}

QWidget *TodayPage::panel()
{
    auto *panel = new SidePanel;
    m_waiting = panel->addSection(tr("Most urgent tasks"));
    m_waiting->setLink(tr("Show all"));
    connect(m_waiting, &PanelSection::linkChosen, this,
            [this] { Q_EMIT linkFollowed({Link::Kind::Page, QStringLiteral("tasks")}); });
    return panel;
}

Cell TodayPage::cellOf(const QModelIndex &index) const
{
    const items::BoardRow &row = m_board.row(index);
    const QString words = index.data().toString();
    switch (index.column()) {
    case BoardModel::Person:
        return {.text = words, .second = row.title, .avatarOf = row.name};
    case BoardModel::Day:
        return {.text = words,
                .second = wording::distanceText(row.day, m_board.today()),
                .symbol = symbolOf(row.lifecycle)};
    case BoardModel::State:
        return {.state = lookOf(row.state, words), .ground = ChipGround::Soft};
    case BoardModel::Open:
        return {.text = words, .secondary = row.open == 0, .alignment = Qt::AlignRight};
    case BoardModel::Why:
        return {.text = words, .second = row.detail};
    default:
        return {.action = words};
    }
}

void TodayPage::showBoard()
{
    const auto figure = [this](BoardState state, const QString &words, Symbol symbol, Tone tone) {
        const int count = m_board.count(state);
        return FigureStrip::Figure{count, words, symbol, count ? tone : Tone::Idle};
    };
    m_figures->setFigures({{m_board.total(), tr("in the next 14 days")},
                           figure(BoardState::Late, tr("late"), Symbol::Alert, Tone::Bad),
                           figure(BoardState::AtRisk, tr("at risk"), Symbol::Clock, Tone::Warn),
                           figure(BoardState::OnTrack, tr("on track"), Symbol::Circle, Tone::Idle),
                           figure(BoardState::Ready, tr("ready"), Symbol::Done, Tone::Ok)});
    if (m_board.total() == 0)
        m_empty->setWords({Symbol::Today, tr("Nobody starts or leaves soon"),
                           tr("People appear here two weeks before their day, as soon as a feed "
                              "names them.")});
    else
        m_empty->setWords({Symbol::Search, tr("Nobody in this state"),
                           tr("Choose the figure again to see everybody.")});
    m_main->setCurrentWidget(m_board.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    setBadge({m_board.count(BoardState::Late), Tone::Bad});
}

void TodayPage::takeFigure()
{
    const std::optional<int> chosen = m_figures->chosen();
    m_board.setFilter(chosen && *chosen > 0 ? std::optional(BoardState(*chosen - 1))
                                            : std::nullopt);
    showBoard();
}

void TodayPage::showWaiting()
{
    m_waiting->clear();
    m_waiting->setCount(m_tasks.count(items::TaskModel::Whose::All));
    int shown = 0;
    for (const items::TaskItem &task : m_tasks.rows()) {
        if (!task.group.isEmpty() || shown++ >= mostWaiting)
            continue;
        auto *link = new Button(task.title, Button::Kind::Link);
        link->setSize(Button::Size::InRow);
        connect(link, &Button::clicked, this,
                [this, key = task.key] { Q_EMIT linkFollowed({Link::Kind::Task, key}); });
        m_waiting->body()->addWidget(link, 0, Qt::AlignLeft);
        const QString due = task.due
                                ? wording::dueText(task.due->day, task.due->time, m_tasks.today())
                                : tr("no date");
        auto *line = new Label(tr("%1, due %2").arg(task.personName, due), TextSize::Small,
                               Weight::Regular, task.late ? Ink::Bad : Ink::Secondary);
        line->setContentsMargins(0, 0, 0, metrics::space1);
        line->setWordWrap(true);
        m_waiting->body()->addWidget(line);
    }
    if (shown == 0)
        m_waiting->body()->addWidget(
            new Label(tr("Nothing waits."), TextSize::Body, Weight::Regular, Ink::Secondary));
}

} // namespace tenure::ui
