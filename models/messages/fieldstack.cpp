// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/fieldstack.h"

#include <QJsonArray>

namespace tenure::messages {
namespace {

constexpr qint64 mostTurns = 10000;

Data textData(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Data(false);
    return Data(text.toStdString());
}

std::optional<Data> toScalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return textData(value.toString());
    case QJsonValue::Double:
        return textData(QString::number(value.toDouble(), 'g', 15));
    case QJsonValue::Bool:
        return Data(value.toBool());
    case QJsonValue::Null:
        return Data(false);
    default:
        return std::nullopt;
    }
}

Error badField(const QString &field)
{
    return {QStringLiteral("message.bad_field"), {{QStringLiteral("field"), field}}};
}

Result<Data> toList(const QString &field, const QJsonArray &values)
{
    Data list(Data::type::list);
    for (const QJsonValue &value : values) {
        if (value.isObject()) {
            Result<Data> row = toData(value.toObject());
            if (!row)
                return row.error();
            list << *std::move(row);
        } else if (const std::optional<Data> scalar = toScalar(value)) {
            list << *scalar;
        } else {
            return badField(field);
        }
    }
    return list;
}

} // namespace

Result<Data> toData(const QJsonObject &fields)
{
    Data object(Data::type::object);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const std::string name = it.key().toStdString();
        if (it->isArray()) {
            Result<Data> list = toList(it.key(), it->toArray());
            if (!list)
                return list.error();
            object.set(name, *list);
        } else if (const std::optional<Data> scalar = toScalar(*it)) {
            object.set(name, *scalar);
        } else {
            return badField(it.key());
        }
    }
    return object;
}

FieldStack::FieldStack(const std::vector<Tag> &tags, const Data &fields, QString part)
    : m_tags(tags), m_part(std::move(part)), m_stack{&fields}
{
}

void FieldStack::push(const Data *data)
{
    m_stack.push_back(data);
}

void FieldStack::pop()
{
    m_stack.pop_back();
}

const Data *FieldStack::lookUp(const std::string &name) const
{
    if (name == ".")
        return m_stack.back();
    for (auto item = m_stack.rbegin(); item != m_stack.rend(); ++item) {
        if (const Data *const found = *item ? (*item)->get(name) : nullptr)
            return found;
    }
    return nullptr;
}

const Data *FieldStack::get(const std::string &number) const
{
    if (m_error)
        return nullptr;
    const Tag &tag = m_tags[std::stoul(number)];
    const Data *const found = lookUp(tag.name.toStdString());
    return tag.kind == Tag::Kind::Field ? field(tag, found) : section(tag, found);
}

const Data *FieldStack::field(const Tag &tag, const Data *found) const
{
    if (!found || found->is_false())
        return fail(QStringLiteral("message.missing_field"), tag.name);
    if (!found->is_string())
        return fail(QStringLiteral("message.not_text"), tag.name);
    const Result<QString> shown =
        escaped(QString::fromStdString(found->string_value()), tag.place, tag.name);
    if (!shown)
        return fail(shown.error().code, tag.name);
    m_shown.emplace_back(shown->toStdString());
    m_size += qint64(m_shown.back().string_value().size());
    return m_size > largestPart ? fail(QStringLiteral("message.too_large"), tag.name)
                                : &m_shown.back();
}

// A list is paid for before its first turn, so that no template and no data can make us work for
// long.
const Data *FieldStack::section(const Tag &tag, const Data *found) const
{
    const bool isList = found && found->is_list();
    const qint64 turns = isList ? qint64(found->list_value().size()) : 1;
    m_turns += isList ? turns : 0;
    m_size += turns * tag.ownSize;
    if (m_turns > mostTurns)
        return fail(QStringLiteral("message.too_many_rows"), tag.name);
    if (m_size > largestPart)
        return fail(QStringLiteral("message.too_large"), tag.name);
    return found;
}

const Data *FieldStack::fail(const QString &code, const QString &name) const
{
    m_error =
        Error{code,
              {{QStringLiteral("field"), name},
               {QStringLiteral("part"), m_part},
               {QStringLiteral("limit"), code == u"message.too_large" ? largestPart : mostTurns}}};
    return nullptr;
}

} // namespace tenure::messages
