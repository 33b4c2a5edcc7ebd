// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskdetails.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace tenure::ui {

class ArrangeForm;
class EmptyState;
class Field;
class FormView;
class Label;
class PanelSection;
class SidePanel;
class TaskNotes;

/// The chosen task: what it is, why it is there, and its form; done from here.
class TaskPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPanel(items::Desk &desk, QWidget *parent = nullptr);

    /// Empty: none.
    void show(const QString &task);
    /// Sends the answer, unless something must be filled first.
    void complete(const QString &outcome);

    void take();
    void handOver();
    void putOff();

Q_SIGNALS:
    void announced(const Announcement &news);
    void linkFollowed(const Link &link);
    /// The answer is kept; the list moves on.
    void completed();

private:
    QWidget *sheet();
    void fill(const items::TaskDetails &details);
    void fillHead(const items::TaskDetails &details);
    void addArranging(PanelSection &head);
    void load();
    void fillArranging(const items::TaskDetails &details);
    void fillWork(const items::TaskDetails &details);
    void fillChecklist(const items::TaskDetails &details);
    QCheckBox *boxFor(int place);
    void fillOutcomes(const items::TaskDetails &details);
    void fillFailure(const items::TaskDetails &details);
    QJsonObject valuesFor(const QString &outcome) const;
    void say(const QString &trouble);

    items::Desk &m_desk;
    QString m_task;
    QString m_person;
    bool m_sending = false;
    bool m_isPutOff = false;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    Label *m_title;
    StateChip *m_state;
    Button *m_who;
    Label *m_line;
    PanelSection *m_failure;
    PanelSection *m_work;
    Label *m_instructions;
    QWidget *m_checklist;
    Button *m_take;
    Button *m_wake;
    ArrangeForm *m_arrange;
    TaskNotes *m_notes;
    QWidget *m_outcomes;
    QLineEdit *m_skipReason;
    Field *m_skipField;
    QVector<items::FormField> m_fields; ///< of the form as it stands there
    QStringList m_items;                ///< of the checklist, the same
    QStringList m_offered;              ///< outcomes, the same
    FormView *m_form;
    Label *m_trouble;
    Button *m_done;
    SidePanel *m_panel;
};

} // namespace tenure::ui
