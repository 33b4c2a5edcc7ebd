// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsettings.h"

#include "storage/connection.h"
#include "storage/runrows.h"

#include <QJsonArray>

namespace tenure::storage {
namespace {

using engine::AuditRow;

struct StoreClock
{
    bool practice = false;
    std::optional<Instant> clock;
};

Row &operator>>(Row &row, StoreClock &clock)
{
    return row >> clock.practice >> clock.clock;
}

template<typename T>
Result<T> orElse(const Result<std::optional<T>> &found, const T &otherwise)
{
    if (!found)
        return found.error();
    return found->value_or(otherwise);
}

constexpr Sql readClock("SELECT practice, clock FROM store");

void moveClock(Writer &to, Instant now)
{
    const StoreClock before = to.first<StoreClock>(readClock).value_or(StoreClock());
    if (!before.practice)
        return to.refuse({QStringLiteral("store.not_practice"), {}});
    if (before.clock && now < *before.clock)
        return to.refuse({QStringLiteral("clock.backwards"),
                          {{QStringLiteral("now"), toText(*before.clock)},
                           {QStringLiteral("asked"), toText(now)}}});
    to.run("UPDATE store SET clock = ?", now);
}

} // namespace

Result<bool> SqlSettings::isPractice()
{
    return orElse(m_connection.statements().first<bool>("SELECT practice FROM store"), false);
}

Result<std::optional<Instant>> SqlSettings::clock()
{
    const auto found = m_connection.statements().first<StoreClock>(readClock);
    if (!found)
        return found.error();
    return found->value_or(StoreClock()).clock;
}

Result<void> SqlSettings::setClock(Instant now, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        moveClock(to, now);
        put(to, audit);
    });
}

// Who cannot read the flag must not go on.
Result<bool> SqlSettings::isStopped()
{
    return orElse(m_connection.statements().first<bool>("SELECT stopped FROM store"), true);
}

Result<void> SqlSettings::setStopped(bool stopped, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("UPDATE store SET stopped = ?", stopped);
        put(to, audit);
    });
}

Result<QJsonValue> SqlSettings::setting(const QString &key)
{
    const auto found =
        m_connection.statements().first<QJsonArray>("SELECT value FROM setting WHERE key = ?", key);
    if (!found)
        return found.error();
    return *found ? (*found)->first() : QJsonValue(QJsonValue::Undefined);
}

// Wrapped in a list, so that any JSON value can stand in the column.
Result<void> SqlSettings::setSetting(const QString &key, const QJsonValue &value,
                                     const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        if (value.isUndefined())
            to.run("DELETE FROM setting WHERE key = ?", key);
        else
            to.run("INSERT INTO setting (key, value) VALUES (?, ?)"
                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                   key, QJsonArray{value});
        put(to, audit);
    });
}

} // namespace tenure::storage
