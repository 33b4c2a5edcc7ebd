// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personform.h"

#include "items/desk.h"
#include "ui/looks/lifecycle.h"
#include "ui/looks/planwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"
#include "wording/sentence.h"

#include <QDate>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tenure::ui {
namespace {

const QString numberFact = QStringLiteral("number");

bool isDay(const QString &fact)
{
    return fact == u"startDate" || fact == u"lastDay";
}

} // namespace

PersonForm::PersonForm(items::Desk &desk, QWidget *parent)
    : SidePanel(parent)
    , m_desk(desk)
    , m_title(new Label({}, TextSize::Section, Weight::Bold))
    , m_trouble(new Label({}, TextSize::Body, Weight::Regular, Ink::Bad))
    , m_try(new Button(Symbol::Play, tr("See what would happen"), Button::Kind::Primary))
    , m_save(new Button(Symbol::Check, tr("Keep")))
{
    m_title->setWordWrap(true);
    m_trouble->setWordWrap(true);
    addSection()->body()->addWidget(m_title);
    m_plan = addSection(tr("What would happen"));
    auto *form = addSection();
    form->body()->addWidget(m_trouble);
    addEntry(form, QLatin1StringView("givenName"), tr("First name"), true);
    addEntry(form, QLatin1StringView("familyName"), tr("Family name"), true);
    addEntry(form, QLatin1StringView("startDate"), tr("First day"), true);
    addEntry(form, QLatin1StringView("lastDay"), tr("Last day"), false);
    addEntry(form, QLatin1StringView("title"), tr("Title"), false);
    addEntry(form, QLatin1StringView("department"), tr("Department"), false);
    addEntry(form, QLatin1StringView("location"), tr("Place"), false);
    addEntry(form, QLatin1StringView("workMode"), tr("Way of working"), false);
    addEntry(form, QLatin1StringView("employmentType"), tr("Kind of employment"), false);
    addEntry(form, QLatin1StringView("manager"), tr("Number of the manager"), false);
    addEntry(form, QLatin1StringView("privateMail"), tr("Private mail address"), false);
    addEntry(form, QLatin1StringView("number"), tr("Employee number"), false);
    m_entries.last().field->setHelp(tr("Left empty, the next free one is taken: H1, H2 and on."));
    auto *back = new Button(tr("Cancel"), Button::Kind::Flat);
    for (Button *button : {m_try, m_save, back})
        addFootAction(button);
    connect(m_try, &Button::clicked, this, &PersonForm::tryOut);
    connect(m_save, &Button::clicked, this, &PersonForm::save);
    connect(back, &Button::clicked, this, &PersonForm::closed);
}

void PersonForm::addEntry(PanelSection *section, QLatin1StringView fact, const QString &label,
                          bool required)
{
    Entry entry{fact, new QLineEdit, nullptr, required};
    entry.line->setObjectName(QStringLiteral("fact.") + entry.fact);
    entry.field = new Field(required ? label : tr("%1 (optional)").arg(label), entry.line);
    entry.line->setAccessibleName(label);
    if (isDay(entry.fact))
        entry.line->setPlaceholderText(tr("2026-07-30"));
    section->body()->addWidget(entry.field);
    connect(entry.line, &QLineEdit::textEdited, this, &PersonForm::forgetPlan);
    m_entries.append(entry);
}

void PersonForm::add()
{
    m_isNew = true;
    begin(tr("New person"), {});
}

void PersonForm::change(const items::PersonSheet &person)
{
    m_isNew = false;
    begin(tr("Change %1").arg(person.name), person.entered);
}

void PersonForm::begin(const QString &title, const QMap<QString, QString> &facts)
{
    m_title->setText(title);
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.line->setText(facts.value(entry.fact));
        entry.line->setEnabled(m_isNew || entry.fact != numberFact);
        entry.field->setError({});
    }
    forgetPlan();
    m_entries.first().line->setFocus();
}

QMap<QString, QString> PersonForm::facts() const
{
    QMap<QString, QString> facts;
    for (const Entry &entry : m_entries)
        facts.insert(entry.fact, entry.line->text().trimmed());
    return facts;
}

// Every field says for itself what is wrong with it.
bool PersonForm::isFilled()
{
    bool filled = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString text = entry.line->text().trimmed();
        const bool wrong =
            isDay(entry.fact) && !text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid();
        const bool lacking = entry.required && text.isEmpty();
        entry.field->setError(lacking ? tr("Must be filled in.")
                              : wrong ? tr("Write the day as 2026-07-30.")
                                      : QString());
        if (filled && (wrong || lacking))
            entry.line->setFocus();
        filled = filled && !wrong && !lacking;
    }
    return filled;
}

void PersonForm::forgetPlan()
{
    ++m_round;
    m_plan->hide();
    m_save->setEnabled(false);
    m_try->setEnabled(true);
    say({});
}

void PersonForm::tryOut()
{
    if (!isFilled())
        return;
    m_try->setEnabled(false);
    items::tryPerson(m_desk, this, facts(),
                     [this, round = ++m_round](const Result<services::PlanView> &plan) {
                         if (round != m_round)
                             return; // something was typed meanwhile
                         m_try->setEnabled(true);
                         if (plan)
                             showPlan(*plan);
                         else
                             say(wording::sentenceFor(plan.error()).text());
                     });
}

void PersonForm::showPlan(const services::PlanView &plan)
{
    m_plan->clear();
    const auto add = [this](const QString &words, Ink ink) {
        auto *line = new Label(words, TextSize::Body, Weight::Regular, ink);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        m_plan->body()->addWidget(line);
    };
    for (const services::PlannedChange &change : plan.changes) {
        add(changeWords(change), Ink::Text);
        if (const QString details = changeDetails(change, m_desk.facts().now.day);
            !details.isEmpty())
            add(details, Ink::Secondary);
    }
    if (plan.reason)
        add(wording::sentenceFor(*plan.reason).text(), Ink::Bad);
    for (const services::PlannedProblem &problem : plan.problems)
        add(wording::sentenceFor(problem.reason).text(), Ink::Bad);
    if (plan.changes.empty() && plan.problems.empty() && !plan.reason)
        add(tr("Nothing changes."), Ink::Secondary);
    m_plan->show();
    m_save->setEnabled(plan.verdict == services::Verdict::Taken && plan.applied > 0);
}

void PersonForm::save()
{
    m_save->setEnabled(false);
    const QMap<QString, QString> kept = facts();
    items::savePerson(m_desk, this, kept, [this, kept](const Result<services::PlanView> &plan) {
        if (!plan) {
            say(wording::sentenceFor(plan.error()).text());
            return;
        }
        if (plan->applied == 0) { // a guard sees it otherwise by now
            showPlan(*plan);
            return;
        }
        const QString name = QStringLiteral("%1 %2").arg(kept.value(QStringLiteral("givenName")),
                                                         kept.value(QStringLiteral("familyName")));
        Q_EMIT announced({Tone::Ok, tr("%1 is kept.").arg(name)});
        Q_EMIT saved(kept.value(numberFact));
        Q_EMIT closed();
    });
}

void PersonForm::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace tenure::ui
