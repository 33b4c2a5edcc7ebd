// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpanel.h"

#include "items/desk.h"
#include "ui/looks/lifecycle.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/timeline.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

using items::GrantProof;

constexpr int mostHistory = 30;

StateLook lookOf(GrantProof proof)
{
    switch (proof) {
    case GrantProof::Verified:
        return {Symbol::Done, PersonPanel::tr("Verified"), Tone::Ok};
    case GrantProof::Revoking:
        return {Symbol::Clock, PersonPanel::tr("Revoking"), Tone::Warn};
    case GrantProof::Revoked:
        return {Symbol::Minus, PersonPanel::tr("Revoked"), Tone::Idle};
    case GrantProof::Refuted:
        return {Symbol::Failed, PersonPanel::tr("Refuted"), Tone::Bad};
    case GrantProof::Claimed:
        break;
    }
    return {Symbol::Eye, PersonPanel::tr("Claimed"), Tone::Info};
}

StateLook lookOf(const items::RunItem &run)
{
    switch (run.progress) {
    case items::RunProgress::Completed:
        return {Symbol::Done, PersonPanel::tr("Done"), Tone::Ok};
    case items::RunProgress::Terminated:
    case items::RunProgress::Cancelled:
        return {Symbol::Minus, PersonPanel::tr("Ended"), Tone::Idle};
    case items::RunProgress::Active:
        break;
    }
    return run.exceptions > 0 ? StateLook{Symbol::Alert, PersonPanel::tr("Needs help"), Tone::Warn}
                              : StateLook{Symbol::Play, PersonPanel::tr("Running"), Tone::Info};
}

QString runLine(const items::RunItem &run, QDate today)
{
    QStringList parts{PersonPanel::tr("Since %1").arg(wording::dayText(run.started.day, today))};
    if (run.openTasks > 0)
        parts.append(run.openTasks == 1 ? PersonPanel::tr("1 open task")
                                        : PersonPanel::tr("%1 open tasks").arg(run.openTasks));
    if (run.nextTimer)
        parts.append(PersonPanel::tr("goes on %1")
                         .arg(wording::dueText(run.nextTimer->day, run.nextTimer->time, today)));
    return parts.join(QStringLiteral(", "));
}

// All facts came at once and none has changed since.
bool isFirstReading(const QVector<items::HistoryItem> &history)
{
    return !history.isEmpty() && history.first().at == history.last().at;
}

QHBoxLayout *lineWithChip(const QString &words, const StateLook &look)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    auto *label = new Label(words);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    auto *chip = new StateChip;
    chip->setLook(look);
    line->addWidget(chip, 0, Qt::AlignTop);
    return line;
}

} // namespace

PersonPanel::PersonPanel(items::Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_stack(new QStackedWidget), m_nobody(new EmptyState)
{
    m_nobody->setWords({Symbol::Person, tr("Nobody is chosen"),
                        tr("Choose somebody to see facts, runs and grants.")});
    auto *empty = new SidePanel;
    empty->addWidget(m_nobody);
    m_stack->addWidget(empty);
    m_stack->addWidget(sheet());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(&desk, &items::Desk::changed, this, &PersonPanel::load);
}

QWidget *PersonPanel::sheet()
{
    m_avatar = new Avatar(AvatarSize::Large);
    m_name = new Label({}, TextSize::Section, Weight::Bold);
    m_name->setWordWrap(true);
    m_title = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_title);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space3);
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    auto *panel = new SidePanel;
    panel->addSection()->body()->addLayout(head);
    m_frozen = panel->addSection(tr("Frozen"));
    m_facts = panel->addSection();
    m_runs = panel->addSection(tr("Runs"));
    m_grants = panel->addSection(tr("Grants"));
    m_history = panel->addSection(tr("What changed"));
    m_timeline = new Timeline;
    m_history->body()->addWidget(m_timeline);
    addFoot(*panel);
    return panel;
}

void PersonPanel::addFoot(SidePanel &panel)
{
    auto *start = new Button(Symbol::Play, tr("Start a journey…"));
    m_change = new Button(tr("Change…"));
    m_freeze = new Button(tr("Freeze…"), Button::Kind::Flat);
    for (Button *button : {start, m_change, m_freeze})
        panel.addFootAction(button);
    connect(start, &Button::clicked, this, [this] { Q_EMIT startWanted(m_sheet); });
    connect(m_change, &Button::clicked, this, [this] { Q_EMIT changeWanted(m_sheet); });
    connect(m_freeze, &Button::clicked, this, [this] {
        if (m_sheet.frozen)
            Q_EMIT thawWanted(m_sheet);
        else
            Q_EMIT freezeWanted(m_sheet);
    });
}

void PersonPanel::show(const QString &number)
{
    m_number = number;
    if (number.isEmpty())
        m_stack->setCurrentIndex(0);
    load();
}

void PersonPanel::load()
{
    if (m_number.isEmpty())
        return;
    items::askForPerson(m_desk, this, m_number,
                        [this, asked = m_number](const Result<items::PersonSheet> &sheet) {
                            if (asked != m_number)
                                return; // somebody else was chosen meanwhile
                            if (sheet)
                                fill(*sheet);
                            m_stack->setCurrentIndex(sheet ? 1 : 0);
                        });
}

void PersonPanel::fill(const items::PersonSheet &sheet)
{
    m_sheet = sheet;
    m_change->setVisible(sheet.isByHand);
    m_freeze->setText(sheet.frozen ? tr("Thaw…") : tr("Freeze…"));
    m_avatar->setName(sheet.name);
    m_name->setText(sheet.name);
    m_title->setText(sheet.title);
    m_facts->clear();
    m_facts->addFact(tr("Number"), sheet.number);
    for (const auto &[fact, value] : sheet.facts) {
        if (const QString name = factName(fact); !name.isEmpty())
            m_facts->addFact(name, factValue(fact, value, sheet.today));
    }
    fillFrozen(sheet);
    fillRuns(sheet);
    fillGrants(sheet);
    fillHistory(sheet);
}

void PersonPanel::fillFrozen(const items::PersonSheet &sheet)
{
    m_frozen->clear();
    m_frozen->setVisible(sheet.frozen.has_value());
    if (!sheet.frozen)
        return;
    const items::LocalTime &at = sheet.frozen->at;
    m_frozen->addFact(tr("Since"), wording::dueText(at.day, at.time, sheet.today));
    m_frozen->addFact(tr("By"), sheet.frozen->by);
    m_frozen->addFact(tr("Because"), sheet.frozen->reason);
}

void PersonPanel::fillRuns(const items::PersonSheet &sheet)
{
    m_runs->clear();
    m_runs->setVisible(!sheet.runs.isEmpty());
    m_runs->setCount(int(sheet.runs.size()));
    for (const items::RunItem &run : sheet.runs) {
        m_runs->body()->addLayout(lineWithChip(
            tr("%1, version %2").arg(lifecycleWord(run.lifecycle)).arg(run.version), lookOf(run)));
        auto *line =
            new Label(runLine(run, sheet.today), TextSize::Small, Weight::Regular, Ink::Secondary);
        line->setWordWrap(true);
        m_runs->body()->addWidget(line);
        m_runs->body()->addLayout(runVerbs(run));
    }
}

QHBoxLayout *PersonPanel::runVerbs(const items::RunItem &run)
{
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(metrics::space4);
    const auto add = [this, verbs](const QString &words, const QString &name, auto act) {
        auto *button = new Button(words, Button::Kind::Link);
        button->setSize(Button::Size::InRow);
        button->setAccessibleName(name);
        connect(button, &Button::clicked, this, act);
        verbs->addWidget(button);
    };
    add(tr("Open run"), tr("Open run %1").arg(run.run),
        [this, id = run.run] { Q_EMIT linkFollowed({Link::Kind::Run, QString::number(id)}); });
    if (run.progress == items::RunProgress::Active)
        add(tr("Cancel run…"), tr("Cancel run %1").arg(run.run),
            [this, id = run.run] { Q_EMIT cancelWanted(m_sheet, id); });
    verbs->addStretch();
    return verbs;
}

void PersonPanel::fillGrants(const items::PersonSheet &sheet)
{
    m_grants->clear();
    m_grants->setVisible(!sheet.grants.isEmpty());
    m_grants->setCount(int(sheet.grants.size()));
    for (const items::GrantItem &grant : sheet.grants)
        m_grants->body()->addLayout(
            lineWithChip(tr("%1 in %2").arg(grant.item, grant.system), lookOf(grant.proof)));
}

void PersonPanel::fillHistory(const items::PersonSheet &sheet)
{
    QVector<Moment> moments;
    if (isFirstReading(sheet.history)) {
        const items::LocalTime at = sheet.history.first().at;
        moments.append({wording::momentText(at.day, at.time, sheet.today), Symbol::Person,
                        Tone::Idle, tr("Seen for the first time"),
                        tr("%1 facts").arg(sheet.history.size())});
    }
    for (const items::HistoryItem &change : sheet.history) {
        const QString name = factName(change.fact);
        if (name.isEmpty() || moments.size() >= mostHistory || isFirstReading(sheet.history))
            continue;
        moments.append({wording::momentText(change.at.day, change.at.time, sheet.today),
                        Symbol::Person, Tone::Idle, name,
                        change.value.isEmpty()
                            ? tr("taken away")
                            : factValue(change.fact, change.value, sheet.today)});
    }
    m_history->setVisible(!moments.isEmpty());
    m_timeline->setMoments(moments);
}

} // namespace tenure::ui
