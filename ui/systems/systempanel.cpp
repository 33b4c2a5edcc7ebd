// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systems/systempanel.h"

#include "items/desk.h"
#include "items/integrationdocument.h"
#include "ui/looks/verbs.h"
#include "ui/systems/systemwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace tenure::ui {
namespace {

QHBoxLayout *rungLine(const services::HealthRung &rung)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new Label(rungWord(rung.rung)), 1);
    auto *chip = new StateChip;
    chip->setLook(lookOf(rung));
    line->addWidget(chip);
    return line;
}

void addParagraph(PanelSection *section, const QString &words, Ink ink = Ink::Text)
{
    auto *line = new Label(words, TextSize::Body, Weight::Regular, ink);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    section->body()->addWidget(line);
}

QString needValues(const services::SystemNeed &need)
{
    QStringList values;
    for (const auto &[name, expression] : need.values)
        values.append(SystemPanel::tr("%1 from %2").arg(name, expression));
    return values.isEmpty() ? SystemPanel::tr("the person") : values.join(QStringLiteral("\n"));
}

} // namespace

SystemPanel::SystemPanel(items::Desk &desk, items::Desk &slowDesk, QWidget *parent)
    : SidePanel(parent), m_desk(desk), m_slowDesk(slowDesk), m_none(new EmptyState)
{
    m_none->setWords({Symbol::Systems, tr("No system is chosen"),
                      tr("Choose a system to see how it is, to test it and to set it up.")});
    addWidget(m_none);
    addHead();
    m_why = addSection(tr("What happened"));
    m_test = addSection(tr("Test"));
    m_figures = addSection(tr("Changes"));
    m_needs = addSection(tr("What it needs"));
    addActions();
    show({});
    connect(&desk, &items::Desk::changed, this, &SystemPanel::load);
}

void SystemPanel::addHead()
{
    m_head = addSection();
    m_title = new Label({}, TextSize::Section, Weight::Bold);
    m_title->setWordWrap(true);
    m_state = new StateChip;
    m_line = new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary);
    m_line->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::space1);
    m_progress->setAccessibleName(tr("The test is running"));
    m_trouble = new Label({}, TextSize::Body, Weight::Regular, Ink::Bad);
    m_trouble->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_state, 0, Qt::AlignTop);
    m_head->body()->addLayout(first);
    for (QWidget *part : std::initializer_list<QWidget *>{m_line, m_progress, m_trouble})
        m_head->body()->addWidget(part);
}

void SystemPanel::addActions()
{
    m_again = new Button(Symbol::Refresh, tr("Test again"), Button::Kind::Primary);
    m_pause = new Button(Symbol::Pause, tr("Pause"));
    m_edit = new Button(Symbol::Settings, tr("Set up…"));
    for (Button *button : {m_again, m_pause, m_edit})
        addFootAction(button);
    connect(m_again, &Button::clicked, this, &SystemPanel::test);
    connect(m_pause, &Button::clicked, this, &SystemPanel::setPaused);
    connect(m_edit, &Button::clicked, this, [this] { Q_EMIT editAsked(m_sheet); });
}

void SystemPanel::show(const QString &system)
{
    m_system = system;
    m_none->setVisible(system.isEmpty());
    for (PanelSection *section : {m_head, m_why, m_test, m_figures, m_needs})
        section->setVisible(false);
    setFootVisible(!system.isEmpty());
    say({});
    load();
}

void SystemPanel::load()
{
    if (m_system.isEmpty())
        return;
    items::askForSystem(m_desk, this, m_system,
                        [this, asked = m_system](const Result<items::SystemSheet> &sheet) {
                            if (asked != m_system)
                                return; // another one was chosen meanwhile
                            if (sheet)
                                fill(*sheet);
                            else
                                say(wording::sentenceFor(sheet.error()).text());
                        });
}

void SystemPanel::fill(const items::SystemSheet &sheet)
{
    m_sheet = sheet;
    const items::SystemItem &system = sheet.system;
    m_head->show();
    m_title->setText(system.name);
    m_state->setLook(lookOf(system.state));
    m_line->setText(system.owner.isEmpty()
                        ? tr("Phase %1, nobody owns it yet").arg(system.phase)
                        : tr("Phase %1, owner: %2").arg(system.phase).arg(system.owner));
    m_pause->setText(system.state == items::SystemState::Paused ? tr("Resume") : tr("Pause"));
    fillTrouble(system);
    fillTest(system, sheet.today);
    m_figures->show();
    m_figures->clear();
    m_figures->addFigure(tr("Waiting"), system.waiting);
    m_figures->addFigure(tr("Done"), system.done);
    m_figures->addFigure(tr("With people"), system.troubled);
    fillNeeds(sheet);
    showTesting();
}

void SystemPanel::fillTrouble(const items::SystemItem &system)
{
    m_why->clear();
    m_why->setVisible(system.trouble.has_value());
    if (!system.trouble)
        return;
    const wording::Sentence sentence = wording::sentenceFor(*system.trouble);
    addParagraph(m_why, sentence.happened);
    if (!sentence.means.isEmpty())
        addParagraph(m_why, sentence.means, Ink::Secondary);
    if (!sentence.help.isEmpty())
        m_why->addFact(tr("What helps"), sentence.help);
}

void SystemPanel::fillTest(const items::SystemItem &system, QDate today)
{
    m_test->show();
    m_test->clear();
    if (!system.testedAt) {
        addParagraph(m_test,
                     tr("Nobody has tested it yet. A test reads only: it changes nothing "
                        "in the system."),
                     Ink::Secondary);
        return;
    }
    addParagraph(
        m_test,
        tr("Tested %1").arg(wording::dueText(system.testedAt->day, system.testedAt->time, today)),
        Ink::Secondary);
    for (const services::HealthRung &rung : system.rungs) {
        m_test->body()->addLayout(rungLine(rung));
        if (!rung.missing.isEmpty())
            addParagraph(m_test, tr("Missing: %1").arg(rung.missing.join(QStringLiteral(", "))),
                         Ink::Secondary);
    }
}

void SystemPanel::fillNeeds(const items::SystemSheet &sheet)
{
    m_needs->show();
    m_needs->clear();
    addParagraph(m_needs, items::whenDown(sheet.needs), Ink::Secondary);
    for (const services::SystemNeed &need : sheet.needs) {
        addParagraph(m_needs, tr("%1: %2").arg(need.journey, need.step));
        m_needs->addFact(verbWords(need.verb), needValues(need));
    }
    if (!sheet.notes.isEmpty())
        m_needs->addFact(tr("Notes"), sheet.notes);
}

void SystemPanel::showTesting()
{
    const bool testing = m_testing.contains(m_system);
    m_progress->setVisible(testing);
    m_again->setEnabled(!testing);
    m_again->setText(testing ? tr("Testing…") : tr("Test again"));
}

void SystemPanel::test()
{
    const QString system = m_system;
    m_testing.append(system);
    showTesting();
    items::testSystem(m_slowDesk, this, system, [this, system](const Result<void> &answer) {
        m_testing.removeOne(system);
        if (system != m_system)
            return;
        say(answer ? QString() : wording::sentenceFor(answer.error()).text());
        load();
    });
}

void SystemPanel::setPaused()
{
    const bool pause = m_sheet.system.state != items::SystemState::Paused;
    items::pauseSystem(m_desk, this, m_system, pause,
                       [this, system = m_system, pause](const Result<void> &answer) {
                           if (!answer) {
                               say(wording::sentenceFor(answer.error()).text());
                               return;
                           }
                           const QString words =
                               pause ? tr("%1 is paused: nothing is sent to it").arg(system)
                                     : tr("Changes go on in %1").arg(system);
                           Q_EMIT announced({Tone::Ok, words});
                       });
}

void SystemPanel::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace tenure::ui
