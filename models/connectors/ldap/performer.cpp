// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/performer.h"

#include "connectorapi/await.h"
#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/password.h"

#include <algorithm>

namespace tenure::ldap {

using connectorapi::Report;
using connectorapi::Status;

Report Performer::perform(const Changes &changes, const Snapshot &snapshot)
{
    m_account = snapshot.account.value_or(Entry());
    if (const Result<void> ready = preparePassword(changes); !ready)
        return reportOf(ready.error());
    std::optional<Error> error;
    for (qsizetype next = 0; next < changes.size() && !error;) {
        const qsizetype first = next;
        const Result<bool> changed = step(changes, next);
        if (!changed) {
            error = changed.error();
            break;
        }
        m_changed = m_changed || *changed;
        for (qsizetype i = first; i < next; ++i)
            m_done << changes[i].toEvidence();
    }
    return reportOf(error);
}

// Sets that stand together go as one request: all or nothing.
Result<bool> Performer::step(const Changes &changes, qsizetype &next)
{
    if (changes[next].kind != Change::Set)
        return write(changes[next++]);
    Changes sets;
    while (next < changes.size() && changes[next].kind == Change::Set)
        sets << changes[next++];
    if (const Result<void> done = writeSets(sets); !done)
        return done.error();
    return true;
}

Result<bool> Performer::write(const Change &change)
{
    Result<void> done;
    switch (change.kind) {
    case Change::Add:
        done = m_connection.add(change.entry, m_call);
        m_account = change.entry;
        break;
    case Change::Password:
        done = writePassword(change);
        break;
    case Change::Enable:
    case Change::Disable:
        done = writeControl(change.kind == Change::Enable);
        break;
    case Change::Move:
        done = move(change.place);
        break;
    case Change::Remove:
        done = m_connection.remove(m_account.dn, m_call);
        break;
    case Change::Join:
    case Change::Leave:
        return writeMember(change);
    case Change::Set:
        done = writeSets({change});
        break;
    }
    if (!done)
        return done.error();
    return true;
}

Result<bool> Performer::writeMember(const Change &change)
{
    const bool joins = change.kind == Change::Join;
    const bool byName = m_task.settings.member.compare("memberUid", Qt::CaseInsensitive) == 0;
    const Mod mod{joins ? Mod::Add : Mod::Delete,
                  m_task.settings.member,
                  {byName ? m_account.first(m_task.settings.accountName) : m_account.dn}};
    const Result<void> done =
        m_connection.modify(change.place.text(), {mod}, joins ? Ask::Join : Ask::Leave, m_call);
    if (done)
        return true;
    // Somebody else was faster: so it is as wanted, and not by us.
    if (classOf(done.error()) == connectorapi::ErrorClass::AlreadyDone)
        return false;
    return done.error();
}

// Before the first write: a password that cannot be kept must not be set, nor an account be made
// that waits for one.
Result<void> Performer::preparePassword(const Changes &changes)
{
    const auto change = std::ranges::find(changes, Change::Password, &Change::kind);
    if (change == changes.end())
        return {};
    m_password = makePassword();
    if (!change->keep)
        return {};
    const Result<QString> kept =
        connectorapi::await(m_secrets.deposit(m_task.request.key, m_password->clone()),
                            m_call.deadline(), [this] { return m_call.isCancelled(); });
    if (!kept)
        return kept.error();
    m_secretRef = *kept;
    return {};
}

Result<void> Performer::writePassword(const Change &change)
{
    if (change.flush && m_task.dialect.honoursLastPassword()) {
        if (const Result<void> done = setPassword(makePassword()); !done)
            return done;
        m_changed = true;
    }
    const Result<void> done = setPassword(*m_password);
    if (!done || !change.keep || !m_task.settings.mustChange)
        return done;
    m_changed = true;
    return m_connection.modify(m_account.dn, m_task.dialect.mustChangePassword(), Ask::Modify,
                               m_call);
}

Result<void> Performer::setPassword(const Secret &password)
{
    const Secret value = m_task.dialect.passwordValue(password);
    return m_connection.setPassword(m_account.dn, m_task.dialect.passwordAttribute(), value,
                                    m_call);
}

Result<void> Performer::writeControl(bool enabled)
{
    // Read again if we wrote before: the directory may have set bits of its own.
    if (m_changed) {
        const Result<std::optional<Entry>> now = m_session.read(m_account.dn);
        if (!now)
            return now.error();
        if (!*now)
            return codes::error(codes::gone);
        m_account = **now;
    }
    const QList<Mod> mods =
        enabled ? m_task.dialect.enable(m_account) : m_task.dialect.disable(m_account);
    return m_connection.modify(m_account.dn, mods, Ask::Modify, m_call);
}

Result<void> Performer::writeSets(const Changes &sets)
{
    QList<Mod> mods;
    for (const Change &set : sets)
        mods << Mod{Mod::Replace, set.attribute, set.wanted};
    return m_connection.modify(m_account.dn, mods, Ask::Modify, m_call);
}

Result<void> Performer::move(const Dn &place)
{
    const Result<void> done =
        m_connection.rename(m_account.dn, place.rdnText(), place.parent().text(), m_call);
    if (done)
        m_account.dn = place.text();
    return done;
}

Report Performer::reportOf(const std::optional<Error> &error)
{
    Report report;
    report.status = Status::Done;
    report.changed = m_changed;
    report.secretRef = m_secretRef;
    report.evidence.insert(QStringLiteral("steps"), m_done);
    if (!error)
        return report;
    report.failure = failureOf(*error);
    if (report.failure->errorClass == connectorapi::ErrorClass::Unknown)
        report.status = Status::Unknown;
    else
        report.status = m_changed ? Status::Partial : Status::Failed;
    return report;
}

} // namespace tenure::ldap
