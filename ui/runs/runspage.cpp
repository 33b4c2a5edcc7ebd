// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runspage.h"

#include "ui/looks/lifecycle.h"
#include "ui/runs/steplooks.h"
#include "ui/runs/steppanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenure::ui {
namespace {

using items::RunModel;
using items::StepModel;

constexpr int searchWidth = 240;

} // namespace

RunsPage::RunsPage(items::Desk &desk, QWidget *parent)
    : Page({QStringLiteral("runs"), Symbol::Journeys, tr("Runs"),
            tr("What runs for whom, what it waits for, and what shows that the rest is done")},
           parent)
    , m_runs(desk)
    , m_steps(desk)
    , m_runList(new ListView(tr("Runs"), [this](const QModelIndex &at) { return runCell(at); }))
    , m_empty(new EmptyState)
    , m_stepList(new ListView(tr("Steps"), [this](const QModelIndex &at) { return stepCell(at); }))
    , m_filters(runFilters())
    , m_head(runHead())
    , m_main(new QStackedWidget)
    , m_panel(new StepPanel)
{
    addRow(m_filters);
    addRow(m_head);
    m_head->hide();
    m_runList->setModel(&m_runs);
    m_runList->setColumnWidths({72, 0, 200, 132, 96, 150});
    m_runList->setDispensable({RunModel::Next, RunModel::Open});
    m_stepList->setModel(&m_steps);
    m_stepList->setColumnWidths({0, 150, 132, 140, 220});
    m_stepList->setDispensable({StepModel::Proof, StepModel::Who});
    for (QWidget *part : std::initializer_list<QWidget *>{m_runList, m_empty, m_stepList})
        m_main->addWidget(part);
    setMain(m_main);
    setPanel(m_panel);
    connect(&m_runs, &RunModel::loaded, this, &RunsPage::showRuns);
    connect(&m_steps, &StepModel::loaded, this, &RunsPage::showRun);
    connect(&m_steps, &StepModel::failed, this, &RunsPage::tellFailure);
    connect(m_runList, &ListView::opened, this,
            [this](const QModelIndex &index) { openRun(m_runs.row(index).run.run); });
    connect(m_runList, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { openRun(m_runs.row(index).run.run); });
    connect(m_stepList, &ListView::chosenChanged, this, &RunsPage::showStep);
    connect(m_panel, &StepPanel::linkFollowed, this, &Page::linkFollowed);
}

QWidget *RunsPage::runFilters()
{
    m_which = new Segmented(tr("Which runs"));
    m_which->setChoices({{tr("Under way"), 0}, {tr("Need help"), 0}, {tr("Ended"), 0}});
    m_search = new SearchField(tr("Person, number or journey"));
    m_search->setFixedWidth(searchWidth);
    m_cut = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    connect(m_which, &Segmented::chosen, this,
            [this](int which) { m_runs.setWhich(RunModel::Which(which)); });
    connect(m_search, &SearchField::textChanged, &m_runs, &RunModel::setSearch);
    auto *row = new FilterRow;
    row->add(m_which);
    row->add(m_search);
    row->addStretch();
    row->add(m_cut);
    return row;
}

QWidget *RunsPage::runHead()
{
    auto *back = new Button(Symbol::Left, tr("All runs"), Button::Kind::Flat);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &Button::clicked, this, [this] { openRun(0); });
    m_title = new Label({}, TextSize::Body, Weight::Bold);
    m_who = new Button(QString(), Button::Kind::Link);
    connect(m_who, &Button::clicked, this,
            [this] { Q_EMIT linkFollowed({Link::Kind::Person, m_person}); });
    m_figures = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    m_grouping = new Segmented(tr("Order of the steps"));
    m_grouping->setChoices({{tr("By date")}, {tr("By lane")}});
    connect(m_grouping, &Segmented::chosen, this,
            [this](int grouping) { m_steps.setGrouping(StepModel::Grouping(grouping)); });
    m_figures->setWordWrap(true);
    m_figures->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space5, metrics::space2, metrics::space5, metrics::space1);
    row->setSpacing(metrics::space2);
    for (QWidget *part : std::initializer_list<QWidget *>{back, m_title, m_who})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_grouping);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_figures);
    return head;
}

bool RunsPage::follow(const Link &link)
{
    if (link.kind != Link::Kind::Run)
        return false;
    openRun(link.id.toLongLong());
    return true;
}

// 0: back to the list.
void RunsPage::openRun(qint64 run)
{
    m_shown = run;
    news()->hide();
    m_panel->showNothing();
    lowerPanel(); // the steps come first, also where there is room for one of the two
    m_steps.show(run);
    m_filters->setVisible(run == 0);
    m_head->setVisible(run != 0);
    if (run == 0) {
        showRuns();
        m_runList->setFocus();
        return;
    }
    m_title->clear();
    m_who->setText({});
    m_figures->clear();
    m_main->setCurrentWidget(m_stepList);
    m_stepList->setFocus();
}

void RunsPage::showRuns()
{
    for (int which = 0; which < 3; ++which)
        m_which->setCount(which, m_runs.count(RunModel::Which(which)));
    const int needHelp = m_runs.count(RunModel::Which::NeedHelp);
    setBadge({needHelp, Tone::Warn});
    m_cut->setText(m_runs.isCut()
                       ? tr("The newest %1; older ones stand at their person.").arg(RunModel::most)
                       : QString());
    if (m_shown != 0)
        return;
    if (m_runs.rowCount() > 0) {
        m_main->setCurrentWidget(m_runList);
        return;
    }
    const bool none =
        m_runs.count(RunModel::Which::UnderWay) == 0 && m_runs.count(RunModel::Which::Ended) == 0;
    m_empty->setWords(
        none ? EmptyState::Words{Symbol::Journeys, tr("Nothing has run yet"),
                                 tr("A run begins when a feed tells of somebody who joins, moves "
                                    "or leaves, or when you start a journey for a person.")}
             : EmptyState::Words{Symbol::Search, tr("No such run"),
                                 tr("The filters above hide the others.")});
    m_main->setCurrentWidget(m_empty);
}

void RunsPage::showRun()
{
    const items::RunSheet &sheet = m_steps.sheet();
    m_person = sheet.personNumber;
    m_title->setText(tr("Run %1: %2, version %3")
                         .arg(sheet.run.run)
                         .arg(sheet.journeyName)
                         .arg(sheet.run.version));
    m_who->setText(sheet.personName);
    QStringList figures{items::runStateWord(sheet.run)};
    for (const items::StepState state :
         {items::StepState::Failed, items::StepState::Late, items::StepState::InProgress,
          items::StepState::Waits, items::StepState::ToCome, items::StepState::Done}) {
        if (m_steps.count(state) > 0)
            figures.append(
                QStringLiteral("%1 %2").arg(StepModel::stateWord(state)).arg(m_steps.count(state)));
    }
    m_figures->setText(figures.join(QStringLiteral("  ·  ")));
    if (!m_stepList->chosen().isValid() && m_steps.rowCount() > 1)
        m_stepList->setCurrentIndex(m_steps.index(1, 0));
    showStep();
}

void RunsPage::showStep()
{
    const QModelIndex chosen = m_stepList->chosen();
    if (m_shown == 0 || !chosen.isValid()) {
        m_panel->showNothing();
        return;
    }
    const items::StepItem &step = m_steps.row(chosen);
    m_panel->show(step, m_steps.changeOf(step.key), m_steps.sheet().today);
}

void RunsPage::tellFailure(const Error &error)
{
    const wording::Sentence sentence = wording::sentenceFor(error);
    news()->show({Tone::Bad, Symbol::Failed, sentence.happened,
                  QStringLiteral("%1 %2").arg(sentence.means, sentence.help).trimmed()});
}

Cell RunsPage::runCell(const QModelIndex &index) const
{
    const items::RunRow &row = m_runs.row(index);
    const QString words = index.data().toString();
    switch (index.column()) {
    case RunModel::Person:
        return {.text = words, .symbol = symbolOf(row.run.lifecycle)};
    case RunModel::State:
        return {.state = lookOfRun(words, row.run.progress == items::RunProgress::Active,
                                   row.run.exceptions > 0)};
    case RunModel::Open:
        return {.text = words, .alignment = Qt::AlignRight};
    default:
        return {.text = words, .secondary = true};
    }
}

Cell RunsPage::stepCell(const QModelIndex &index) const
{
    const items::StepItem &step = m_steps.row(index);
    const QString words = index.data().toString();
    const bool beside =
        step.state == items::StepState::NotNeeded || step.state == items::StepState::ToCome;
    switch (index.column()) {
    case StepModel::Step:
        return {.text = words, .secondary = beside, .symbol = symbolOf(step.kind)};
    case StepModel::State:
        return {.state = lookOf(step.state)};
    case StepModel::When:
        return {.text = words,
                .secondary = true,
                .tone =
                    step.state == items::StepState::Late ? std::optional(Tone::Bad) : std::nullopt};
    default:
        return {.text = words, .secondary = true};
    }
}

} // namespace tenure::ui
