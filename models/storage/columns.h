// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/instant.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace tenure::storage {

// One way of writing each type of value into a column, and of reading it back. "None" is NULL for
// optional values, ids and days; texts, bytes and JSON are never NULL. Reading is false where the
// column holds what was never written there: somebody edited the file by hand, or it is damaged.
QVariant toColumn(const QString &text);
QVariant toColumn(const QByteArray &bytes);
QVariant toColumn(const QJsonObject &json);
QVariant toColumn(const QJsonArray &json);
QVariant toColumn(const Error &error);
QVariant toColumn(QDate day);
QVariant toColumn(Instant instant);

bool fromColumn(const QVariant &column, QString &text);
bool fromColumn(const QVariant &column, QByteArray &bytes);
bool fromColumn(const QVariant &column, QJsonObject &json);
bool fromColumn(const QVariant &column, QJsonArray &json);
bool fromColumn(const QVariant &column, Error &error);
bool fromColumn(const QVariant &column, QDate &day);
bool fromColumn(const QVariant &column, Instant &instant);

template<typename T>
concept WholeNumber = std::is_integral_v<T> || std::is_enum_v<T>;

template<WholeNumber T>
QVariant toColumn(T value)
{
    return static_cast<qint64>(value);
}

template<WholeNumber T>
bool fromColumn(const QVariant &column, T &value)
{
    bool isNumber = false;
    value = static_cast<T>(column.toLongLong(&isNumber));
    return isNumber;
}

template<typename Tag>
QVariant toColumn(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}

template<typename Tag>
bool fromColumn(const QVariant &column, Id<Tag> &id)
{
    id = Id<Tag>(column.toLongLong());
    return true;
}

template<typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

template<typename T>
bool fromColumn(const QVariant &column, std::optional<T> &value)
{
    value.reset();
    return column.isNull() || fromColumn(column, value.emplace());
}

} // namespace tenure::storage
