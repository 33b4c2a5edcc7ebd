// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/follower.h"

#include "items/desk.h"

namespace tenure::items {

Follower::Follower(Desk &desk, std::function<void()> ask, QObject *parent)
    : QObject(parent), m_ask(std::move(ask))
{
    connect(&desk, &Desk::changed, this, &Follower::askAgain);
    // Not from within the constructor: whoever is asked has no follower yet.
    QMetaObject::invokeMethod(this, &Follower::askAgain, Qt::QueuedConnection);
}

void Follower::askAgain()
{
    if (m_waiting) {
        m_stale = true;
        return;
    }
    m_waiting = true;
    m_ask();
}

void Follower::answered()
{
    m_waiting = false;
    if (std::exchange(m_stale, false))
        askAgain();
}

} // namespace tenure::items
