// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskarranging.h"
#include "ui/widgets/page.h"

class QDateEdit;
class QLineEdit;

namespace tenure::items {
class Desk;
}

namespace tenure::ui {

class ComboBox;
class Field;
class Label;
class PanelSection;

/// Tasks on their way to somebody else or to a later day: for one task and for several alike. Done
/// things are told with a way back.
class ArrangeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangeForm(items::Desk &desk, QWidget *parent = nullptr);

    void take(const QStringList &tasks);
    void wake(const QStringList &tasks);
    void finish(const QStringList &tasks);
    /// These two ask first: to whom, until when and why.
    void askToHandOver(const QStringList &tasks);
    void askToPutOff(const QStringList &tasks);
    void close();

Q_SIGNALS:
    void announced(const Announcement &news);
    void closed();

private:
    enum class Done : quint8 { Taken, HandedOver, PutOff, Woken, Finished };

    void open(const QStringList &tasks, bool handsOver);
    void go();
    items::ArrangedAnswer tell(Done done);
    void tellArranged(Done done, const Result<items::Arranged> &arranged);
    QString words(Done done, int tasks) const;
    void checkReady();
    void say(const QString &trouble);

    items::Desk &m_desk;
    QStringList m_tasks;
    bool m_handsOver = true;
    PanelSection *m_section;
    ComboBox *m_holder;
    Field *m_holderField;
    QDateEdit *m_day;
    Field *m_dayField;
    QLineEdit *m_reason;
    Field *m_reasonField;
    Label *m_trouble;
    Button *m_go;
};

} // namespace tenure::ui
