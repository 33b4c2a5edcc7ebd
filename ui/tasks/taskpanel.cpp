// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanel.h"

#include "items/desk.h"
#include "items/taskarranging.h"
#include "ui/looks/lifecycle.h"
#include "ui/tasks/arrangeform.h"
#include "ui/tasks/formview.h"
#include "ui/tasks/tasknotes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/sidepanel.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

const QString skip = QStringLiteral("skip"); // what the engine calls it

// The journey's own outcomes are called as their author did.
QString outcomeWord(const QString &outcome)
{
    if (outcome == skip)
        return TaskPanel::tr("Skip the step");
    return outcome == u"retry" ? TaskPanel::tr("Try again") : outcome;
}

StateLook lookOf(const items::TaskItem &task, QDate today)
{
    if (task.late)
        return {Symbol::Alert,
                TaskPanel::tr("Late, %1").arg(wording::distanceText(task.due->day, today)),
                Tone::Bad};
    if (!task.due)
        return {Symbol::Circle, TaskPanel::tr("No date"), Tone::Idle};
    const QString due =
        TaskPanel::tr("Due %1").arg(wording::dueText(task.due->day, task.due->time, today));
    return {Symbol::Clock, due, task.due->day == today ? Tone::Warn : Tone::Idle};
}

} // namespace

TaskPanel::TaskPanel(items::Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_stack(new QStackedWidget), m_none(new EmptyState)
{
    m_none->setWords({Symbol::Tasks, tr("No task is chosen"),
                      tr("Choose a task to see what it needs and to do it.")});
    auto *empty = new SidePanel;
    empty->addWidget(m_none);
    m_stack->addWidget(empty);
    m_stack->addWidget(sheet());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(&desk, &items::Desk::changed, this, &TaskPanel::load);
}

QWidget *TaskPanel::sheet()
{
    m_title = new Label({}, TextSize::Section, Weight::Bold);
    m_title->setWordWrap(true);
    m_state = new StateChip;
    m_who = new Button(QString(), Button::Kind::Link);
    m_who->setSize(Button::Size::InRow);
    connect(m_who, &Button::clicked, this,
            [this] { Q_EMIT linkFollowed({Link::Kind::Person, m_person}); });
    m_line = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    m_line->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_state, 0, Qt::AlignTop);
    m_panel = new SidePanel;
    PanelSection *head = m_panel->addSection();
    head->body()->addLayout(first);
    head->body()->addWidget(m_who, 0, Qt::AlignLeft);
    head->body()->addWidget(m_line);
    addArranging(*head);
    m_failure = m_panel->addSection(tr("What happened"));
    m_work = m_panel->addSection(tr("What to do"));
    m_instructions = new Label;
    m_instructions->setWordWrap(true);
    m_checklist = new QWidget;
    auto *checks = new QVBoxLayout(m_checklist);
    checks->setContentsMargins({});
    checks->setSpacing(0);
    m_form = new FormView;
    m_skipReason = new QLineEdit;
    m_skipField = new Field(tr("Reason, to skip the step"), m_skipReason);
    m_skipField->setHelp(tr("It stays in the evidence."));
    m_outcomes = new QWidget;
    auto *outcomes = new QHBoxLayout(m_outcomes);
    outcomes->setContentsMargins({});
    outcomes->setSpacing(metrics::space2);
    m_trouble = new Label({}, TextSize::Body, Weight::Regular, Ink::Bad);
    m_trouble->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_instructions, m_checklist, m_form,
                                                          m_skipField, m_outcomes, m_trouble})
        m_work->body()->addWidget(part);
    m_notes = new TaskNotes(m_desk);
    m_panel->addSection(tr("Notes"))->body()->addWidget(m_notes);
    m_done = new Button(Symbol::Check, tr("Done"), Button::Kind::Primary);
    m_done->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_done->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_done, &Button::clicked, this, [this] { complete(QStringLiteral("done")); });
    m_panel->addFootAction(m_done);
    return m_panel;
}

void TaskPanel::addArranging(PanelSection &head)
{
    m_arrange = new ArrangeForm(m_desk);
    connect(m_arrange, &ArrangeForm::announced, this, &TaskPanel::announced);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(metrics::space4);
    const auto add = [this, verbs](const QString &words, void (TaskPanel::*act)()) {
        auto *button = new Button(words, Button::Kind::Link);
        button->setSize(Button::Size::InRow);
        verbs->addWidget(button);
        connect(button, &Button::clicked, this, act);
        return button;
    };
    m_take = add(tr("Take"), &TaskPanel::take);
    add(tr("Hand over…"), &TaskPanel::handOver);
    m_wake = add(tr("Take back now"), &TaskPanel::putOff);
    verbs->addStretch();
    head.body()->addLayout(verbs);
    m_panel->addWidget(m_arrange);
}

void TaskPanel::take()
{
    if (!m_task.isEmpty())
        m_arrange->take({m_task});
}

void TaskPanel::handOver()
{
    if (!m_task.isEmpty())
        m_arrange->askToHandOver({m_task});
}

// One button for both: what is put off can only be taken back.
void TaskPanel::putOff()
{
    if (m_task.isEmpty())
        return;
    if (m_isPutOff)
        m_arrange->wake({m_task});
    else
        m_arrange->askToPutOff({m_task});
}

void TaskPanel::show(const QString &task)
{
    if (task != m_task)
        m_arrange->close();
    if (task != m_task)
        m_skipReason->clear();
    m_task = task;
    m_fields.clear();
    m_form->setFields({});
    if (task.isEmpty())
        m_stack->setCurrentIndex(0);
    load();
}

void TaskPanel::load()
{
    if (m_task.isEmpty() || m_sending)
        return;
    items::askForTask(m_desk, this, m_task,
                      [this, asked = m_task](const Result<items::TaskDetails> &details) {
                          if (asked != m_task)
                              return; // another one was chosen meanwhile
                          if (details)
                              fill(*details);
                          m_stack->setCurrentIndex(details ? 1 : 0);
                      });
}

void TaskPanel::fill(const items::TaskDetails &details)
{
    fillHead(details);
    fillArranging(details);
    fillFailure(details);
    fillWork(details);
    fillChecklist(details);
    fillOutcomes(details);
    m_notes->setNotes(m_task, details.notes, details.today);
    m_done->setText(details.task.failure ? tr("Done by hand") : tr("Done"));
    m_done->setEnabled(!m_sending);
}

void TaskPanel::fillArranging(const items::TaskDetails &details)
{
    m_isPutOff = details.task.snoozedUntil.has_value();
    m_take->setVisible(!details.isMine);
    m_wake->setText(m_isPutOff ? tr("Take back now") : tr("Put off…"));
}

void TaskPanel::fillWork(const items::TaskDetails &details)
{
    const bool bare = details.instructions.isEmpty() && details.checklist.isEmpty() &&
                      details.form.isEmpty() && details.outcomes.isEmpty();
    m_instructions->setText(bare ? tr("Nothing has to be filled in. Say done when it is done.")
                                 : details.instructions);
    m_instructions->setVisible(!m_instructions->text().isEmpty());
    m_work->setTitle(details.task.failure ? tr("Or do it by hand") : tr("What to do"));
    m_form->setVisible(!details.form.isEmpty());
    if (details.form == m_fields)
        return; // what was typed stays
    m_fields = details.form;
    m_form->setFields(details.form);
    say({});
}

// Boxes stay while their words do: whoever ticks by keys keeps the focus.
void TaskPanel::fillChecklist(const items::TaskDetails &details)
{
    if (details.checklist != m_items) {
        m_items = details.checklist;
        qDeleteAll(m_checklist->findChildren<QCheckBox *>());
        for (int place = 0; place < m_items.size(); ++place)
            m_checklist->layout()->addWidget(boxFor(place));
    }
    const QList<QCheckBox *> boxes = m_checklist->findChildren<QCheckBox *>();
    for (int place = 0; place < boxes.size(); ++place) {
        const QSignalBlocker quiet(boxes.at(place));
        boxes.at(place)->setChecked(details.ticked.contains(place));
    }
    m_checklist->setVisible(!m_items.isEmpty());
}

QCheckBox *TaskPanel::boxFor(int place)
{
    auto *box = new QCheckBox(m_items.at(place));
    connect(box, &QCheckBox::toggled, this, [this, place](bool ticked) {
        items::tickTask(m_desk, this, m_task, place, ticked, [this](const Result<void> &answer) {
            say(answer ? QString() : wording::sentenceFor(answer.error()).text());
        });
    });
    return box;
}

void TaskPanel::fillOutcomes(const items::TaskDetails &details)
{
    m_skipField->setVisible(details.outcomes.contains(skip));
    m_outcomes->setVisible(!details.outcomes.isEmpty());
    if (details.outcomes == m_offered)
        return;
    m_offered = details.outcomes;
    qDeleteAll(m_outcomes->findChildren<Button *>());
    for (const QString &outcome : std::as_const(m_offered)) {
        auto *button = new Button(outcomeWord(outcome));
        connect(button, &Button::clicked, this, [this, outcome] { complete(outcome); });
        m_outcomes->layout()->addWidget(button);
    }
}

void TaskPanel::fillHead(const items::TaskDetails &details)
{
    const items::TaskItem &task = details.task;
    m_person = task.personNumber;
    m_title->setText(task.title);
    m_state->setLook(lookOf(task, details.today));
    m_who->setText(task.personName);
    const QString owner = task.owner.isEmpty()
                              ? tr("Nobody has taken it yet; it is for %1.").arg(task.team)
                              : tr("%1 has it.").arg(task.owner);
    QString line = QStringLiteral("%1. %2").arg(lifecycleWord(task.lifecycle), owner);
    if (task.snoozedUntil)
        line += u' ' + tr("Put off until %1 by %2: %3")
                           .arg(wording::dueText(task.snoozedUntil->day, task.snoozedUntil->time,
                                                 details.today),
                                details.snoozedBy, details.snoozeReason);
    m_line->setText(line);
}

void TaskPanel::fillFailure(const items::TaskDetails &details)
{
    m_failure->clear();
    m_failure->setVisible(details.task.failure);
    if (!details.task.failure)
        return;
    m_failure->addFact(tr("Happened"), details.happened);
    if (!details.means.isEmpty())
        m_failure->addFact(tr("It means"), details.means);
    if (!details.help.isEmpty())
        m_failure->addFact(tr("What helps"), details.help);
    for (const auto &[name, value] : details.wanted)
        m_failure->addFact(name, value);
}

void TaskPanel::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

QJsonObject TaskPanel::valuesFor(const QString &outcome) const
{
    QJsonObject values = m_form->values();
    if (outcome == skip)
        values.insert(QStringLiteral("reason"), m_skipReason->text().trimmed());
    return values;
}

void TaskPanel::complete(const QString &outcome)
{
    if (m_task.isEmpty() || m_sending)
        return;
    if (const std::optional<QString> missing = m_form->missing()) {
        say(tr("Fill in \"%1\" first.").arg(*missing));
        return;
    }
    if (outcome == skip && m_skipReason->text().trimmed().isEmpty()) {
        say(tr("A step is skipped only with a reason."));
        m_skipReason->setFocus();
        return;
    }
    m_sending = true;
    m_done->setEnabled(false);
    items::completeTask(m_desk, this, m_task, outcome, valuesFor(outcome),
                        [this](const Result<void> &answer) {
                            m_sending = false;
                            m_done->setEnabled(true);
                            if (answer)
                                Q_EMIT completed();
                            else
                                say(wording::sentenceFor(answer.error()).text());
                        });
}

} // namespace tenure::ui
