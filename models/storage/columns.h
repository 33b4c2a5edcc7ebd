// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/instant.h"
#include "storage/statement.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <type_traits>

namespace tenure::storage {

// One way of writing each type of value into a column, and of reading it back. "None" is NULL for
// optional values, ids and days; texts, bytes and JSON are never NULL. Writing gives SQLite's
// result code. Reading is false where the column holds what was never written there: somebody
// edited the file by hand, or it is damaged.
int toColumn(Statement &to, int place, const QString &text);
int toColumn(Statement &to, int place, const QByteArray &bytes);
int toColumn(Statement &to, int place, const QJsonObject &json);
int toColumn(Statement &to, int place, const QJsonArray &json);
int toColumn(Statement &to, int place, const Error &error);
int toColumn(Statement &to, int place, QDate day);
int toColumn(Statement &to, int place, Instant instant);

bool fromColumn(const Statement &from, int place, QString &text);
bool fromColumn(const Statement &from, int place, QByteArray &bytes);
bool fromColumn(const Statement &from, int place, QJsonObject &json);
bool fromColumn(const Statement &from, int place, QJsonArray &json);
bool fromColumn(const Statement &from, int place, Error &error);
bool fromColumn(const Statement &from, int place, QDate &day);
bool fromColumn(const Statement &from, int place, Instant &instant);

template<typename T>
concept WholeNumber = std::is_integral_v<T> || std::is_enum_v<T>;

template<WholeNumber T>
int toColumn(Statement &to, int place, T value)
{
    return to.bindNumber(place, static_cast<qint64>(value));
}

template<WholeNumber T>
bool fromColumn(const Statement &from, int place, T &value)
{
    value = static_cast<T>(from.number(place));
    return from.isNumber(place);
}

template<typename Tag>
int toColumn(Statement &to, int place, Id<Tag> id)
{
    return id.isValid() ? to.bindNumber(place, id.value()) : to.bindNull(place);
}

template<typename Tag>
bool fromColumn(const Statement &from, int place, Id<Tag> &id)
{
    id = Id<Tag>(from.number(place));
    return from.isNumber(place) || from.isNull(place);
}

template<typename T>
int toColumn(Statement &to, int place, const std::optional<T> &value)
{
    return value ? toColumn(to, place, *value) : to.bindNull(place);
}

template<typename T>
bool fromColumn(const Statement &from, int place, std::optional<T> &value)
{
    value.reset();
    return from.isNull(place) || fromColumn(from, place, value.emplace());
}

} // namespace tenure::storage
