// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tickedpanel.h"

#include "ui/tasks/arrangeform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"

#include <QVBoxLayout>

namespace tenure::ui {

TickedPanel::TickedPanel(items::Desk &desk, QWidget *parent)
    : SidePanel(parent)
    , m_title(new Label({}, TextSize::Section, Weight::Bold))
    , m_some(new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary))
    , m_arrange(new ArrangeForm(desk))
{
    m_some->setWordWrap(true);
    m_some->setTextFormat(Qt::PlainText);
    auto *head = addSection();
    head->body()->addWidget(m_title);
    head->body()->addWidget(m_some);
    auto *verbs = addSection(tr("Do the same to all"));
    const auto add = [verbs](Symbol symbol, const QString &words, auto act) {
        auto *button = new Button(symbol, words);
        verbs->body()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &Button::clicked, verbs, act);
    };
    add(Symbol::Hand, tr("Take"), [this] { m_arrange->take(m_tasks); });
    add(Symbol::Person, tr("Hand over…"), [this] { m_arrange->askToHandOver(m_tasks); });
    add(Symbol::Clock, tr("Put off…"), [this] { m_arrange->askToPutOff(m_tasks); });
    add(Symbol::Check, tr("Done"), [this] { m_arrange->finish(m_tasks); });
    addWidget(m_arrange);
    auto *clear = new Button(tr("Clear the ticks"), Button::Kind::Flat);
    addFootAction(clear);
    connect(clear, &Button::clicked, this, &TickedPanel::clearWanted);
    connect(m_arrange, &ArrangeForm::announced, this, &TickedPanel::announced);
}

void TickedPanel::show(const QStringList &tasks, const QStringList &titles)
{
    if (tasks != m_tasks)
        m_arrange->close();
    m_tasks = tasks;
    m_title->setText(tr("%n task(s) ticked", nullptr, int(tasks.size())));
    m_some->setText(titles.join(u'\n'));
}

} // namespace tenure::ui
