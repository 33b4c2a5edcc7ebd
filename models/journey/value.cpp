// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/value.h"

#include "journey/expression/iso.h"

#include <algorithm>
#include <cmath>

namespace tenure::journey {
namespace {

bool keyBefore(const Field &field, QStringView key)
{
    return field.key < key;
}

QString shownList(const ValueList &list)
{
    QStringList parts;
    for (const Value &value : list)
        parts << value.toDisplayText();
    return parts.join(QStringLiteral(", "));
}

QString shownRecord(const Record &record)
{
    QStringList parts;
    for (const Field &field : record.fields())
        parts << field.key + QStringLiteral(": ") + field.value.toDisplayText();
    return parts.join(QStringLiteral(", "));
}

template<typename T>
std::partial_ordering ordered(const T &a, const T &b)
{
    return a < b   ? std::partial_ordering::less
           : b < a ? std::partial_ordering::greater
                   : std::partial_ordering::equivalent;
}

} // namespace

Record::Record(std::initializer_list<Field> fields) : Record(QVector<Field>(fields)) {}

Record::Record(const QVector<Field> &fields)
{
    m_fields.reserve(fields.size());
    for (const Field &field : fields)
        set(field);
}

// Fields mostly come in order, and then go to the end at once.
void Record::set(const Field &field)
{
    const auto found =
        std::lower_bound(m_fields.begin(), m_fields.end(), QStringView(field.key), keyBefore);
    if (found != m_fields.end() && found->key == field.key)
        found->value = field.value;
    else
        m_fields.insert(found, field);
}

const Value *Record::find(QStringView key) const
{
    const auto found = std::lower_bound(m_fields.cbegin(), m_fields.cend(), key, keyBefore);
    return found != m_fields.cend() && found->key == key ? &found->value : nullptr;
}

Record Record::with(const QString &key, const Value &value) const
{
    Record changed = *this;
    changed.set({key, value});
    return changed;
}

bool operator==(const Record &a, const Record &b)
{
    return a.m_fields == b.m_fields;
}

Value::Value(QDate date)
{
    if (iso::isWritable(date))
        m_data = date;
}

Value::Value(Instant instant)
{
    if (iso::isWritable(instant))
        m_data = instant;
}

Value::Value(milliseconds duration)
{
    if (iso::isWritable(duration))
        m_data = duration;
}

void Value::setNumber(double number)
{
    // Adding zero turns -0 into 0, which would read back differently from how it was written.
    if (std::isfinite(number))
        m_data = number + 0.0;
}

bool Value::isTrue() const
{
    const bool *const truth = as<bool>();
    return truth && *truth;
}

const Value *Value::field(QStringView key) const
{
    const Record *const record = as<Record>();
    return record ? record->find(key) : nullptr;
}

QString Value::toDisplayText() const
{
    switch (type()) {
    case Type::Null:
        return {};
    case Type::Boolean:
        return *as<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Number:
        return iso::numberText(*as<double>());
    case Type::Text:
        return *as<QString>();
    case Type::Date:
        return as<QDate>()->toString(Qt::ISODate);
    case Type::Instant:
        return toText(*as<Instant>());
    case Type::Duration:
        return iso::durationText(*as<milliseconds>());
    case Type::List:
        return shownList(*as<ValueList>());
    case Type::Record:
        return shownRecord(*as<Record>());
    }
    return {};
}

bool operator==(const Value &a, const Value &b)
{
    return a.m_data == b.m_data;
}

std::partial_ordering compare(const Value &a, const Value &b)
{
    if (a.type() != b.type())
        return std::partial_ordering::unordered;
    switch (a.type()) {
    case Value::Type::Number:
        return *a.as<double>() <=> *b.as<double>();
    case Value::Type::Text:
        return ordered(*a.as<QString>(), *b.as<QString>());
    case Value::Type::Date:
        return ordered(*a.as<QDate>(), *b.as<QDate>());
    case Value::Type::Instant:
        return ordered(*a.as<Instant>(), *b.as<Instant>());
    case Value::Type::Duration:
        return ordered(*a.as<milliseconds>(), *b.as<milliseconds>());
    default:
        return std::partial_ordering::unordered;
    }
}

QString nameOf(Value::Type type)
{
    switch (type) {
    case Value::Type::Null:
        return QStringLiteral("null");
    case Value::Type::Boolean:
        return QStringLiteral("boolean");
    case Value::Type::Number:
        return QStringLiteral("number");
    case Value::Type::Text:
        return QStringLiteral("text");
    case Value::Type::Date:
        return QStringLiteral("date");
    case Value::Type::Instant:
        return QStringLiteral("instant");
    case Value::Type::Duration:
        return QStringLiteral("duration");
    case Value::Type::List:
        return QStringLiteral("list");
    case Value::Type::Record:
        return QStringLiteral("record");
    }
    return {};
}

} // namespace tenure::journey
