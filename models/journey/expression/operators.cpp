// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/operators.h"

#include "journey/expression/iso.h"

#include <chrono>
#include <cmath>

namespace tenure::journey::expression {
namespace {

Truth equalValues(const Value &a, const Value &b, Budget &budget)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    if (a.type() != b.type())
        return std::nullopt;
    const bool isDeep = a.type() == Value::Type::List || a.type() == Value::Type::Record;
    if (isDeep && !(budget.spendOn(a) && budget.spendOn(b)))
        return std::nullopt;
    return a == b;
}

Value shifted(QDate date, milliseconds by)
{
    return date.addDays(std::chrono::floor<std::chrono::days>(by).count());
}

Value scaled(milliseconds duration, double factor)
{
    const double millis = double(duration.count()) * factor;
    return std::abs(millis) <= double(iso::longest.count())
               ? Value(milliseconds(std::llround(millis)))
               : Value();
}

Value textSum(const QString &a, const Value &other, Budget &budget)
{
    const QString *const b = other.as<QString>();
    return b && budget.spendOnText(a.size() + b->size()) ? Value(a + *b) : Value();
}

Value sum(const Value &a, const Value &b, Budget &budget)
{
    if (const QString *const text = a.as<QString>())
        return textSum(*text, b, budget);
    if (const double *const x = a.as<double>())
        return b.as<double>() ? Value(*x + *b.as<double>()) : Value();
    const milliseconds *const by = b.as<milliseconds>();
    if (!by)
        return a.as<milliseconds>() && b.as<QDate>()
                   ? shifted(*b.as<QDate>(), *a.as<milliseconds>())
               : a.as<milliseconds>() && b.as<Instant>()
                   ? Value(*b.as<Instant>() + *a.as<milliseconds>())
                   : Value();
    if (const QDate *const date = a.as<QDate>())
        return shifted(*date, *by);
    if (const Instant *const instant = a.as<Instant>())
        return *instant + *by;
    return a.as<milliseconds>() ? Value(*a.as<milliseconds>() + *by) : Value();
}

Value difference(const Value &a, const Value &b, Budget &budget)
{
    if (a.as<QDate>() && b.as<QDate>())
        return milliseconds(std::chrono::days(b.as<QDate>()->daysTo(*a.as<QDate>())));
    if (a.as<Instant>() && b.as<Instant>())
        return *a.as<Instant>() - *b.as<Instant>();
    if (a.type() == Value::Type::Text)
        return {};
    const Value opposite = negated(b);
    // A duration less a date is nothing, though a date plus a duration commutes.
    return opposite.isNull() ? Value() : sum(a, opposite, budget);
}

Value product(const Value &a, const Value &b)
{
    const double *const x = a.as<double>();
    const double *const y = b.as<double>();
    if (x && y)
        return *x * *y;
    if (x && b.as<milliseconds>())
        return scaled(*b.as<milliseconds>(), *x);
    return y && a.as<milliseconds>() ? scaled(*a.as<milliseconds>(), *y) : Value();
}

Value quotient(const Value &a, const Value &b)
{
    const milliseconds *const whole = a.as<milliseconds>();
    const milliseconds *const part = b.as<milliseconds>();
    if (whole && part)
        return part->count() == 0 ? Value() : Value(double(whole->count()) / double(part->count()));
    const double *const y = b.as<double>();
    if (!y || *y == 0)
        return {};
    if (whole)
        return scaled(*whole, 1 / *y);
    return a.as<double>() ? Value(*a.as<double>() / *y) : Value();
}

} // namespace

Truth compareBy(Op op, const Value &a, const Value &b, Budget &budget)
{
    if (op == Op::Equal || op == Op::NotEqual) {
        const Truth same = equalValues(a, b, budget);
        return same ? Truth(*same == (op == Op::Equal)) : std::nullopt;
    }
    const std::partial_ordering order = compare(a, b);
    if (order == std::partial_ordering::unordered)
        return std::nullopt;
    switch (op) {
    case Op::Less:
        return order < 0;
    case Op::LessEqual:
        return order <= 0;
    case Op::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

Value calculate(Op op, const Value &a, const Value &b, Budget &budget)
{
    switch (op) {
    case Op::Add:
        return sum(a, b, budget);
    case Op::Subtract:
        return difference(a, b, budget);
    case Op::Multiply:
        return product(a, b);
    default:
        return quotient(a, b);
    }
}

Value negated(const Value &value)
{
    if (const double *const number = value.as<double>())
        return -*number;
    const milliseconds *const duration = value.as<milliseconds>();
    return duration ? Value(-*duration) : Value();
}

} // namespace tenure::journey::expression
