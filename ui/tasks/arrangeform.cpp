// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/arrangeform.h"

#include "items/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "wording/sentence.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tenure::ui {
namespace {

const QTime beginOfWork(9, 0);

QDate nextWorkday(QDate today)
{
    QDate day = today.addDays(1);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

} // namespace

ArrangeForm::ArrangeForm(items::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_section(new PanelSection)
    , m_holder(new ComboBox(tr("Hand over to")))
    , m_holderField(new Field(tr("Hand over to"), m_holder))
    , m_day(new QDateEdit)
    , m_dayField(new Field(tr("Comes back at 09:00 on"), m_day))
    , m_reason(new QLineEdit)
    , m_reasonField(new Field(tr("Reason"), m_reason))
    , m_trouble(new Label({}, TextSize::Body, Weight::Regular, Ink::Bad))
    , m_go(new Button(QString()))
{
    m_day->setCalendarPopup(true);
    m_reasonField->setHelp(tr("Others see it. As soon as the task is late it is back by itself."));
    m_trouble->setWordWrap(true);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Flat);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_holderField, m_dayField, m_reasonField, m_trouble})
        m_section->body()->addWidget(part);
    m_section->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_section);
    connect(m_reason, &QLineEdit::textChanged, this, &ArrangeForm::checkReady);
    connect(m_reason, &QLineEdit::returnPressed, m_go, &Button::click);
    connect(m_go, &Button::clicked, this, &ArrangeForm::go);
    connect(cancel, &Button::clicked, this, &ArrangeForm::close);
    hide();
}

void ArrangeForm::take(const QStringList &tasks)
{
    items::takeTasks(m_desk, this, tasks, tell(Done::Taken));
}

void ArrangeForm::wake(const QStringList &tasks)
{
    items::wakeTasks(m_desk, this, tasks, tell(Done::Woken));
}

void ArrangeForm::finish(const QStringList &tasks)
{
    items::finishTasks(m_desk, this, tasks, tell(Done::Finished));
}

void ArrangeForm::open(const QStringList &tasks, bool handsOver)
{
    m_tasks = tasks;
    m_handsOver = handsOver;
    m_holderField->setVisible(handsOver);
    m_dayField->setVisible(!handsOver);
    m_reasonField->setVisible(!handsOver);
    m_section->setTitle(handsOver ? tr("Hand over") : tr("Put off"));
    m_go->setText(handsOver ? tr("Hand over") : tr("Put off"));
    say({});
    show();
}

void ArrangeForm::askToHandOver(const QStringList &tasks)
{
    open(tasks, true);
    m_holder->setFocus();
    items::askForHolders(m_desk, this, [this](const Result<items::HolderChoices> &holders) {
        if (!holders) {
            say(wording::sentenceFor(holders.error()).text());
            return;
        }
        m_holder->clear();
        for (const auto &[holder, name] : holders->choices)
            m_holder->addItem(holder.user.isEmpty() ? tr("Team %1").arg(name) : name,
                              QStringList{holder.team, holder.user});
        checkReady();
    });
    checkReady();
}

void ArrangeForm::askToPutOff(const QStringList &tasks)
{
    open(tasks, false);
    const QDate today = m_desk.facts().now.day;
    m_day->setMinimumDate(today.addDays(1));
    m_day->setDate(nextWorkday(today));
    m_reason->clear();
    m_reason->setFocus();
    checkReady();
}

void ArrangeForm::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void ArrangeForm::checkReady()
{
    m_go->setEnabled(m_handsOver ? m_holder->count() > 0 : !m_reason->text().trimmed().isEmpty());
}

void ArrangeForm::go()
{
    m_go->setEnabled(false);
    if (!m_handsOver) {
        items::snoozeTasks(m_desk, this, m_tasks, {m_day->date(), beginOfWork},
                           m_reason->text().trimmed(), tell(Done::PutOff));
        return;
    }
    const QStringList to = m_holder->currentData().toStringList();
    items::handTasks(m_desk, this, m_tasks, {to.value(0), to.value(1)}, tell(Done::HandedOver));
}

items::ArrangedAnswer ArrangeForm::tell(Done done)
{
    return [this, done](const Result<items::Arranged> &arranged) { tellArranged(done, arranged); };
}

void ArrangeForm::tellArranged(Done done, const Result<items::Arranged> &arranged)
{
    checkReady();
    if (!arranged) {
        Q_EMIT announced({Tone::Bad, wording::sentenceFor(arranged.error()).text()});
        return;
    }
    if (!arranged->refused.isEmpty()) {
        const QString why = wording::sentenceFor(arranged->refused.first().second).text();
        say(why);
        Q_EMIT announced({Tone::Bad, arranged->done == 0 ? why
                                                         : tr("%1 %2 refused: %3")
                                                               .arg(words(done, arranged->done))
                                                               .arg(arranged->refused.size())
                                                               .arg(why)});
        return;
    }
    Announcement news{Tone::Ok, words(done, arranged->done)};
    if (!arranged->handovers.isEmpty()) {
        news.action = tr("Undo");
        news.run = [this, handovers = arranged->handovers] {
            items::giveBack(m_desk, this, handovers, tell(Done::HandedOver));
        };
    }
    Q_EMIT announced(news);
    close();
}

QString ArrangeForm::words(Done done, int tasks) const
{
    switch (done) {
    case Done::Taken:
        return tr("%n task(s) taken.", nullptr, tasks);
    case Done::PutOff:
        return tr("%n task(s) put off.", nullptr, tasks);
    case Done::Woken:
        return tr("%n task(s) back in the queue.", nullptr, tasks);
    case Done::Finished:
        return tr("%n task(s) done.", nullptr, tasks);
    case Done::HandedOver:
        break;
    }
    return tr("%n task(s) handed over.", nullptr, tasks);
}

void ArrangeForm::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace tenure::ui
