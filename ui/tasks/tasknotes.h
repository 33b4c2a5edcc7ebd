// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskdetails.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace tenure::ui {

class Button;
class Label;

/// What people noted on a task, and a line for the next note. References are text that can be
/// copied; nothing opens them.
class TaskNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskNotes(items::Desk &desk, QWidget *parent = nullptr);

    void setNotes(const QString &task, const QVector<items::NoteItem> &notes, QDate today);

private:
    void add();

    items::Desk &m_desk;
    QString m_task;
    QVBoxLayout *m_list;
    QLineEdit *m_line;
    QCheckBox *m_isReference;
    Label *m_trouble;
    Button *m_add;
};

} // namespace tenure::ui
