// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/schema.h"

namespace tenure::journey {

Schema Schema::of(Value::Type type)
{
    Schema schema;
    schema.m_type = type;
    return schema;
}

Schema Schema::oneOf(const QStringList &allowed)
{
    Schema schema = of(Value::Type::Text);
    schema.m_allowed = allowed;
    return schema;
}

Schema Schema::listOf(const Schema &element)
{
    Schema schema = of(Value::Type::List);
    schema.m_element = {element};
    return schema;
}

Schema Schema::record(const QMap<QString, Schema> &fields)
{
    Schema schema = of(Value::Type::Record);
    schema.m_fields = fields;
    return schema;
}

Schema &Schema::add(const QString &path, const Schema &schema)
{
    Schema *place = this;
    for (const QString &part : path.split(u'.')) {
        place->m_type = Value::Type::Record;
        place = &place->m_fields[part];
    }
    *place = schema;
    return *this;
}

Schema Schema::common(const Schema &a, const Schema &b)
{
    if (a == b)
        return a;
    if (a.m_type != b.m_type)
        return {};
    if (a.m_type == Value::Type::List)
        return listOf(common(a.element(), b.element()));
    // Two closed lists of texts, or two records: what only one of them promises is no promise.
    return a.m_type == Value::Type::Record ? Schema() : of(a.m_type);
}

bool operator==(const Schema &a, const Schema &b)
{
    return a.m_type == b.m_type && a.m_allowed == b.m_allowed && a.m_element == b.m_element &&
           a.m_fields == b.m_fields;
}

} // namespace tenure::journey
