// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QFrame>
#include <QTimer>

namespace tenure::ui {

class Label;

/// News that passes, at the bottom of a page: what was done, and how to take it back. One at a
/// time; it stays while the pointer or the focus is on it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    /// `over`: what it lies on, at its bottom left.
    explicit Toast(QWidget *over);

    void show(const Announcement &news);
    /// Does what its action says, if it has one and is still there.
    void act();
    bool hasAction() const { return isVisible() && bool(m_news.run); }

Q_SIGNALS:
    void actionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void restAgain();
    void leave();

    Announcement m_news;
    Label *m_text;
    Button *m_action;
    QTimer m_rest;
};

} // namespace tenure::ui
