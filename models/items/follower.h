// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace tenure::items {

class Desk;

/// Asks at once and again after each change of the store, but never while an answer is awaited:
/// however much happens in the meantime is asked for once more afterwards. Otherwise a busy worker
/// would fill the desk with questions faster than it answers them.
class Follower final : public QObject
{
    Q_OBJECT

public:
    /// Whoever is asked by `ask` calls answered() when the answer has come, good or bad.
    Follower(Desk &desk, std::function<void()> ask, QObject *parent);

    /// Asks as after a change.
    void askAgain();
    void answered();

private:
    std::function<void()> m_ask;
    bool m_waiting = false;
    bool m_stale = false;
};

} // namespace tenure::items
