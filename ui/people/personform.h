// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/personactions.h"
#include "items/persondetails.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

class QLineEdit;

namespace tenure::ui {

class Field;
class Label;
class PanelSection;

/// Somebody whom no HR system names, typed in by hand, and their dates moved later. What would
/// happen is shown before it is kept.
class PersonForm final : public SidePanel
{
    Q_OBJECT

public:
    explicit PersonForm(items::Desk &desk, QWidget *parent = nullptr);

    void add();
    /// Somebody who was entered by hand before.
    void change(const items::PersonSheet &person);

Q_SIGNALS:
    void closed();
    void announced(const Announcement &news);
    /// By employee number.
    void saved(const QString &number);

private:
    struct Entry
    {
        QString fact;
        QLineEdit *line = nullptr;
        Field *field = nullptr;
        bool required = false;
    };

    void addEntry(PanelSection *section, QLatin1StringView fact, const QString &label,
                  bool required);
    void begin(const QString &title, const QMap<QString, QString> &facts);
    QMap<QString, QString> facts() const;
    bool isFilled();
    void forgetPlan();
    void tryOut();
    void save();
    void showPlan(const services::PlanView &plan);
    void say(const QString &trouble);

    items::Desk &m_desk;
    bool m_isNew = true;
    int m_round = 0;
    Label *m_title;
    QVector<Entry> m_entries;
    PanelSection *m_plan;
    Label *m_trouble;
    Button *m_try;
    Button *m_save;
};

} // namespace tenure::ui
