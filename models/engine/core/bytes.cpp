// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/bytes.h"

#include <bit>
#include <limits>

namespace tenure::engine::core {

using journey::Field;
using journey::Record;
using journey::Value;
using journey::ValueList;

namespace {

constexpr int maxNesting = 128;
constexpr quint64 knownTypes = quint64(Value::Type::Record) + 1;

} // namespace

void Writer::operator()(quint64 number)
{
    while (number >= 0x80) {
        m_bytes.push_back(char(quint8(number) | 0x80));
        number >>= 7;
    }
    m_bytes.push_back(char(number));
}

void Writer::operator()(const QString &text)
{
    (*this)(quint64(text.size()));
    for (const QChar unit : text)
        (*this)(quint64(unit.unicode()));
}

void Writer::write(double number)
{
    const quint64 bits = std::bit_cast<quint64>(number);
    for (int shift = 0; shift < 64; shift += 8)
        m_bytes.push_back(char(quint8(bits >> shift)));
}

void Writer::operator()(const ValueList &list)
{
    (*this)(quint64(list.size()));
    for (const Value &value : list)
        (*this)(value);
}

void Writer::operator()(const Value &value)
{
    (*this)(quint64(value.type()));
    switch (value.type()) {
    case Value::Type::Null:
        return;
    case Value::Type::Boolean:
        return (*this)(*value.as<bool>());
    case Value::Type::Number:
        return write(*value.as<double>());
    case Value::Type::Text:
        return (*this)(*value.as<QString>());
    case Value::Type::Date:
        return (*this)(value.as<QDate>()->toJulianDay());
    case Value::Type::Instant:
        return (*this)(*value.as<Instant>());
    case Value::Type::Duration:
        return (*this)(qint64(value.as<milliseconds>()->count()));
    case Value::Type::List:
        return (*this)(*value.as<ValueList>());
    case Value::Type::Record:
        break;
    }
    const QVector<Field> &fields = value.as<Record>()->fields();
    (*this)(quint64(fields.size()));
    for (const Field &field : fields) {
        (*this)(field.key);
        (*this)(field.value);
    }
}

void Reader::operator()(quint64 &number)
{
    number = 0;
    for (int shift = 0; m_ok && shift < 64; shift += 7) {
        if (m_at == m_bytes.size())
            break;
        const auto byte = quint8(m_bytes[m_at++]);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return;
    }
    number = 0;
    m_ok = false;
}

quint64 Reader::below(quint64 limit)
{
    quint64 number = 0;
    (*this)(number);
    m_ok &= number < limit;
    return m_ok ? number : 0;
}

void Reader::operator()(quint32 &number)
{
    number = quint32(below(quint64(std::numeric_limits<quint32>::max()) + 1));
}

void Reader::operator()(qint64 &number)
{
    quint64 bits = 0;
    (*this)(bits);
    number = qint64(bits >> 1) ^ -qint64(bits & 1);
}

void Reader::operator()(qint32 &number)
{
    qint64 wide = 0;
    (*this)(wide);
    number = qint32(wide);
    m_ok &= number == wide;
}

void Reader::operator()(bool &flag)
{
    flag = below(2) == 1;
}

void Reader::operator()(Instant &instant)
{
    qint64 millis = 0;
    (*this)(millis);
    instant = instantFromMillis(millis);
}

qsizetype Reader::count()
{
    return qsizetype(below(quint64(m_bytes.size() - m_at) + 1));
}

void Reader::operator()(QString &text)
{
    text.resize(count());
    for (QChar &unit : text)
        unit = QChar(char16_t(below(0x10000)));
}

void Reader::read(double &number)
{
    quint64 bits = 0;
    m_ok &= m_bytes.size() - m_at >= 8;
    for (int shift = 0; m_ok && shift < 64; shift += 8)
        bits |= quint64(quint8(m_bytes[m_at++])) << shift;
    number = std::bit_cast<double>(bits);
}

void Reader::operator()(ValueList &list)
{
    list.resize(count());
    for (Value &value : list)
        (*this)(value);
}

void Reader::readRecord(Value &value)
{
    QVector<Field> fields(count());
    for (Field &field : fields) {
        (*this)(field.key);
        (*this)(field.value);
    }
    value = Record(fields);
}

void Reader::operator()(Value &value)
{
    const auto type = Value::Type(below(knownTypes));
    const auto as = [this, &value](auto content) {
        (*this)(content);
        value = Value(content);
    };
    m_ok &= ++m_depth <= maxNesting;
    switch (m_ok ? type : Value::Type::Null) {
    case Value::Type::Null:
        value = Value();
        break;
    case Value::Type::Boolean:
        as(false);
        break;
    case Value::Type::Number: {
        double number = 0;
        read(number);
        value = number;
        break;
    }
    case Value::Type::Text:
        as(QString());
        break;
    case Value::Type::Date: {
        qint64 day = 0;
        (*this)(day);
        value = QDate::fromJulianDay(day);
        break;
    }
    case Value::Type::Instant:
        as(Instant());
        break;
    case Value::Type::Duration: {
        qint64 millis = 0;
        (*this)(millis);
        value = milliseconds(millis);
        break;
    }
    case Value::Type::List:
        as(ValueList());
        break;
    case Value::Type::Record:
        readRecord(value);
        break;
    }
    --m_depth;
}

} // namespace tenure::engine::core
