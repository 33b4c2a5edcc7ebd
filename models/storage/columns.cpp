// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"

#include <QJsonDocument>

namespace tenure::storage {
namespace {

constexpr QByteArrayView emptyObject("{}");
constexpr QByteArrayView emptyArray("[]");

QByteArray compact(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact);
}

// What lies in SQLite's memory is parsed there, not copied before.
QJsonDocument parsed(QByteArrayView utf8)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), utf8.size()));
}

} // namespace

int toColumn(Statement &to, int place, const QString &text)
{
    return to.bindText(place, text);
}

int toColumn(Statement &to, int place, const QByteArray &bytes)
{
    return to.bindBytes(place, bytes);
}

int toColumn(Statement &to, int place, const QJsonObject &json)
{
    return json.isEmpty() ? to.bindUtf8(place, emptyObject)
                          : to.bindUtf8(place, compact(QJsonDocument(json)));
}

int toColumn(Statement &to, int place, const QJsonArray &json)
{
    return json.isEmpty() ? to.bindUtf8(place, emptyArray)
                          : to.bindUtf8(place, compact(QJsonDocument(json)));
}

int toColumn(Statement &to, int place, const Error &error)
{
    if (error.code.isEmpty())
        return to.bindUtf8(place, emptyObject);
    return toColumn(to, place,
                    QJsonObject{{QStringLiteral("code"), error.code},
                                {QStringLiteral("args"), error.args},
                                {QStringLiteral("detail"), error.detail}});
}

int toColumn(Statement &to, int place, QDate day)
{
    return day.isValid() ? toColumn(to, place, day.toString(Qt::ISODate)) : to.bindNull(place);
}

int toColumn(Statement &to, int place, Instant instant)
{
    return toColumn(to, place, toText(instant));
}

bool fromColumn(const Statement &from, int place, QString &text)
{
    text = QString::fromUtf8(from.text(place));
    return true;
}

bool fromColumn(const Statement &from, int place, QByteArray &bytes)
{
    bytes = from.bytes(place).toByteArray();
    return true;
}

bool fromColumn(const Statement &from, int place, QJsonObject &json)
{
    const QByteArrayView text = from.text(place);
    const QJsonDocument document =
        text == emptyObject ? QJsonDocument(QJsonObject()) : parsed(text);
    json = document.object();
    return document.isObject();
}

bool fromColumn(const Statement &from, int place, QJsonArray &json)
{
    const QByteArrayView text = from.text(place);
    const QJsonDocument document = text == emptyArray ? QJsonDocument(QJsonArray()) : parsed(text);
    json = document.array();
    return document.isArray();
}

bool fromColumn(const Statement &from, int place, Error &error)
{
    QJsonObject json;
    const bool read = fromColumn(from, place, json);
    error = {json.value(QLatin1StringView("code")).toString(),
             json.value(QLatin1StringView("args")).toObject(),
             json.value(QLatin1StringView("detail")).toString()};
    return read;
}

bool fromColumn(const Statement &from, int place, QDate &day)
{
    day = QDate::fromString(QString::fromLatin1(from.text(place)), Qt::ISODate);
    return day.isValid() || from.isNull(place);
}

bool fromColumn(const Statement &from, int place, Instant &instant)
{
    const Result<Instant> read = instantFromText(QString::fromLatin1(from.text(place)));
    instant = read ? *read : Instant();
    return bool(read);
}

} // namespace tenure::storage
