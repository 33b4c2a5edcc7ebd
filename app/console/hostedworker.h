// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QThread>

namespace tenure::app {

/// Keeps the store's runs going from a console: hosts the one worker on a thread, or watches the
/// program that is it and takes over when that ends.
class HostedWorker final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Starting,
        Here,      ///< this console hosts it
        Elsewhere, ///< another program is it
        Troubled   ///< it cannot run; see trouble()
    };

    explicit HostedWorker(const QString &storeUrl, QObject *parent = nullptr);
    ~HostedWorker() override;

    State state() const { return m_state; }
    const Error &trouble() const { return m_trouble; }

Q_SIGNALS:
    void stateChanged();

private:
    class Host;

    void take(State state, const Error &trouble);

    QThread m_thread;
    State m_state = State::Starting;
    Error m_trouble;
};

} // namespace tenure::app
