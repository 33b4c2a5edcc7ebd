// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/connection.h"

#include "connectors/ldap/ber.h"
#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/tls.h"

#include <ldap.h>
#include <openldap.h>

namespace tenure::ldap {

Connection::Connection(const Settings &settings, Watchdog &watchdog, std::shared_ptr<Line> line)
    : m_settings(settings), m_watchdog(watchdog), m_line(std::move(line))
{
}

Connection::~Connection()
{
    // A dead line has nothing to say good-bye on; cut, so that the farewell cannot block.
    if (m_dead)
        m_line->cut(Line::Cut::Cancelled);
    if (m_handle)
        ldap_unbind_ext(m_handle, nullptr, nullptr);
}

Result<std::unique_ptr<Connection>> Connection::open(const Settings &settings, Watchdog &watchdog,
                                                     Call &call)
{
    const QDeadlineTimer deadline = call.within(settings.connectTimeout);
    Result<std::shared_ptr<Line>> line = Line::open(settings.host, settings.port, deadline);
    if (!line)
        return line.error();
    std::unique_ptr<Connection> connection(new Connection(settings, watchdog, *line));
    call.use(connection->m_line);
    const Watchdog::Watch watch = watchdog.watch(connection->m_line, deadline);
    if (const Result<void> done = connection->configure(); !done)
        return done.error();
    if (settings.startTls) {
        if (const Result<void> done = connection->startTls(call); !done)
            return done.error();
    }
    if (const Result<void> done = connection->shakeHands(); !done)
        return done.error();
    return connection;
}

Result<void> Connection::configure()
{
    const QByteArray url =
        "ldap://" + m_settings.host.toUtf8() + ':' + QByteArray::number(m_settings.port);
    const int fd = m_line->duplicate();
    if (ldap_init_fd(fd, LDAP_PROTO_TCP, url.constData(), &m_handle) != LDAP_SUCCESS)
        return lost(Ask::Read, "ldap_init_fd");
    const int version = LDAP_VERSION3;
    ldap_set_option(m_handle, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(m_handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(m_handle, LDAP_OPT_RESTART, LDAP_OPT_ON);
    return requireTls(m_handle, m_settings.caFile);
}

Result<void> Connection::startTls(Call &call)
{
    const auto send = [this](int *id) { return ldap_start_tls(m_handle, nullptr, nullptr, id); };
    const Result<Reply> reply = exchange(send, Ask::Read, call);
    if (!reply)
        return reply.error();
    if (reply->answer.code != LDAP_SUCCESS)
        return codes::error(codes::noTls, {{QStringLiteral("host"), m_settings.host}}, diagnosis());
    return {};
}

Result<void> Connection::shakeHands()
{
    const int result = ldap_install_tls(m_handle);
    if (result == LDAP_SUCCESS && ldap_tls_inplace(m_handle) != 0)
        return {};
    m_dead = true;
    const QString why = diagnosis();
    if (m_line->cutBy() != Line::Cut::No)
        return lost(Ask::Read, "handshake");
    // A certificate that we refuse leaves the peer waiting for us; any other failure is the peer
    // hanging up.
    const auto code = m_line->isStale() ? codes::tlsBroken : codes::certificate;
    return codes::error(code, {{QStringLiteral("host"), m_settings.host}}, why);
}

Result<void> Connection::bind(const QByteArray &name, const Secret &password, Call &call)
{
    // A simple bind without a password succeeds as nobody.
    if (password.isEmpty())
        return codes::error(codes::secretMissing,
                            {{QStringLiteral("reference"), m_settings.passwordRef}});
    if (ldap_tls_inplace(m_handle) == 0)
        return codes::error(codes::noTls, {{QStringLiteral("host"), m_settings.host}});
    berval credentials = bervalOf(password.view());
    const auto send = [&](int *id) {
        return ldap_sasl_bind(m_handle, name.constData(), LDAP_SASL_SIMPLE, &credentials, nullptr,
                              nullptr, id);
    };
    const Result<void> done = perform(send, Ask::Bind, call);
    m_dead = m_dead || !done;
    return done;
}

Result<Connection::Reply> Connection::exchange(const Send &send, Ask ask, Call &call)
{
    if (m_dead || call.isOver()) {
        // Nothing has left yet, whatever was asked.
        return lost(Ask::Read, "not sent");
    }
    call.use(m_line);
    const Watchdog::Watch watch =
        m_watchdog.watch(m_line, call.within(m_settings.operationTimeout));
    int messageId = 0;
    if (const int result = send(&messageId); result != LDAP_SUCCESS) {
        if (result == LDAP_SERVER_DOWN)
            return lost(ask, "sending");
        m_dead = true;
        return codes::error(codes::refused, {{QStringLiteral("result"), result}}, diagnosis());
    }
    LDAPMessage *raw = nullptr;
    if (ldap_result(m_handle, messageId, LDAP_MSG_ALL, nullptr, &raw) <= 0)
        return lost(ask, "waiting");
    Reply reply{{raw, ldap_msgfree}, {}};
    char *text = nullptr;
    if (ldap_parse_result(m_handle, raw, &reply.answer.code, nullptr, &text, nullptr, nullptr, 0) !=
        LDAP_SUCCESS)
        return lost(ask, "reading the answer");
    reply.answer.diagnostic = text;
    ldap_memfree(text);
    return reply;
}

Result<void> Connection::perform(const Send &send, Ask ask, Call &call)
{
    const Result<Reply> reply = exchange(send, ask, call);
    if (!reply)
        return reply.error();
    if (reply->answer.code != LDAP_SUCCESS)
        return errorOf(reply->answer, ask);
    return {};
}

Result<void> Connection::add(const Entry &entry, Call &call)
{
    const QList<Mod> attributes = LdapMods::ofEntry(entry);
    LdapMods mods(attributes);
    return perform(
        [&](int *id) {
            return ldap_add_ext(m_handle, entry.dn.constData(), mods.data(), nullptr, nullptr, id);
        },
        Ask::Add, call);
}

Result<void> Connection::modify(const QByteArray &dn, const QList<Mod> &list, Ask ask, Call &call)
{
    LdapMods mods(list);
    return perform(
        [&](int *id) {
            return ldap_modify_ext(m_handle, dn.constData(), mods.data(), nullptr, nullptr, id);
        },
        ask, call);
}

Result<void> Connection::rename(const QByteArray &dn, const QByteArray &newRdn,
                                const QByteArray &newParent, Call &call)
{
    const auto send = [&](int *id) {
        return ldap_rename(m_handle, dn.constData(), newRdn.constData(), newParent.constData(), 1,
                           nullptr, nullptr, id);
    };
    return perform(send, Ask::Rename, call);
}

Result<void> Connection::remove(const QByteArray &dn, Call &call)
{
    return perform(
        [&](int *id) { return ldap_delete_ext(m_handle, dn.constData(), nullptr, nullptr, id); },
        Ask::Remove, call);
}

Result<void> Connection::setPassword(const QByteArray &dn,
                                     const std::optional<QByteArray> &attribute,
                                     const Secret &value, Call &call)
{
    berval secret = bervalOf(value.view());
    if (!attribute) {
        berval user = bervalOf(dn);
        return perform(
            [&](int *id) {
                return ldap_passwd(m_handle, &user, nullptr, &secret, nullptr, nullptr, id);
            },
            Ask::Password, call);
    }
    // By hand, not as a Mod: the secret must not pass through a QByteArray.
    berval *values[] = {&secret, nullptr};
    LDAPMod replace{};
    replace.mod_op = LDAP_MOD_REPLACE | LDAP_MOD_BVALUES;
    replace.mod_type = const_cast<char *>(attribute->constData());
    replace.mod_bvalues = values;
    LDAPMod *mods[] = {&replace, nullptr};
    return perform(
        [&](int *id) {
            return ldap_modify_ext(m_handle, dn.constData(), mods, nullptr, nullptr, id);
        },
        Ask::Password, call);
}

QString Connection::diagnosis() const
{
    char *text = nullptr;
    ldap_get_option(m_handle, LDAP_OPT_DIAGNOSTIC_MESSAGE, static_cast<void *>(&text));
    const QString result = QString::fromUtf8(text);
    ldap_memfree(text);
    return result;
}

// What a lost line means: reading, nothing; writing, that nobody knows.
Error Connection::lost(Ask ask, const char *what)
{
    m_dead = true;
    const bool reading = ask == Ask::Read || ask == Ask::Bind;
    const QJsonObject args{{QStringLiteral("host"), m_settings.host},
                           {QStringLiteral("port"), m_settings.port}};
    const QString detail = QString::fromLatin1(what);
    if (!reading)
        return codes::error(codes::replyLost, args, detail);
    switch (m_line->cutBy()) {
    case Line::Cut::Deadline:
        return codes::error(codes::timeout, args, detail);
    case Line::Cut::Cancelled:
        return Error{QStringLiteral("connector.cancelled"), args, detail};
    case Line::Cut::No:
        return codes::error(codes::unreachable, args, detail);
    }
    Q_UNREACHABLE();
}

} // namespace tenure::ldap
