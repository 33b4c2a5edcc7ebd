// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tenure::items {

/// A setting of a connector, as a form asks for it.
struct SchemaField
{
    enum class Type : quint8 {
        Text,
        Number,
        Boolean,
        Choice,
        Lines,  ///< several texts, one a line
        Secret, ///< kept apart; the configuration holds a reference
        Json    ///< anything else, as text in JSON
    };

    QString key;
    Type type = Type::Text;
    bool required = false;
    QStringList choices;
    QJsonValue byDefault; ///< undefined: none
    QString pattern;      ///< a text must match it somewhere; empty: none
    QString example;
    std::optional<double> least, most;

    friend bool operator==(const SchemaField &, const SchemaField &) = default;
};

/// The properties of a connector's configuration schema: required ones first, in the order in which
/// the schema requires them; the rest by name.
QVector<SchemaField> schemaFields(const QJsonObject &schema);

/// What is wrong with a text that somebody typed for a field.
enum class FieldFault : quint8 { None, Missing, NoNumber, TooSmall, TooLarge, NoMatch, NoJson };
FieldFault faultOf(const SchemaField &field, const QString &typed);

/// The value for the configuration; undefined: leave the key out.
QJsonValue valueOf(const SchemaField &field, const QString &typed);
/// How a value of the configuration is shown for typing.
QString typedFrom(const SchemaField &field, const QJsonValue &value);

} // namespace tenure::items
