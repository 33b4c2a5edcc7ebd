// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/effecthost.h"

#include <QStringList>

#include <mutex>

namespace tenure::test {

/// The shell as the host sees it: says that the sending row is durable, or why not, and keeps the
/// reports.
class RecordingPort final : public engine::EffectPort
{
public:
    Result<qint64> durable = qint64(7);
    std::function<void()> onSending;

    void sending(RunId, engine::Number, engine::Intention intention,
                 std::function<void(Result<qint64>)> answer) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_intentions.push_back(std::move(intention));
        }
        if (onSending)
            onSending();
        answer(durable);
    }

    void report(engine::EffectReport report) override
    {
        const std::scoped_lock lock(m_mutex);
        m_reports.push_back(std::move(report));
    }

    void available(const QString &system) override
    {
        const std::scoped_lock lock(m_mutex);
        m_available << system;
    }

    std::vector<engine::EffectReport> reports() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_reports;
    }

    std::vector<engine::Intention> intentions() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_intentions;
    }

    QStringList announced() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_available;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<engine::EffectReport> m_reports;
    std::vector<engine::Intention> m_intentions;
    QStringList m_available;
};

} // namespace tenure::test
