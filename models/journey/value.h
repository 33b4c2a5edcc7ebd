// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <compare>
#include <concepts>
#include <initializer_list>
#include <variant>

namespace tenure::journey {

class Value;
struct Field;

using ValueList = QVector<Value>;

/// Fields ordered by key, each key once; shared, and never changed once made.
class Record
{
public:
    Record() = default;
    Record(std::initializer_list<Field> fields);
    /// Where a key comes twice the later field counts.
    explicit Record(const QVector<Field> &fields);

    /// nullptr where there is no such field.
    const Value *find(QStringView key) const;
    /// The same record with one field set.
    Record with(const QString &key, const Value &value) const;
    const QVector<Field> &fields() const { return m_fields; }

    friend bool operator==(const Record &a, const Record &b);

private:
    void set(const Field &field);

    QVector<Field> m_fields;
};

/// What expressions read and give: a fact, a parameter, an answer. Copies share their content.
///
/// A duration is a length of time in which a day is 24 hours; calendar and business days belong to
/// `calendars`. What could not be written down and read again becomes null: a number that is not
/// finite, an invalid date, a date or instant outside the years 1 to 9999, a duration longer than
/// those. Text is well-formed Unicode.
class Value
{
public:
    enum class Type : quint8 { Null, Boolean, Number, Text, Date, Instant, Duration, List, Record };

    Value() = default;
    template<std::same_as<bool> B>
    Value(B value) : m_data(value)
    {
    }
    template<typename N>
        requires(std::integral<N> || std::floating_point<N>) && (!std::same_as<N, bool>)
    Value(N value)
    {
        setNumber(static_cast<double>(value));
    }
    Value(const QString &text) : m_data(text) {}
    Value(QDate date);
    Value(Instant instant);
    Value(milliseconds duration);
    Value(const ValueList &list) : m_data(list) {}
    Value(const Record &record) : m_data(record) {}

    Type type() const { return static_cast<Type>(m_data.index()); }
    bool isNull() const { return m_data.index() == 0; }
    /// True itself; null and whatever is no boolean are not.
    bool isTrue() const;

    /// The content if it is of that type (bool, double, QString, QDate, Instant, milliseconds,
    /// ValueList, Record), else nullptr.
    template<typename T>
    const T *as() const
    {
        return std::get_if<T>(&m_data);
    }
    /// The field of a record; nullptr where there is none, or no record.
    const Value *field(QStringView key) const;

    /// As people read it inside a text: "" for null, ISO 8601 for days and instants, lists with
    /// commas.
    QString toDisplayText() const;

    /// Same type and same content.
    friend bool operator==(const Value &a, const Value &b);
    /// Unordered where the types differ or have no order (null, boolean, list, record). Text goes
    /// by code unit.
    friend std::partial_ordering compare(const Value &a, const Value &b);

private:
    void setNumber(double number);

    std::variant<std::monostate, bool, double, QString, QDate, Instant, milliseconds, ValueList,
                 Record>
        m_data;
};

struct Field
{
    QString key;
    Value value;

    friend bool operator==(const Field &, const Field &) = default;
};

/// "number", "text" and so on: the words of resources/docs/expressions.md, for arguments of
/// problems.
QString nameOf(Value::Type type);

} // namespace tenure::journey
