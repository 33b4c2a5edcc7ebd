// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "connectors/ldap/call.h"
#include "connectors/ldap/core/answer.h"
#include "connectors/ldap/core/entry.h"
#include "connectors/ldap/core/filter.h"
#include "connectors/ldap/core/settings.h"
#include "connectors/ldap/watchdog.h"

#include <functional>
#include <memory>

struct ldap;
struct ldapmsg;

namespace tenure::ldap {

struct Query
{
    QByteArray base;
    int scope = 0; ///< LDAP_SCOPE_...
    QByteArray filter;
    QList<QByteArray> attributes;
    int sizeLimit = 0; ///< 0: the server's
    int pageSize = 0;  ///< 0: all in one answer
    QByteArray cookie = {};
};

struct Found
{
    QList<Entry> entries;
    QByteArray cookie = {}; ///< of the next page; empty: that was the last
    bool cutShort = false;  ///< the size limit that was asked for was reached
};

/// A signed-in conversation with one directory server over verified TLS. Blocking; for one thread
/// at a time. After any failure of the line it is dead: libldap would otherwise reconnect by
/// itself, in clear.
class Connection
{
public:
    /// Connects and makes it private; no name or password is sent.
    static Result<std::unique_ptr<Connection>> open(const Settings &settings, Watchdog &watchdog,
                                                    Call &call);
    ~Connection();

    Result<void> bind(const QByteArray &name, const Secret &password, Call &call);

    Result<Found> search(const Query &query, Call &call);
    Result<void> add(const Entry &entry, Call &call);
    Result<void> modify(const QByteArray &dn, const QList<Mod> &mods, Ask ask, Call &call);
    Result<void> rename(const QByteArray &dn, const QByteArray &newRdn, const QByteArray &newParent,
                        Call &call);
    Result<void> remove(const QByteArray &dn, Call &call);
    /// Replaces `attribute` by the secret; without an attribute, by the password operation of RFC
    /// 3062.
    Result<void> setPassword(const QByteArray &dn, const std::optional<QByteArray> &attribute,
                             const Secret &value, Call &call);

    bool isUsable() const { return !m_dead && !m_line->isStale(); }

private:
    struct Reply
    {
        std::shared_ptr<::ldapmsg> message;
        Answer answer;
    };
    using Send = std::function<int(int *messageId)>;

    Connection(const Settings &settings, Watchdog &watchdog, std::shared_ptr<Line> line);
    Result<void> configure();
    Result<void> startTls(Call &call);
    Result<void> shakeHands();
    Result<Reply> exchange(const Send &send, Ask ask, Call &call);
    Result<void> perform(const Send &send, Ask ask, Call &call);
    Result<Found> parseSearch(::ldapmsg *message, const Query &query);
    Error lost(Ask ask, const char *what);
    QString diagnosis() const;

    const Settings &m_settings;
    Watchdog &m_watchdog;
    std::shared_ptr<Line> m_line;
    ::ldap *m_handle = nullptr;
    bool m_dead = false;
};

} // namespace tenure::ldap
