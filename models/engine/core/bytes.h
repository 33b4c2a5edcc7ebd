// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/value.h"

#include <QByteArray>

#include <type_traits>
#include <vector>

namespace tenure::engine::core {

/// Writes parts of a state as bytes. Numbers take one byte for seven bits, so small ones stay
/// small; texts go by code unit, so that every QString comes back exactly.
class Writer
{
public:
    static constexpr bool reads = false;

    void operator()(quint64 number);
    void operator()(quint32 number) { (*this)(quint64(number)); }
    void operator()(qint64 number) { (*this)(quint64(number) << 1 ^ quint64(number >> 63)); }
    void operator()(qint32 number) { (*this)(qint64(number)); }
    void operator()(bool flag) { m_bytes.push_back(flag ? '\1' : '\0'); }
    void operator()(Instant instant) { (*this)(toMillis(instant)); }
    void operator()(const QString &text);
    void operator()(const journey::Value &value);
    void operator()(const journey::ValueList &list);

    template<typename E>
    void choice(E value, E /*last*/)
    {
        (*this)(quint64(value));
    }

    template<typename T, typename Each>
    void list(const std::vector<T> &items, Each each)
    {
        (*this)(quint64(items.size()));
        for (const T &item : items)
            each(item);
    }

    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    void write(double number);

    std::vector<char> m_bytes; // a byte at a time is what QByteArray is slow at
};

/// Reads what a Writer wrote. Foreign bytes do no harm: after the first thing that cannot be,
/// `ok()` is false and everything reads as nothing.
class Reader
{
public:
    static constexpr bool reads = true;

    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    void operator()(quint64 &number);
    void operator()(quint32 &number);
    void operator()(qint64 &number);
    void operator()(qint32 &number);
    void operator()(bool &flag);
    void operator()(Instant &instant);
    void operator()(QString &text);
    void operator()(journey::Value &value);
    void operator()(journey::ValueList &list);

    template<typename E>
    void choice(E &value, E last)
    {
        const quint64 number = below(quint64(last) + 1);
        value = E(std::underlying_type_t<E>(number));
    }

    template<typename T, typename Each>
    void list(std::vector<T> &items, Each each)
    {
        // Each item takes a byte at least: no count can ask for more memory than the bytes could
        // fill.
        items.resize(size_t(count()));
        for (T &item : items)
            each(item);
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    quint64 below(quint64 limit);
    qsizetype count();
    void read(double &number);
    void readRecord(journey::Value &value);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_ok = true;
};

/// `const T &` for a Writer, `T &` for a Reader.
template<typename Io, typename T>
using Ref = std::conditional_t<Io::reads, T &, const T &>;

} // namespace tenure::engine::core
