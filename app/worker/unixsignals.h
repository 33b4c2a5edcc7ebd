// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace tenure::worker {

/// SIGTERM and SIGINT as a Qt signal, SIGHUP as another. Blocks them for the whole process, so make
/// it before any thread.
class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    UnixSignals();
    ~UnixSignals() override;

Q_SIGNALS:
    void terminate();
    void reload();

private:
    void read();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tenure::worker
