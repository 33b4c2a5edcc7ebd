// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/people/personaction.h"
#include "ui/people/personform.h"
#include "ui/people/personpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

using items::PeopleModel;

constexpr int searchWidth = 260;

Symbol symbolOfStage(const items::PersonItem &person, QDate today)
{
    if (person.lastDay.isValid())
        return Symbol::Leaves;
    return person.startDate > today ? Symbol::Joins : Symbol::Person;
}

bool isOnTheMove(const items::PersonItem &person, QDate today)
{
    return person.startDate > today || person.lastDay >= today;
}

} // namespace

PeoplePage::PeoplePage(items::Desk &desk, QWidget *parent)
    : Page({QStringLiteral("people"), Symbol::People, tr("People"),
            tr("Everybody the HR systems know, with what they have and what is under way")},
           parent)
    , m_people(desk)
    , m_search(new SearchField(tr("Name, number or title")))
    , m_count(new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary))
    , m_list(new ListView(tr("People"), [this](const QModelIndex &index) { return cellOf(index); }))
    , m_empty(new EmptyState)
    , m_main(new QStackedWidget)
    , m_side(new QStackedWidget)
    , m_panel(new PersonPanel(desk))
    , m_action(new PersonAction(desk))
    , m_form(new PersonForm(desk))
{
    m_search->setFixedWidth(searchWidth);
    auto *filters = new FilterRow;
    filters->add(m_search);
    filters->addStretch();
    filters->add(m_count);
    addRow(filters);
    m_list->setModel(&m_people);
    m_list->setUniformRowHeights(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);
    m_list->setColumnHidden(PeopleModel::Number, true); // found by search, shown in the panel
    m_list->setColumnWidths({0, 80, 176, 132, 84, 96, 192});
    m_list->setDispensable({PeopleModel::Place, PeopleModel::Department, PeopleModel::Title});
    m_main->addWidget(m_list);
    m_main->addWidget(m_empty);
    setMain(m_main);
    addSide();
    connect(m_search, &SearchField::textChanged, &m_people, &PeopleModel::setSearch);
    connect(&m_people, &PeopleModel::loaded, this, &PeoplePage::showState);
    connect(m_list, &ListView::chosenChanged, this, [this] {
        const QModelIndex chosen = m_list->chosen();
        m_panel->show(chosen.isValid() ? m_people.row(chosen).number : QString());
        m_side->setCurrentWidget(m_panel); // what was begun was for somebody else
    });
}

void PeoplePage::addSide()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_panel, m_action, m_form})
        m_side->addWidget(part);
    setPanel(m_side);
    auto *add = new Button(Symbol::Plus, tr("New person"), Button::Kind::Primary);
    addHeaderAction(add);
    connect(add, &Button::clicked, this, [this] {
        m_side->setCurrentWidget(m_form);
        m_form->add();
    });
    const auto act = [this](auto begin) {
        return [this, begin](const auto &...what) {
            m_side->setCurrentWidget(m_action);
            (m_action->*begin)(what...);
        };
    };
    connect(m_panel, &PersonPanel::linkFollowed, this, &Page::linkFollowed);
    connect(m_panel, &PersonPanel::startWanted, this, act(&PersonAction::startJourney));
    connect(m_panel, &PersonPanel::cancelWanted, this, act(&PersonAction::cancelRun));
    connect(m_panel, &PersonPanel::freezeWanted, this, act(&PersonAction::freeze));
    connect(m_panel, &PersonPanel::thawWanted, this, act(&PersonAction::thaw));
    connect(m_panel, &PersonPanel::changeWanted, this, [this](const items::PersonSheet &person) {
        m_side->setCurrentWidget(m_form);
        m_form->change(person);
    });
    const auto back = [this] {
        m_side->setCurrentWidget(m_panel);
        m_list->setFocus();
    };
    connect(m_action, &PersonAction::closed, this, back);
    connect(m_form, &PersonForm::closed, this, back);
    connect(m_action, &PersonAction::announced, this, &Page::announced);
    connect(m_form, &PersonForm::announced, this, &Page::announced);
    connect(m_form, &PersonForm::saved, this, [this](const QString &number) {
        m_wanted = number;
        m_search->clear();
    });
}

bool PeoplePage::follow(const Link &link)
{
    if (link.kind != Link::Kind::Person)
        return false;
    m_wanted = link.id;
    m_search->clear();
    showState();
    return true;
}

void PeoplePage::showState()
{
    m_count->setText(m_people.rowCount() == m_people.total()
                         ? tr("%1 people").arg(m_people.total())
                         : tr("%1 of %2 people").arg(m_people.rowCount()).arg(m_people.total()));
    if (m_people.total() == 0)
        m_empty->setWords(
            {Symbol::People, tr("Nobody yet"),
             tr("People come from the HR system: import a file, or watch a folder.")});
    else
        m_empty->setWords({Symbol::Search, tr("Nobody matches"),
                           tr("Search looks at names, numbers and titles.")});
    m_main->setCurrentWidget(m_people.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    choose(m_wanted);
}

void PeoplePage::choose(const QString &number)
{
    const auto found = std::ranges::find(m_people.rows(), number, &items::PersonItem::number);
    if (number.isEmpty() || found == m_people.rows().end())
        return;
    m_wanted.clear();
    const QModelIndex index = m_people.index(int(found - m_people.rows().begin()), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

Cell PeoplePage::cellOf(const QModelIndex &index) const
{
    const items::PersonItem &person = m_people.row(index);
    const QDate today = m_people.today();
    const QString words = index.data().toString();
    switch (index.column()) {
    case PeopleModel::Name:
    case PeopleModel::Title:
    case PeopleModel::Next:
        return {.text = words};
    case PeopleModel::Status:
        return {.state = StateLook{symbolOfStage(person, today), words,
                                   isOnTheMove(person, today) ? Tone::Info : Tone::Idle}};
    default:
        return {.text = words, .secondary = true};
    }
}

} // namespace tenure::ui
