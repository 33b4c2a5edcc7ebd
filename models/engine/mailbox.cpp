// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mailbox.h"

namespace tenure::engine {

void Mailbox::post(SendingRequest request)
{
    const QMutexLocker lock(&m_lock);
    m_mail.sendings.push_back(std::move(request));
}

void Mailbox::post(EffectReport report)
{
    const QMutexLocker lock(&m_lock);
    m_mail.reports.push_back(std::move(report));
}

void Mailbox::postAvailable(const QString &system)
{
    const QMutexLocker lock(&m_lock);
    m_mail.available.insert(system);
}

bool Mailbox::isEmpty() const
{
    const QMutexLocker lock(&m_lock);
    return m_mail.isEmpty();
}

HostMail Mailbox::take()
{
    const QMutexLocker lock(&m_lock);
    return std::exchange(m_mail, {});
}

void Mailbox::putBack(HostMail mail)
{
    const QMutexLocker lock(&m_lock);
    m_mail.reports.insert(m_mail.reports.begin(), std::make_move_iterator(mail.reports.begin()),
                          std::make_move_iterator(mail.reports.end()));
    m_mail.available.unite(mail.available);
}

} // namespace tenure::engine
