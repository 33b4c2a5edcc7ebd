// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/schemafields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tenure::items {
namespace {

SchemaField::Type typeOf(const QJsonObject &property)
{
    using enum SchemaField::Type;
    if (property.contains(u"enum"))
        return Choice;
    if (property[u"format"].toString() == u"secret-reference")
        return Secret;
    const QString type = property[u"type"].toString();
    if (type == u"boolean")
        return Boolean;
    if (type == u"integer" || type == u"number")
        return Number;
    if (type == u"array" && property[u"items"][u"type"].toString() == u"string")
        return Lines;
    return type == u"string" ? Text : Json;
}

SchemaField fieldOf(const QString &key, const QJsonObject &property, bool required)
{
    SchemaField field;
    field.key = key;
    field.type = typeOf(property);
    field.required = required;
    for (const QJsonValue &choice : property[u"enum"].toArray())
        field.choices.append(choice.toString());
    field.byDefault = property.value(u"default");
    field.pattern = property[u"pattern"].toString();
    field.example = property[u"examples"][0].toString();
    if (property.contains(u"minimum"))
        field.least = property[u"minimum"].toDouble();
    if (property.contains(u"maximum"))
        field.most = property[u"maximum"].toDouble();
    return field;
}

FieldFault numberFault(const SchemaField &field, const QString &typed)
{
    bool isNumber = false;
    const double number = typed.toDouble(&isNumber);
    if (!isNumber)
        return FieldFault::NoNumber;
    if (field.least && number < *field.least)
        return FieldFault::TooSmall;
    return field.most && number > *field.most ? FieldFault::TooLarge : FieldFault::None;
}

QJsonValue parsed(const QString &typed)
{
    const QJsonDocument whole = QJsonDocument::fromJson("[" + typed.toUtf8() + "]");
    return whole.isArray() && whole.array().size() == 1 ? whole.array().at(0)
                                                        : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QVector<SchemaField> schemaFields(const QJsonObject &schema)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    QVector<SchemaField> fields;
    QStringList required;
    for (const QJsonValue &key : schema[u"required"].toArray())
        required.append(key.toString());
    for (const QString &key : std::as_const(required))
        fields.append(fieldOf(key, properties[key].toObject(), true));
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (!required.contains(it.key()))
            fields.append(fieldOf(it.key(), it->toObject(), false));
    }
    return fields;
}

FieldFault faultOf(const SchemaField &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return field.required ? FieldFault::Missing : FieldFault::None;
    if (field.type == SchemaField::Type::Number)
        return numberFault(field, text);
    if (field.type == SchemaField::Type::Json)
        return parsed(text).isUndefined() ? FieldFault::NoJson : FieldFault::None;
    if (!field.pattern.isEmpty() && !QRegularExpression(field.pattern).match(text).hasMatch())
        return FieldFault::NoMatch;
    return FieldFault::None;
}

QJsonValue valueOf(const SchemaField &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    switch (field.type) {
    case SchemaField::Type::Number:
        return text.toDouble();
    case SchemaField::Type::Boolean:
        return text == u"true";
    case SchemaField::Type::Lines:
        return QJsonArray::fromStringList(text.split(u'\n', Qt::SkipEmptyParts));
    case SchemaField::Type::Json:
        return parsed(text);
    default:
        return text;
    }
}

QString typedFrom(const SchemaField &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.type) {
    case SchemaField::Type::Number:
        return QString::number(value.toDouble(), 'g', 15);
    case SchemaField::Type::Boolean:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case SchemaField::Type::Lines: {
        QStringList lines;
        for (const QJsonValue &line : value.toArray())
            lines.append(line.toString());
        return lines.join(u'\n');
    }
    case SchemaField::Type::Json: {
        const QByteArray whole = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(whole.mid(1, whole.size() - 2));
    }
    default:
        return value.toString();
    }
}

} // namespace tenure::items
