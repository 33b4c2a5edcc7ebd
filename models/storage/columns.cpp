// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"

#include <QJsonDocument>

namespace tenure::storage {
namespace {

constexpr QLatin1StringView emptyObject("{}");
constexpr QLatin1StringView emptyArray("[]");

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonDocument parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

} // namespace

// A null QString would be bound as NULL.
QVariant toColumn(const QString &text)
{
    return text.isNull() ? QVariant(QString(QLatin1StringView(""))) : QVariant(text);
}

QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QVariant toColumn(const QJsonObject &json)
{
    return json.isEmpty() ? QVariant(QString(emptyObject)) : QVariant(compact(QJsonDocument(json)));
}

QVariant toColumn(const QJsonArray &json)
{
    return json.isEmpty() ? QVariant(QString(emptyArray)) : QVariant(compact(QJsonDocument(json)));
}

QVariant toColumn(const Error &error)
{
    if (error.code.isEmpty())
        return QString(emptyObject);
    return toColumn(QJsonObject{{QStringLiteral("code"), error.code},
                                {QStringLiteral("args"), error.args},
                                {QStringLiteral("detail"), error.detail}});
}

QVariant toColumn(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant toColumn(Instant instant)
{
    return toText(instant);
}

bool fromColumn(const QVariant &column, QString &text)
{
    text = column.toString();
    return true;
}

bool fromColumn(const QVariant &column, QByteArray &bytes)
{
    bytes = column.toByteArray();
    return true;
}

bool fromColumn(const QVariant &column, QJsonObject &json)
{
    const QString text = column.toString();
    const QJsonDocument document =
        text == emptyObject ? QJsonDocument(QJsonObject()) : parsed(text);
    json = document.object();
    return document.isObject();
}

bool fromColumn(const QVariant &column, QJsonArray &json)
{
    const QString text = column.toString();
    const QJsonDocument document = text == emptyArray ? QJsonDocument(QJsonArray()) : parsed(text);
    json = document.array();
    return document.isArray();
}

bool fromColumn(const QVariant &column, Error &error)
{
    QJsonObject json;
    const bool read = fromColumn(column, json);
    error = {json.value(QLatin1StringView("code")).toString(),
             json.value(QLatin1StringView("args")).toObject(),
             json.value(QLatin1StringView("detail")).toString()};
    return read;
}

bool fromColumn(const QVariant &column, QDate &day)
{
    day = QDate::fromString(column.toString(), Qt::ISODate);
    return day.isValid() || column.isNull();
}

bool fromColumn(const QVariant &column, Instant &instant)
{
    const Result<Instant> read = instantFromText(column.toString());
    instant = read ? *read : Instant();
    return bool(read);
}

} // namespace tenure::storage
