// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alertbook.h"

namespace tenure::engine {

void AlertBook::load(const std::vector<AlertRow> &open)
{
    m_codes.clear();
    for (const AlertRow &alert : open)
        note(alert);
}

void AlertBook::end(Commit &commit, const QString &subject, Instant at) const
{
    QSet<QString> codes = m_codes.value(subject);
    for (const AlertRow &alert : commit.alerts) {
        if (alert.subject == subject)
            codes.insert(alert.code);
    }
    for (const QString &code : std::as_const(codes))
        commit.alerts.push_back({subject, code, {}, at, at});
}

void AlertBook::follow(const Commit &commit)
{
    for (const AlertRow &alert : commit.alerts)
        note(alert);
}

void AlertBook::note(const AlertRow &alert)
{
    QSet<QString> &codes = m_codes[alert.subject];
    if (alert.endedAt)
        codes.remove(alert.code);
    else
        codes.insert(alert.code);
    if (codes.isEmpty())
        m_codes.remove(alert.subject);
}

} // namespace tenure::engine
