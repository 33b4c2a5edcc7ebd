// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "ui/looks/lifecycle.h"
#include "ui/today/todaypanel.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurestrip.h"
#include "ui/widgets/listview.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QSettings>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

using items::BoardModel;
using items::BoardState;

const QString viewKey = QStringLiteral("today/view");

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
    , m_details(desk)
    , m_held(desk)
    , m_views(viewChoice())
    , m_figures(new FigureStrip(tr("People by state")))
    , m_list(new ListView(tr("People whose day comes soon"),
                          [this](const QModelIndex &index) { return cellOf(index); }))
    , m_empty(new EmptyState)
    , m_main(new QStackedWidget)
    , m_panel(new TodayPanel)
{
    m_list->setTallRows(true);
    m_list->setModel(&m_board);
    m_list->setColumnWidths({196, 120, 100, 52, 0, 128});
    m_list->setDispensable({BoardModel::Open, BoardModel::Help});
    m_main->addWidget(m_list);
    m_main->addWidget(m_empty);
    addRow(m_figures);
    setMain(m_main);
    setPanel(m_panel);
    addHeaderAction(m_views);
    setView(m_view);
    connect(&m_board, &BoardModel::loaded, this, &TodayPage::showBoard);
    connect(&m_board, &BoardModel::failed, this, &TodayPage::tellFailure);
    connect(&m_details, &items::TodayDetails::changed, this, &TodayPage::showSheet);
    connect(&m_details, &items::TodayDetails::failed, this, &TodayPage::tellFailure);
    connect(&m_held, &items::HeldFeeds::changed, this, [this] { m_panel->fillFeeds(m_held); });
    m_panel->fillFeeds(m_held);
    connect(m_panel, &TodayPanel::linkFollowed, this, &Page::linkFollowed);
    connect(m_figures, &FigureStrip::chosenChanged, this, &TodayPage::takeFigure);
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        if (!m_list->isGroup(index))
            Q_EMIT linkFollowed({Link::Kind::Person, m_board.row(index).number});
    });
    connect(m_list, &ListView::actionChosen, this, [this](const QModelIndex &index) {
        Q_EMIT linkFollowed({Link::Kind::Task, m_board.row(index).task});
    });
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
    showEmpty();
    m_main->setCurrentWidget(m_board.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    setBadge({m_board.count(BoardState::Late), Tone::Bad});
}

void TodayPage::showEmpty()
{
    const bool own = showsOwnPeople(m_view) && !m_details.sheet().personNumber.isEmpty();
    if (m_board.total() > 0)
        m_empty->setWords({Symbol::Search, tr("Nobody in this state"),
                           tr("Choose the figure again to see everybody.")});
    else if (own)
        m_empty->setWords({Symbol::Today, tr("None of your people starts or leaves soon"),
                           tr("Choose another arrangement above to see everybody's.")});
    else
        m_empty->setWords({Symbol::Today, tr("Nobody starts or leaves soon"),
                           tr("People appear here two weeks before their day, as soon as a feed "
                              "names them.")});
}

void TodayPage::takeFigure()
{
    const std::optional<int> chosen = m_figures->chosen();
    m_board.setFilter(chosen && *chosen > 0 ? std::optional(BoardState(*chosen - 1))
                                            : std::nullopt);
    showBoard();
}

void TodayPage::showSheet()
{
    news()->hide();
    if (!m_viewChosen)
        setView(viewFor(m_details.sheet().roles));
    narrowToOwnPeople();
    m_panel->fill(m_details.sheet());
}

ComboBox *TodayPage::viewChoice()
{
    auto *views = new ComboBox(tr("Arrange the page"));
    for (int view = 0; view < todayViews; ++view)
        views->addItem(nameOf(TodayView(view)), idOf(TodayView(view)));
    const int remembered = views->findData(QSettings().value(viewKey));
    m_viewChosen = remembered >= 0;
    if (m_viewChosen)
        m_view = TodayView(remembered);
    connect(views, &QComboBox::activated, this, [this](int view) {
        m_viewChosen = true;
        QSettings().setValue(viewKey, idOf(TodayView(view)));
        setView(TodayView(view));
        narrowToOwnPeople();
    });
    return views;
}

void TodayPage::setView(TodayView view)
{
    m_view = view;
    m_views->setCurrentIndex(int(view));
    m_board.setGrouping(groupingOf(view));
    m_panel->setView(view);
}

void TodayPage::narrowToOwnPeople()
{
    m_board.setManager(showsOwnPeople(m_view) ? m_details.sheet().personNumber : QString());
    showBoard();
}

// What was read last stays on the page; it is not said to be of now.
void TodayPage::tellFailure(const Error &error)
{
    const wording::Sentence sentence = wording::sentenceFor(error);
    news()->show(
        {Tone::Bad, Symbol::Failed, tr("This page could not be read anew."), sentence.text()});
}

} // namespace tenure::ui
