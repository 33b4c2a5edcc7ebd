// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/value.h"

#include <QMap>
#include <QStringList>

namespace tenure::journey {

/// What is known beforehand about a value: its type, the texts it may be, what a list holds, which
/// fields a record has. The names an expression may use are one record schema; the inferred type of
/// an expression is a schema too.
class Schema
{
public:
    /// Anything: nothing is known, so nothing can be wrong. Also the schema of null.
    Schema() = default;
    static Schema of(Value::Type type);
    /// A text out of a closed list.
    static Schema oneOf(const QStringList &allowed);
    static Schema listOf(const Schema &element);
    static Schema record(const QMap<QString, Schema> &fields = {});

    /// Adds what `path` ("person.title") names, with the records on the way. Returns itself, for
    /// chains.
    Schema &add(const QString &path, const Schema &schema);

    /// Null stands for "anything".
    Value::Type type() const { return m_type; }
    bool isAnything() const { return m_type == Value::Type::Null; }
    const QStringList &allowed() const { return m_allowed; }
    Schema element() const { return m_element.value(0); }
    const QMap<QString, Schema> &fields() const { return m_fields; }

    /// What both are: the same type keeps what they share, different types give "anything".
    static Schema common(const Schema &a, const Schema &b);

    friend bool operator==(const Schema &a, const Schema &b);

private:
    Value::Type m_type = Value::Type::Null;
    QStringList m_allowed;
    QVector<Schema> m_element; // none or one
    QMap<QString, Schema> m_fields;
};

} // namespace tenure::journey
