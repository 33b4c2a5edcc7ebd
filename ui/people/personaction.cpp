// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personaction.h"

#include "items/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tenure::ui {

PersonAction::PersonAction(items::Desk &desk, QWidget *parent)
    : SidePanel(parent)
    , m_desk(desk)
    , m_title(new Label({}, TextSize::Section, Weight::Bold))
    , m_journey(new ComboBox(tr("Journey")))
    , m_journeyField(new Field(tr("Journey"), m_journey))
    , m_reason(new QLineEdit)
    , m_reasonField(new Field(tr("Reason"), m_reason))
    , m_trouble(new Label({}, TextSize::Body, Weight::Regular, Ink::Bad))
    , m_act(new Button(Symbol::Play, QString(), Button::Kind::Primary))
{
    m_title->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_reasonField->setHelp(tr("It stays in the evidence."));
    auto *head = addSection();
    head->body()->addWidget(m_title);
    head->body()->addWidget(m_journeyField);
    m_effects = addSection(tr("What will happen"));
    auto *why = addSection();
    why->body()->addWidget(m_reasonField);
    why->body()->addWidget(m_trouble);
    auto *back = new Button(tr("Cancel"), Button::Kind::Flat);
    addFootAction(m_act);
    addFootAction(back);
    connect(m_journey, &QComboBox::currentIndexChanged, this, &PersonAction::previewStart);
    connect(m_reason, &QLineEdit::textChanged, this, &PersonAction::checkReady);
    connect(m_reason, &QLineEdit::returnPressed, m_act, &Button::click);
    connect(m_act, &Button::clicked, this, &PersonAction::act);
    connect(back, &Button::clicked, this, &PersonAction::closed);
}

PersonAction::~PersonAction() = default;

void PersonAction::begin(What what, const items::PersonSheet &person)
{
    m_what = what;
    m_number = person.number;
    m_name = person.name;
    m_isKnown = false;
    ++m_round;
    m_reason->clear();
    m_effects->clear();
    m_journeyField->setVisible(what == What::Start);
    say({});
    checkReady();
    m_reason->setFocus();
}

void PersonAction::startJourney(const items::PersonSheet &person)
{
    begin(What::Start, person);
    m_title->setText(tr("Start a journey for %1").arg(m_name));
    m_act->setSymbol(Symbol::Play);
    m_act->setKind(Button::Kind::Primary);
    m_act->setText(tr("Start journey"));
    items::askForJourneys(
        m_desk, this,
        [this, round = m_round](const Result<QVector<items::JourneyChoice>> &journeys) {
            if (round == m_round)
                takeJourneys(journeys);
        });
}

void PersonAction::takeJourneys(const Result<QVector<items::JourneyChoice>> &journeys)
{
    if (!journeys) {
        say(wording::sentenceFor(journeys.error()).text());
        return;
    }
    m_journey->clear();
    for (const items::JourneyChoice &journey : *journeys)
        m_journey->addItem(tr("%1, version %2").arg(journey.name).arg(journey.version),
                           journey.key);
    if (journeys->isEmpty())
        say(tr("No journey has been published yet, so there is nothing to start."));
}

void PersonAction::previewStart()
{
    const QString journey = m_journey->currentData().toString();
    if (m_what != What::Start || journey.isEmpty())
        return;
    m_isKnown = false;
    m_effects->clear();
    addEffect(tr("Playing the journey through…"));
    checkReady();
    m_slow = m_desk.another();
    items::askForStart(*m_slow, this, m_number, journey,
                       [this, round = ++m_round](const Result<items::StartPreview> &preview) {
                           if (round != m_round)
                               return;
                           if (preview) {
                               showStart(*preview);
                               return;
                           }
                           m_effects->clear();
                           say(wording::sentenceFor(preview.error()).text());
                       });
}

void PersonAction::showStart(const items::StartPreview &preview)
{
    m_effects->clear();
    if (preview.runsAlready)
        addEffect(
            tr("This journey runs for %1 already; a second one would run beside it.").arg(m_name),
            true);
    addEffect(tr("%n task(s) for people", nullptr, preview.tasks));
    addEffect(tr("%n change(s) in systems", nullptr, preview.changes));
    if (!preview.first.isEmpty())
        addEffect(tr("At once: %1").arg(preview.first.join(QStringLiteral(", "))));
    if (preview.ends)
        addEffect(tr("It ends on %1, if everybody answers within half a day.")
                      .arg(wording::dayText(preview.end.day, m_desk.facts().now.day)));
    for (const Error &reason : preview.stopped)
        addEffect(tr("It would wait for a person: %1").arg(wording::sentenceFor(reason).happened),
                  true);
    m_isKnown = true;
    checkReady();
}

void PersonAction::cancelRun(const items::PersonSheet &person, qint64 run)
{
    begin(What::Cancel, person);
    m_run = run;
    m_title->setText(tr("Cancel run %1 of %2").arg(run).arg(m_name));
    m_act->setSymbol(Symbol::Close);
    m_act->setKind(Button::Kind::Danger);
    m_act->setText(tr("Cancel the run"));
    items::askForCancel(m_desk, this, run,
                        [this, round = m_round](const Result<items::CancelPreview> &preview) {
                            if (round != m_round)
                                return;
                            if (preview)
                                showCancel(*preview);
                            else
                                say(wording::sentenceFor(preview.error()).text());
                        });
}

void PersonAction::showCancel(const items::CancelPreview &preview)
{
    addEffect(
        tr("%n open task(s) are closed; nobody needs to do them.", nullptr, preview.openTasks));
    if (preview.waitingChanges > 0)
        addEffect(
            tr("%n change(s) in systems that wait are not sent.", nullptr, preview.waitingChanges));
    if (preview.timers > 0)
        addEffect(tr("%n date(s) are forgotten.", nullptr, preview.timers));
    addEffect(preview.grants > 0
                  ? tr("What was given stays as it is: %n grant(s) of this person are not taken "
                       "back.",
                       nullptr, preview.grants)
                  : tr("Nothing was given that would have to be taken back."),
              preview.grants > 0);
    addEffect(tr("A run that was cancelled cannot go on."));
    m_isKnown = true;
    checkReady();
}

void PersonAction::freeze(const items::PersonSheet &person)
{
    begin(What::Freeze, person);
    m_title->setText(tr("Freeze %1").arg(m_name));
    m_act->setSymbol(Symbol::Freeze);
    m_act->setKind(Button::Kind::Danger);
    m_act->setText(tr("Freeze person"));
    addEffect(tr("No change in any system begins for this person until somebody thaws them."));
    addEffect(tr("Runs go on, dates are kept and people work on tasks."));
    addEffect(tr("What was sent before is not taken back."));
    m_isKnown = true;
    checkReady();
}

void PersonAction::thaw(const items::PersonSheet &person)
{
    begin(What::Thaw, person);
    m_title->setText(tr("Thaw %1").arg(m_name));
    m_act->setSymbol(Symbol::Play);
    m_act->setKind(Button::Kind::Primary);
    m_act->setText(tr("Thaw person"));
    addEffect(tr("Every change that waited meanwhile begins at once."));
    if (person.frozen)
        addEffect(tr("Frozen by %1, because: %2").arg(person.frozen->by, person.frozen->reason));
    m_isKnown = true;
    checkReady();
}

void PersonAction::addEffect(const QString &words, bool grave)
{
    auto *line = new Label(words, TextSize::Body, Weight::Regular, grave ? Ink::Bad : Ink::Text);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    m_effects->body()->addWidget(line);
}

void PersonAction::checkReady()
{
    m_act->setEnabled(m_isKnown && !m_reason->text().trimmed().isEmpty());
}

void PersonAction::act()
{
    m_act->setEnabled(false);
    const QString reason = m_reason->text().trimmed();
    switch (m_what) {
    case What::Start:
        items::startJourney(m_desk, this, m_number, m_journey->currentData().toString(), reason,
                            [this, name = m_name](const Result<qint64> &run) {
                                finish(run ? Result<void>() : run.error(),
                                       tr("The journey of %1 has begun.").arg(name));
                            });
        return;
    case What::Cancel:
        items::cancelRun(m_desk, this, m_run, reason,
                         [this, run = m_run](const Result<void> &answer) {
                             finish(answer, tr("Run %1 is cancelled.").arg(run));
                         });
        return;
    case What::Freeze:
    case What::Thaw:
        const bool frozen = m_what == What::Freeze;
        items::setFrozen(m_desk, this, m_number, frozen, reason,
                         [this, frozen, name = m_name](const Result<void> &answer) {
                             finish(answer, frozen ? tr("%1 is frozen.").arg(name)
                                                   : tr("%1 is thawed.").arg(name));
                         });
    }
}

void PersonAction::finish(const Result<void> &answer, const QString &done)
{
    if (!answer) {
        say(wording::sentenceFor(answer.error()).text());
        checkReady();
        return;
    }
    Q_EMIT announced({Tone::Ok, done});
    Q_EMIT closed();
}

void PersonAction::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace tenure::ui
