// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/iso.h"

#include <QLocale>

#include <chrono>
#include <cmath>

namespace tenure::journey::iso {
namespace {

constexpr Instant firstInstant = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr Instant endOfInstants = std::chrono::sys_days(std::chrono::year(10000) / 1 / 1);

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - from;
}

struct DurationUnit
{
    char16_t letter;
    bool afterT;
    qint64 millis;
};

constexpr DurationUnit durationUnits[] = {
    {u'D', false, 86'400'000}, {u'H', true, 3'600'000}, {u'M', true, 60'000}, {u'S', true, 1'000}};

// Up to three decimals, only of seconds; whole numbers elsewhere.
std::optional<qint64> amount(QStringView text, const DurationUnit &unit)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot >= 0 && (unit.letter != u'S' || text.size() - dot > 4))
        return std::nullopt;
    const std::optional<double> parsed = number(text);
    if (!parsed || *parsed * double(unit.millis) > double(longest.count()))
        return std::nullopt;
    return std::llround(*parsed * double(unit.millis));
}

} // namespace

bool isWritable(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

bool isWritable(Instant instant)
{
    return instant >= firstInstant && instant < endOfInstants;
}

bool isWritable(milliseconds duration)
{
    return duration >= -longest && duration <= longest;
}

QString numberText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> number(QStringView text)
{
    qsizetype at = text.startsWith(u'-') ? 1 : 0;
    const qsizetype whole = digitsAt(text, at);
    at += whole;
    if (whole == 0)
        return std::nullopt;
    if (at < text.size()) {
        const qsizetype fraction = text[at] == u'.' ? digitsAt(text, at + 1) : 0;
        if (fraction == 0 || at + 1 + fraction != text.size())
            return std::nullopt;
    }
    bool ok = false;
    const double parsed = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(parsed) ? std::optional(parsed) : std::nullopt;
}

std::optional<QDate> date(QStringView text)
{
    if (text.size() != 10 || digitsAt(text, 0) != 4 || digitsAt(text, 5) != 2 ||
        digitsAt(text, 8) != 2)
        return std::nullopt;
    const QDate parsed = QDate::fromString(text, Qt::ISODate);
    return isWritable(parsed) ? std::optional(parsed) : std::nullopt;
}

std::optional<Instant> instant(QStringView text)
{
    const Result<Instant> parsed = instantFromText(text);
    return parsed && isWritable(*parsed) ? std::optional(*parsed) : std::nullopt;
}

QString durationText(milliseconds duration)
{
    if (duration == milliseconds::zero())
        return QStringLiteral("PT0S");
    qint64 rest = std::abs(duration.count());
    QString text = duration < milliseconds::zero() ? QStringLiteral("-P") : QStringLiteral("P");
    for (const DurationUnit &unit : durationUnits) {
        const qint64 count = rest / unit.millis;
        rest %= unit.millis;
        const bool fraction = unit.letter == u'S' && rest != 0;
        if (count == 0 && !fraction)
            continue;
        if (unit.afterT && !text.contains(u'T'))
            text += u'T';
        text += QString::number(count);
        if (fraction)
            text += u'.' + QString::number(rest).rightJustified(3, u'0');
        text += unit.letter;
    }
    return text;
}

std::optional<milliseconds> duration(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    QStringView rest = text.mid(negative ? 1 : 0);
    if (!rest.startsWith(u'P') || rest.size() < 3)
        return std::nullopt;
    rest = rest.mid(1);
    qint64 total = 0;
    bool afterT = false;
    for (const DurationUnit &unit : durationUnits) {
        if (unit.afterT && !afterT && rest.startsWith(u'T')) {
            afterT = true;
            rest = rest.mid(1);
            if (rest.isEmpty())
                return std::nullopt;
        }
        const qsizetype end = rest.indexOf(unit.letter);
        if (end < 0 || unit.afterT != afterT)
            continue;
        const std::optional<qint64> part = amount(rest.first(end), unit);
        if (!part)
            return std::nullopt;
        total += *part;
        rest = rest.mid(end + 1);
    }
    if (!rest.isEmpty() || total > longest.count())
        return std::nullopt;
    return milliseconds(negative ? -total : total);
}

} // namespace tenure::journey::iso
