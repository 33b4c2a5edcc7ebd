// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/plansections.h"

#include "ui/looks/planwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"
#include "wording/sentence.h"

#include <QVBoxLayout>

namespace tenure::ui {
namespace {

constexpr int mostProblems = 40;

void addParagraph(PanelSection *section, const QString &words, Ink ink = Ink::Text)
{
    auto *line = new Label(words, TextSize::Body, Weight::Regular, ink);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText); // words of files come along
    section->body()->addWidget(line);
}

QString placeOf(const services::PlannedProblem &problem)
{
    if (problem.line == 0)
        return problem.number.isEmpty() ? PlanSections::tr("The file") : problem.number;
    return problem.number.isEmpty()
               ? PlanSections::tr("Line %1").arg(problem.line)
               : PlanSections::tr("Line %1, %2").arg(problem.line).arg(problem.number);
}

} // namespace

PlanSections::PlanSections(SidePanel &panel)
    : QObject(&panel)
    , m_panel(panel)
    , m_reason(panel.addSection(tr("Why it is held")))
    , m_changes(panel.addSection(tr("What would happen")))
{
    clear();
}

void PlanSections::addRows()
{
    m_problems = m_panel.addSection(tr("Rows to look at"));
    m_problems->hide();
}

void PlanSections::clear()
{
    m_reason->hide();
    m_changes->hide();
    if (m_problems)
        m_problems->hide();
}

void PlanSections::fill(const services::PlanView &plan, QDate today, bool isDone)
{
    m_reason->setTitle(plan.verdict == services::Verdict::Refused ? tr("Why it is refused")
                                                                  : tr("Why it is held"));
    m_changes->setTitle(isDone ? tr("What happened") : tr("What would happen"));
    fillReason(plan);
    fillChanges(plan, today);
    fillProblems(plan);
}

void PlanSections::fillReason(const services::PlanView &plan)
{
    m_reason->clear();
    m_reason->setVisible(plan.reason.has_value());
    if (!plan.reason)
        return;
    const wording::Sentence sentence = wording::sentenceFor(*plan.reason);
    addParagraph(m_reason, sentence.happened);
    if (!sentence.means.isEmpty())
        addParagraph(m_reason, sentence.means, Ink::Secondary);
    if (!sentence.help.isEmpty())
        m_reason->addFact(tr("What helps"), sentence.help);
}

void PlanSections::fillChanges(const services::PlanView &plan, QDate today)
{
    m_changes->clear();
    m_changes->setVisible(plan.verdict != services::Verdict::Refused);
    for (const services::PlannedChange &change : plan.changes) {
        addParagraph(m_changes, changeWords(change));
        if (const QString details = changeDetails(change, today); !details.isEmpty())
            addParagraph(m_changes, details, Ink::Secondary);
    }
    m_changes->addFigure(tr("Rows in the file"), plan.rows);
    m_changes->addFigure(tr("Rows without news"), plan.unchanged);
    if (plan.held > 0)
        m_changes->addFigure(tr("Rows held for themselves"), plan.held);
    if (plan.rejected > 0)
        m_changes->addFigure(tr("Rows rejected"), plan.rejected);
}

void PlanSections::fillProblems(const services::PlanView &plan)
{
    m_problems->clear();
    m_problems->setVisible(!plan.problems.empty());
    m_problems->setCount(int(plan.problems.size()));
    int shown = 0;
    for (const services::PlannedProblem &problem : plan.problems) {
        if (++shown > mostProblems)
            break;
        m_problems->addFact(placeOf(problem), wording::sentenceFor(problem.reason).text());
    }
    if (plan.problems.size() > size_t(mostProblems))
        addParagraph(m_problems, tr("Only the first %1 are shown.").arg(mostProblems),
                     Ink::Secondary);
}

} // namespace tenure::ui
