// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/steppanel.h"

#include "ui/looks/verbs.h"
#include "ui/runs/steplooks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/timeline.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QHBoxLayout>

namespace tenure::ui {
namespace {

QString phaseWords(const QString &phase)
{
    if (phase == u"probe")
        return StepPanel::tr("Looked how it is");
    if (phase == u"act")
        return StepPanel::tr("Asked for the change");
    return StepPanel::tr("Looked whether it is so");
}

void addValues(PanelSection *section, const items::NamedValues &values)
{
    for (const auto &[name, value] : values)
        section->addFact(name, value);
}

} // namespace

StepPanel::StepPanel(QWidget *parent) : SidePanel(parent), m_none(new EmptyState)
{
    m_none->setWords(
        {Symbol::Journeys, tr("No step is chosen"),
         tr("Choose a step to see what it waits for and what shows that it is done.")});
    addWidget(m_none);
    m_head = addSection();
    m_title = new Label({}, TextSize::Section, Weight::Bold);
    m_title->setWordWrap(true);
    m_state = new StateChip;
    m_line = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    m_waits = new Label;
    for (Label *label : {m_line, m_waits}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_state, 0, Qt::AlignTop);
    m_head->body()->addLayout(first);
    m_head->body()->addWidget(m_line);
    m_head->body()->addWidget(m_waits);
    addChangeSections();
    m_open = new Button(Symbol::Tasks, tr("Open the task"), Button::Kind::Primary);
    connect(m_open, &Button::clicked, this,
            [this] { Q_EMIT linkFollowed({Link::Kind::Task, m_task}); });
    addFootAction(m_open);
    showNothing();
}

void StepPanel::addChangeSections()
{
    m_asked = addSection(tr("What Tenure asked"));
    m_seen = addSection(tr("What Tenure saw when it looked"));
    m_tries = addSection(tr("Tries"));
    m_timeline = new Timeline;
    m_tries->body()->addWidget(m_timeline);
    m_fold = new Button(Symbol::Right, tr("In detail"), Button::Kind::Flat);
    connect(m_fold, &Button::clicked, this, [this] { unfold(m_details->isHidden()); });
    m_tries->body()->addWidget(m_fold, 0, Qt::AlignLeft);
    m_details = addSection();
}

void StepPanel::showNothing()
{
    m_step.clear();
    m_none->show();
    for (PanelSection *section : {m_head, m_asked, m_seen, m_tries, m_details})
        section->hide();
    setFootVisible(false);
}

void StepPanel::show(const items::StepItem &step, const items::ChangeItem *change, QDate today)
{
    m_none->hide();
    m_head->show();
    m_task = step.task;
    m_title->setText(step.name);
    m_state->setLook(lookOf(step.state));
    QStringList line{step.lane, step.who};
    if (step.at)
        line.append(wording::dueText(step.at->day, step.at->time, today));
    line.removeAll(QString());
    line.removeDuplicates(); // a lane is often called as its team
    m_line->setText(line.join(QStringLiteral(", ")));
    m_waits->setText(step.waitsFor.isEmpty() ? step.proof : step.waitsFor);
    m_waits->setVisible(!m_waits->text().isEmpty());
    setFootVisible(!step.task.isEmpty());
    if (step.key != m_step)
        unfold(false);
    m_step = step.key;
    fillChange(change, today);
}

void StepPanel::fillChange(const items::ChangeItem *change, QDate today)
{
    m_asked->setVisible(change);
    m_seen->setVisible(change && (!change->error.code.isEmpty() || !change->seen.isEmpty()));
    m_tries->setVisible(change && !change->tries.isEmpty());
    if (!change) {
        m_details->hide();
        return;
    }
    m_asked->clear();
    m_asked->addFact(tr("Change"), verbWords(change->verb));
    if (!change->item.isEmpty())
        m_asked->addFact(tr("Item"), change->item);
    m_asked->addFact(tr("System"),
                     change->isBound
                         ? change->system
                         : tr("%1: no system answers it, people do it").arg(change->system));
    addValues(m_asked, change->asked);
    m_seen->clear();
    if (!change->error.code.isEmpty())
        m_seen->addFact(tr("It said"), wording::sentenceFor(change->error).text());
    addValues(m_seen, change->seen);
    fillTries(*change, today);
    fillDetails(*change);
}

void StepPanel::fillTries(const items::ChangeItem &change, QDate today)
{
    QVector<Moment> moments;
    for (auto tried = change.tries.rbegin(); tried != change.tries.rend(); ++tried) {
        const bool failed = !tried->error.code.isEmpty();
        moments.append({wording::momentText(tried->started.day, tried->started.time, today),
                        failed ? Symbol::Failed : Symbol::Done, failed ? Tone::Bad : Tone::Ok,
                        phaseWords(tried->phase),
                        failed ? wording::sentenceFor(tried->error).happened
                               : tr("Try %1, %2 ms").arg(tried->attempt).arg(tried->milliseconds)});
    }
    m_timeline->setMoments(moments);
}

void StepPanel::fillDetails(const items::ChangeItem &change)
{
    m_details->clear();
    m_details->addFact(tr("Verb"), change.verb);
    m_details->addFact(tr("Key of the effect"), change.idempotencyKey);
    m_details->addFact(tr("Tries"), QString::number(change.attempts));
    if (!change.error.code.isEmpty())
        m_details->addFact(tr("Code"), change.error.code);
    if (!change.error.detail.isEmpty())
        m_details->addFact(tr("Said by the system"), change.error.detail);
    for (const auto &[name, value] : change.before)
        m_details->addFact(tr("Before: %1").arg(name), value);
}

void StepPanel::unfold(bool unfolded)
{
    m_details->setVisible(unfolded);
    m_fold->setSymbol(unfolded ? Symbol::Down : Symbol::Right);
}

} // namespace tenure::ui
