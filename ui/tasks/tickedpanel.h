// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

namespace tenure::items {
class Desk;
}

namespace tenure::ui {

class ArrangeForm;
class Label;

/// The same for several tasks at once.
class TickedPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit TickedPanel(items::Desk &desk, QWidget *parent = nullptr);

    /// Their names, and the titles of some.
    void show(const QStringList &tasks, const QStringList &titles);

Q_SIGNALS:
    void announced(const Announcement &news);
    void clearWanted();

private:
    QStringList m_tasks;
    Label *m_title;
    Label *m_some;
    ArrangeForm *m_arrange;
};

} // namespace tenure::ui
