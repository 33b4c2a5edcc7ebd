// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/valuejson.h"

#include "journey/expression/iso.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tenure::journey {
namespace {

constexpr int maxJsonDepth = 64;

constexpr QLatin1StringView dateKey("@date");
constexpr QLatin1StringView instantKey("@instant");
constexpr QLatin1StringView durationKey("@duration");

Error unreadableJson(const QString &what)
{
    return Error{QStringLiteral("value.unreadable"), {{QStringLiteral("text"), what}}};
}

QJsonValue tagged(QLatin1StringView key, const Value &value)
{
    return QJsonObject{{key, value.toDisplayText()}};
}

QJsonValue listToJson(const ValueList &list)
{
    QJsonArray array;
    for (const Value &value : list)
        array.append(toJson(value));
    return array;
}

QJsonValue recordToJson(const Record &record)
{
    QJsonObject object;
    for (const Field &field : record.fields())
        object.insert(field.key.startsWith(u'@') ? u'@' + field.key : field.key,
                      toJson(field.value));
    return object;
}

template<typename T>
Result<Value> readTagged(const std::optional<T> &parsed, const QString &text)
{
    if (!parsed)
        return unreadableJson(text);
    return Value(*parsed);
}

Result<Value> taggedFromJson(const QString &key, const QJsonValue &json)
{
    const QString text = json.toString();
    if (key == dateKey)
        return readTagged(iso::date(text), text);
    if (key == instantKey)
        return readTagged(iso::instant(text), text);
    if (key == durationKey)
        return readTagged(iso::duration(text), text);
    return unreadableJson(key);
}

Result<Value> fromJsonAt(const QJsonValue &json, int depth);

Result<Value> listFromJson(const QJsonArray &array, int depth)
{
    ValueList list;
    list.reserve(array.size());
    for (const QJsonValue &json : array) {
        Result<Value> value = fromJsonAt(json, depth);
        if (!value)
            return value;
        list.append(*std::move(value));
    }
    return Value(list);
}

bool isTag(const QString &key)
{
    return key.startsWith(u'@') && !key.startsWith(QLatin1StringView("@@"));
}

Result<Value> recordFromJson(const QJsonObject &object, int depth)
{
    QVector<Field> fields;
    fields.reserve(object.size());
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (isTag(at.key()))
            return object.size() == 1 ? taggedFromJson(at.key(), at.value())
                                      : unreadableJson(at.key());
        Result<Value> value = fromJsonAt(at.value(), depth);
        if (!value)
            return value;
        fields.append({at.key().startsWith(u'@') ? at.key().mid(1) : at.key(), *std::move(value)});
    }
    return Value(Record(fields));
}

Result<Value> fromJsonAt(const QJsonValue &json, int depth)
{
    if (depth > maxJsonDepth)
        return unreadableJson(QStringLiteral("[["));
    switch (json.type()) {
    case QJsonValue::Bool:
        return Value(json.toBool());
    case QJsonValue::Double:
        return Value(json.toDouble());
    case QJsonValue::String:
        return Value(json.toString());
    case QJsonValue::Array:
        return listFromJson(json.toArray(), depth + 1);
    case QJsonValue::Object:
        return recordFromJson(json.toObject(), depth + 1);
    default:
        return Value();
    }
}

} // namespace

QJsonValue toJson(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Null:
        return QJsonValue::Null;
    case Value::Type::Boolean:
        return *value.as<bool>();
    case Value::Type::Number:
        return *value.as<double>();
    case Value::Type::Text:
        return *value.as<QString>();
    case Value::Type::Date:
        return tagged(dateKey, value);
    case Value::Type::Instant:
        return tagged(instantKey, value);
    case Value::Type::Duration:
        return tagged(durationKey, value);
    case Value::Type::List:
        return listToJson(*value.as<ValueList>());
    case Value::Type::Record:
        return recordToJson(*value.as<Record>());
    }
    return QJsonValue::Null;
}

Result<Value> valueFromJson(const QJsonValue &json)
{
    return fromJsonAt(json, 0);
}

} // namespace tenure::journey
