// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasknotes.h"

#include "items/desk.h"
#include "items/taskarranging.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tenure::ui {

TaskNotes::TaskNotes(items::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QVBoxLayout)
    , m_line(new QLineEdit)
    , m_isReference(new QCheckBox(tr("It names something that is kept elsewhere")))
    , m_trouble(new Label({}, TextSize::Body, Weight::Regular, Ink::Bad))
    , m_add(new Button(tr("Add note")))
{
    m_line->setAccessibleName(tr("Note"));
    m_line->setPlaceholderText(tr("A note, an address or a path"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_add->setEnabled(false);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(metrics::space2);
    entry->addWidget(m_line, 1);
    entry->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space2);
    layout->addLayout(m_list);
    layout->addLayout(entry);
    layout->addWidget(m_isReference);
    layout->addWidget(m_trouble);
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_line, &QLineEdit::returnPressed, m_add, &Button::click);
    connect(m_add, &Button::clicked, this, &TaskNotes::add);
}

void TaskNotes::setNotes(const QString &task, const QVector<items::NoteItem> &notes, QDate today)
{
    if (task != m_task) {
        m_line->clear();
        m_isReference->setChecked(false);
        m_trouble->hide();
    }
    m_task = task;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const items::NoteItem &note : notes) {
        auto *head = new Label(QStringLiteral("%1, %2").arg(
                                   note.by, wording::momentText(note.at.day, note.at.time, today)),
                               TextSize::Small, Weight::Regular, Ink::Secondary);
        auto *text = new Label(note.text);
        for (Label *label : {head, text}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            m_list->addWidget(label);
        }
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

void TaskNotes::add()
{
    m_add->setEnabled(false);
    items::noteOnTask(m_desk, this, m_task, m_line->text().trimmed(), m_isReference->isChecked(),
                      [this, task = m_task](const Result<void> &answer) {
                          m_trouble->setVisible(!answer);
                          if (!answer) {
                              m_trouble->setText(wording::sentenceFor(answer.error()).text());
                              m_add->setEnabled(true);
                          } else if (task == m_task) {
                              m_line->clear();
                              m_isReference->setChecked(false);
                          }
                      });
}

} // namespace tenure::ui
