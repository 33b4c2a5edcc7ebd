// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypanel.h"

#include "ui/widgets/label.h"
#include "ui/widgets/panelrow.h"
#include "ui/widgets/panelsection.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QVBoxLayout>

namespace tenure::ui {
namespace {

PanelRow::Words wordsOf(const items::WaitingTask &task, QDate today)
{
    const QString due =
        task.due ? wording::dueText(task.due->day, task.due->time, today) : QString();
    const QString second = due.isEmpty()
                               ? TodayPanel::tr("For %1, no due time").arg(task.personName)
                               : TodayPanel::tr("For %1, due %2").arg(task.personName, due);
    return {.symbol = task.failure ? Symbol::Alert : Symbol::Tasks,
            .text = task.title,
            .second = second,
            .secondTone = task.late ? Tone::Bad : Tone::Idle};
}

PanelRow::Words wordsOf(const items::SystemTrouble &trouble, QDate today)
{
    const wording::Sentence sentence = wording::sentenceFor(trouble.reason);
    const QString since =
        TodayPanel::tr("Since %1")
            .arg(wording::momentText(trouble.since.day, trouble.since.time, today));
    return {.symbol = Symbol::Systems,
            .text = trouble.system,
            .second = QStringLiteral("%1 %2.").arg(sentence.happened, since),
            .state = StateLook{Symbol::Alert, TodayPanel::tr("In trouble"), Tone::Bad}};
}

Label *quietLine(const QString &words)
{
    auto *line = new Label(words, TextSize::Body, Weight::Regular, Ink::Secondary);
    line->setWordWrap(true);
    return line;
}

} // namespace

TodayPanel::TodayPanel(QWidget *parent)
    : SidePanel(parent)
    , m_waiting(addSection(tr("Waiting for me")))
    , m_systems(addSection(tr("Systems in trouble")))
    , m_feeds(addSection(tr("Held feeds")))
    , m_activity(addSection(tr("In the last 24 hours")))
{
    m_waiting->setLink(tr("Show all"));
    connect(m_waiting, &PanelSection::linkChosen, this,
            [this] { Q_EMIT linkFollowed({Link::Kind::Page, QStringLiteral("tasks")}); });
    connect(m_systems, &PanelSection::linkChosen, this,
            [this] { Q_EMIT linkFollowed({Link::Kind::Page, QStringLiteral("systems")}); });
}

PanelSection *TodayPanel::partOf(TodayPart part) const
{
    switch (part) {
    case TodayPart::Waiting:
        return m_waiting;
    case TodayPart::Systems:
        return m_systems;
    case TodayPart::Activity:
        return m_activity;
    case TodayPart::Feeds:
        break;
    }
    return m_feeds;
}

void TodayPanel::setView(TodayView view)
{
    QVector<QWidget *> order;
    for (const TodayPart part : partsOf(view)) {
        order.append(partOf(part));
    }
    arrange(order);
}

void TodayPanel::fill(const items::TodaySheet &sheet)
{
    fillWaiting(sheet);
    fillSystems(sheet);
    fillActivity(sheet);
}

void TodayPanel::leadTo(PanelRow *row, const Link &link)
{
    connect(row, &PanelRow::clicked, this, [this, link] { Q_EMIT linkFollowed(link); });
}

void TodayPanel::fillWaiting(const items::TodaySheet &sheet)
{
    m_waiting->clear();
    m_waiting->setTitle(sheet.isTheirs ? tr("Waiting for me") : tr("Most urgent tasks"));
    m_waiting->setCount(sheet.waitingCount);
    for (const items::WaitingTask &task : sheet.waiting) {
        auto *row = new PanelRow(wordsOf(task, sheet.today));
        leadTo(row, {Link::Kind::Task, task.key});
        m_waiting->body()->addWidget(row);
    }
    if (sheet.waiting.isEmpty())
        m_waiting->body()->addWidget(quietLine(
            sheet.isTheirs ? tr("Nothing waits for you or your teams.") : tr("No task is open.")));
}

void TodayPanel::fillSystems(const items::TodaySheet &sheet)
{
    m_systems->clear();
    m_systems->setLink(tr("Open systems"));
    m_systems->setCount(int(sheet.troubles.size()));
    for (const items::SystemTrouble &trouble : sheet.troubles) {
        auto *row = new PanelRow(wordsOf(trouble, sheet.today));
        leadTo(row, {Link::Kind::System, trouble.system});
        m_systems->body()->addWidget(row);
    }
    if (!sheet.troubles.isEmpty())
        return;
    m_systems->body()->addWidget(quietLine(
        sheet.systems == 0 ? tr("No system is connected yet. Every change is a task for people.")
                           : tr("All connected systems answer.")));
}

// Nothing held needs no words.
void TodayPanel::fillFeeds(const items::HeldFeeds &held)
{
    m_feeds->clear();
    m_feeds->setVisible(!held.batches().isEmpty());
    m_feeds->setCount(int(held.batches().size()));
    for (const items::HeldBatch &batch : held.batches()) {
        auto *row =
            new PanelRow({.symbol = Symbol::Pause,
                          .text = tr("Batch %1 of feed %2").arg(batch.batch).arg(batch.feed),
                          .second = wording::sentenceFor(batch.reason).happened,
                          .state = StateLook{Symbol::Pause, tr("Held"), Tone::Warn}});
        leadTo(row, {Link::Kind::Feed, QString::number(batch.batch)});
        m_feeds->body()->addWidget(row);
    }
}

void TodayPanel::fillActivity(const items::TodaySheet &sheet)
{
    m_activity->clear();
    m_activity->addFigure(tr("Changes made or tried in systems"), sheet.changes);
    m_activity->addFigure(tr("Tasks done by people"), sheet.tasksDone);
    m_activity->addFigure(tr("Journeys ended"), sheet.journeysEnded);
}

} // namespace tenure::ui
