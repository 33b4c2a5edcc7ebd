// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/batchdetails.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

class QLineEdit;

namespace tenure::ui {

class EmptyState;
class Field;
class Label;
class PanelSection;
class PlanSections;
class StateChip;

/// The chosen batch: what it did or would do, and where it is held, the decision.
class BatchPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit BatchPanel(items::Desk &desk, QWidget *parent = nullptr);

    /// Empty: none.
    void show(const QString &batch);

Q_SIGNALS:
    void announced(const Announcement &news);

private:
    void addHead();
    void addDecision();
    void load();
    void showUnreadable(const Error &error);
    void showNothing();
    void fill(const items::BatchSheet &sheet);
    void fillDecision(const items::BatchSheet &sheet);
    QStringList chosenPeople() const;
    void checkTyped();
    void release();
    void reject();
    void say(const QString &trouble);

    items::Desk &m_desk;
    QString m_batch;
    items::BatchSheet m_sheet;
    EmptyState *m_none;
    PanelSection *m_head;
    Label *m_title;
    StateChip *m_state;
    Label *m_line;
    PlanSections *m_plan;
    PanelSection *m_decision;
    Label *m_rule;
    QLineEdit *m_numbers;
    Field *m_numbersField;
    QLineEdit *m_typed;
    Field *m_typedField;
    QLineEdit *m_reason;
    Field *m_reasonField;
    Label *m_trouble;
    Button *m_release;
    Button *m_reject;
};

} // namespace tenure::ui
