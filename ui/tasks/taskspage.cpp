// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "ui/looks/lifecycle.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/tickedpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "wording/dates.h"

#include <QShortcut>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

using items::TaskModel;

constexpr int searchWidth = 200;
constexpr int mostTitles = 8;

QString dueLine(const items::TaskItem &task, QDate today)
{
    const QString distance = wording::distanceText(task.due->day, today);
    if (task.due->day == today)
        return task.late ? TasksPage::tr("time is past") : TasksPage::tr("before the day ends");
    return QStringLiteral("%1, %2").arg(distance, task.due->time.toString(QStringLiteral("HH:mm")));
}

std::optional<Tone> toneOf(const items::TaskItem &task, QDate today)
{
    if (task.late)
        return Tone::Bad;
    return task.due->day == today ? std::optional(Tone::Warn) : std::nullopt;
}

} // namespace

TasksPage::TasksPage(items::Desk &desk, QWidget *parent)
    : Page({QStringLiteral("tasks"), Symbol::Tasks, tr("Tasks"),
            tr("What people must do, most urgent first; failures stand where they hurt")},
           parent)
    , m_tasks(desk)
    , m_whose(new Segmented(tr("Whose tasks")))
    , m_search(new SearchField(tr("Find in tasks")))
    , m_list(new ListView(tr("Tasks"), [this](const QModelIndex &index) { return cellOf(index); }))
    , m_empty(new EmptyState)
    , m_main(new QStackedWidget)
    , m_side(new QStackedWidget)
    , m_panel(new TaskPanel(desk))
    , m_ticked(new TickedPanel(desk))
{
    m_whose->setChoices({{tr("All"), 0},
                         {tr("Mine"), 0},
                         {tr("My teams"), 0},
                         {tr("No owner"), 0},
                         {tr("Late"), 0},
                         {tr("Put off"), 0}});
    m_search->setFixedWidth(searchWidth);
    auto *filters = new FilterRow;
    filters->add(m_whose);
    filters->add(m_search);
    filters->addStretch();
    addRow(filters);
    m_list->setTallRows(true);
    m_list->setModel(&m_tasks);
    m_list->setColumnWidths({0, 220, 170, 170});
    m_list->setDispensable({TaskModel::Owner});
    m_main->addWidget(m_list);
    m_main->addWidget(m_empty);
    setMain(m_main);
    addSide();
    auto *next = new Button(Symbol::Arrow, tr("Take next task"), Button::Kind::Primary);
    addHeaderAction(next);
    connect(next, &Button::clicked, this, &TasksPage::chooseNext);
    connect(m_whose, &Segmented::chosen, this,
            [this](int whose) { m_tasks.setWhose(TaskModel::Whose(whose)); });
    connect(m_search, &SearchField::textChanged, &m_tasks, &TaskModel::setSearch);
    connect(&m_tasks, &TaskModel::loaded, this, &TasksPage::showState);
    connect(m_list, &ListView::chosenChanged, this, [this] {
        const QModelIndex chosen = m_list->chosen();
        if (chosen.isValid())
            m_lastRow = chosen.row();
        m_panel->show(chosen.isValid() ? m_tasks.row(chosen).key : QString());
    });
    connect(m_list, &ListView::checkToggled, this,
            [this](const QModelIndex &index) { m_tasks.toggle(m_tasks.row(index).key); });
    connect(&m_tasks, &TaskModel::ticksChanged, this, &TasksPage::showTicked);
    addKeys();
}

void TasksPage::addSide()
{
    m_side->addWidget(m_panel);
    m_side->addWidget(m_ticked);
    setPanel(m_side);
    connect(m_panel, &TaskPanel::linkFollowed, this, &Page::linkFollowed);
    connect(m_panel, &TaskPanel::announced, this, &Page::announced);
    connect(m_panel, &TaskPanel::completed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_ticked, &TickedPanel::announced, this, &Page::announced);
    connect(m_ticked, &TickedPanel::clearWanted, &m_tasks, &TaskModel::clearTicks);
}

// Letters work while the list has the focus: in a field they are what is typed.
void TasksPage::addKeys()
{
    const auto add = [this](Qt::Key key, void (TaskPanel::*act)()) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_panel, act);
    };
    add(Qt::Key_T, &TaskPanel::take);
    add(Qt::Key_H, &TaskPanel::handOver);
    add(Qt::Key_P, &TaskPanel::putOff);
}

void TasksPage::showTicked()
{
    const QStringList tasks = m_tasks.ticked();
    QStringList titles;
    for (const QString &task : tasks) {
        const int row = m_tasks.rowOf(task);
        if (row >= 0 && titles.size() < mostTitles)
            titles.append(QStringLiteral("%1, %2").arg(m_tasks.rows()[size_t(row)].title,
                                                       m_tasks.rows()[size_t(row)].personName));
    }
    m_ticked->show(tasks, titles);
    m_side->setCurrentWidget(tasks.isEmpty() ? static_cast<QWidget *>(m_panel) : m_ticked);
}

bool TasksPage::follow(const Link &link)
{
    if (link.kind != Link::Kind::Task)
        return false;
    m_wanted = link.id;
    m_search->clear();
    m_whose->setCurrent(0);
    showState();
    return true;
}

void TasksPage::chooseNext()
{
    for (int row = 0; row < m_tasks.rowCount(); ++row) {
        if (m_tasks.rows()[size_t(row)].group.isEmpty()) {
            m_list->setCurrentIndex(m_tasks.index(row, 0));
            m_list->setFocus();
            return;
        }
    }
}

void TasksPage::showState()
{
    for (int whose = 0; whose < TaskModel::whoseCount; ++whose)
        m_whose->setCount(whose, m_tasks.count(TaskModel::Whose(whose)));
    const int open = m_tasks.count(TaskModel::Whose::All);
    if (open == 0)
        m_empty->setWords({Symbol::Check, tr("Nothing waits for people"),
                           tr("Tasks come here when a journey reaches work that somebody must do, "
                              "or when a system fails.")});
    else
        m_empty->setWords({Symbol::Search, tr("No such task"),
                           tr("%1 tasks are open; the filters hide them.").arg(open)});
    m_main->setCurrentWidget(m_tasks.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    const int late = m_tasks.count(TaskModel::Whose::Late);
    setBadge(late > 0 ? Badge{late, Tone::Bad} : Badge{open, Tone::Idle});
    choose(m_wanted);
    chooseNeighbour();
}

// The next one is there at once when the chosen one is done.
void TasksPage::chooseNeighbour()
{
    if (m_lastRow == 0 || m_list->chosen().isValid())
        return;
    for (int row = std::min(m_lastRow, m_tasks.rowCount() - 1); row > 0; --row) {
        if (m_tasks.rows()[size_t(row)].group.isEmpty()) {
            m_list->setCurrentIndex(m_tasks.index(row, 0));
            return;
        }
    }
}

void TasksPage::choose(const QString &task)
{
    const int row = task.isEmpty() ? -1 : m_tasks.rowOf(task);
    if (row < 0)
        return;
    m_wanted.clear();
    m_list->setCurrentIndex(m_tasks.index(row, 0));
    m_list->scrollTo(m_tasks.index(row, 0), QAbstractItemView::PositionAtCenter);
}

Cell TasksPage::cellOf(const QModelIndex &index) const
{
    const items::TaskItem &task = m_tasks.row(index);
    const QDate today = m_tasks.today();
    const QString words = index.data().toString();
    switch (index.column()) {
    case TaskModel::Title:
        return {.text = words,
                .second = task.failure ? task.detail : lifecycleWord(task.lifecycle),
                .symbol = task.failure ? Symbol::Alert : Symbol::Hand,
                .checked = m_tasks.isTicked(task.key)};
    case TaskModel::For:
        return {.text = words, .symbol = symbolOf(task.lifecycle)};
    case TaskModel::Due:
        if (!task.due)
            return {.text = QStringLiteral("–"), .secondary = true};
        return {.text = words, .second = dueLine(task, today), .tone = toneOf(task, today)};
    default:
        return task.owner.isEmpty()
                   ? Cell{.text = words, .secondary = true}
                   : Cell{.text = words, .avatarOf = words, .avatar = AvatarSize::Small};
    }
}

} // namespace tenure::ui
