// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/batchpanel.h"

#include "items/desk.h"
#include "ui/feeds/feedwords.h"
#include "ui/feeds/plansections.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tenure::ui {

BatchPanel::BatchPanel(items::Desk &desk, QWidget *parent)
    : SidePanel(parent), m_desk(desk), m_none(new EmptyState)
{
    addWidget(m_none);
    addHead();
    m_plan = new PlanSections(*this);
    addDecision();
    m_plan->addRows();
    show({});
    connect(&desk, &items::Desk::changed, this, &BatchPanel::load);
}

void BatchPanel::addHead()
{
    m_head = addSection();
    m_title = new Label({}, TextSize::Section, Weight::Bold);
    m_title->setWordWrap(true);
    m_state = new StateChip;
    m_line = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_state, 0, Qt::AlignTop);
    m_head->body()->addLayout(first);
    m_head->body()->addWidget(m_line);
}

void BatchPanel::addDecision()
{
    m_decision = addSection(tr("Your decision"));
    m_rule = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    m_rule->setWordWrap(true);
    m_numbers = new QLineEdit;
    m_numbersField = new Field(tr("Only these people (optional)"), m_numbers);
    m_numbersField->setHelp(tr("Employee numbers with commas between. The rest stays held."));
    m_typed = new QLineEdit;
    m_typedField = new Field(tr("Number of people you release"), m_typed);
    m_reason = new QLineEdit;
    m_reasonField = new Field(tr("Reason, to reject the batch"), m_reason);
    m_reasonField->setHelp(tr("It stays in the evidence."));
    m_trouble = new Label({}, TextSize::Body, Weight::Regular, Ink::Bad);
    m_trouble->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rule, m_numbersField, m_typedField,
                                                          m_reasonField, m_trouble})
        m_decision->body()->addWidget(part);
    m_reject = new Button(Symbol::Close, tr("Reject batch"), Button::Kind::Primary);
    m_release = new Button(Symbol::Check, tr("Release batch"), Button::Kind::Danger);
    addFootAction(m_reject);
    addFootAction(m_release);
    connect(m_numbers, &QLineEdit::textChanged, this, &BatchPanel::checkTyped);
    connect(m_typed, &QLineEdit::textChanged, this, &BatchPanel::checkTyped);
    connect(m_reason, &QLineEdit::textChanged, this, &BatchPanel::checkTyped);
    connect(m_reject, &Button::clicked, this, &BatchPanel::reject);
    connect(m_release, &Button::clicked, this, &BatchPanel::release);
}

void BatchPanel::show(const QString &batch)
{
    if (batch != m_batch || batch.isEmpty()) {
        m_numbers->clear();
        m_typed->clear();
        m_reason->clear();
        say({});
    }
    m_batch = batch;
    if (!batch.isEmpty()) {
        load();
        return;
    }
    m_none->setWords({Symbol::File, tr("No batch is chosen"),
                      tr("Choose a batch to see what it did, or what it would do.")});
    showNothing();
}

void BatchPanel::load()
{
    if (m_batch.isEmpty())
        return;
    items::askForBatch(m_desk, this, m_batch.toLongLong(),
                       [this, asked = m_batch](const Result<items::BatchSheet> &sheet) {
                           if (asked != m_batch)
                               return; // another one was chosen meanwhile
                           if (sheet)
                               fill(*sheet);
                           else
                               showUnreadable(sheet.error());
                       });
}

// Nothing may be decided on a sheet that is not there.
void BatchPanel::showUnreadable(const Error &error)
{
    m_none->setWords(
        {Symbol::Failed, tr("The batch cannot be read"), wording::sentenceFor(error).text()});
    showNothing();
}

void BatchPanel::showNothing()
{
    m_none->show();
    m_head->hide();
    m_plan->clear();
    m_decision->hide();
    setFootVisible(false);
}

void BatchPanel::fill(const items::BatchSheet &sheet)
{
    m_sheet = sheet;
    m_none->hide();
    m_head->show();
    m_title->setText(sheet.state == items::BatchState::Held ? tr("Held batch %1").arg(sheet.batch)
                                                            : tr("Batch %1").arg(sheet.batch));
    m_state->setLook(lookOf(sheet.state));
    m_line->setText(tr("%1 of feed %2, read %3")
                        .arg(sheet.file, sheet.feed,
                             wording::dueText(sheet.readAt.day, sheet.readAt.time, sheet.today)));
    const bool isDone =
        sheet.state == items::BatchState::Taken || sheet.state == items::BatchState::Released;
    m_plan->fill(sheet.plan, sheet.today, isDone);
    fillDecision(sheet);
}

void BatchPanel::fillDecision(const items::BatchSheet &sheet)
{
    const bool open = sheet.state == items::BatchState::Held;
    m_decision->setVisible(open);
    setFootVisible(open);
    if (!open)
        return;
    QStringList rules;
    if (!sheet.isFileKept)
        rules.append(tr("The file was not kept. Read it again to release it."));
    else if (sheet.plan.needsSecondPerson)
        rules.append(tr("So many people would end that a second person should look before you "
                        "release. This store cannot enforce it: it belongs to one account."));
    else
        rules.append(tr("Whoever holds the role HR may release it."));
    m_rule->setText(rules.join(u' '));
    m_numbersField->setVisible(sheet.isFileKept);
    m_typedField->setVisible(sheet.isFileKept);
    checkTyped();
}

QStringList BatchPanel::chosenPeople() const
{
    QStringList numbers;
    for (const QString &number : m_numbers->text().split(u','))
        numbers.append(number.trimmed());
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

void BatchPanel::checkTyped()
{
    const qsizetype some = chosenPeople().size();
    const qsizetype expected = some > 0 ? some : m_sheet.plan.releaseCount;
    bool isNumber = false;
    const int typed = m_typed->text().trimmed().toInt(&isNumber);
    const bool matches = isNumber && typed == expected;
    m_release->setText(some > 0 ? tr("Release people") : tr("Release batch"));
    m_typedField->setHelp(
        some > 0 ? tr("Type %1 to release only them.").arg(expected)
                 : tr("Type %1 to release the whole batch. Rows held for themselves stay held.")
                       .arg(expected));
    m_typedField->setError(m_typed->text().isEmpty() || matches
                               ? QString()
                               : tr("This would release %1.").arg(expected));
    m_release->setEnabled(matches && m_sheet.isFileKept);
    m_reject->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void BatchPanel::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void BatchPanel::release()
{
    m_release->setEnabled(false);
    const auto told = [this](const Result<services::PlanView> &plan) {
        if (!plan) {
            say(wording::sentenceFor(plan.error()).text());
            checkTyped();
            return;
        }
        Q_EMIT announced({Tone::Ok, tr("Released: %n row(s) taken.", nullptr, plan->applied)});
    };
    const qint64 typed = m_typed->text().trimmed().toLongLong();
    const QStringList people = chosenPeople();
    if (people.isEmpty())
        items::releaseBatch(m_desk, this, m_sheet.batch, typed, told);
    else
        items::releasePeople(m_desk, this, m_sheet.batch, people, typed, told);
}

void BatchPanel::reject()
{
    m_reject->setEnabled(false);
    items::rejectBatch(
        m_desk, this, m_sheet.batch, m_reason->text(),
        [this, batch = m_sheet.batch](const Result<void> &answer) {
            if (!answer) {
                say(wording::sentenceFor(answer.error()).text());
                checkTyped();
                return;
            }
            Q_EMIT announced(
                {Tone::Ok, tr("Batch %1 rejected. Nothing of it was taken.").arg(batch)});
        });
}

} // namespace tenure::ui
