// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/timing.h"

#include <QRegularExpression>

#include <array>

namespace tenure::calendars {
namespace {

struct AnchorName
{
    Anchor anchor{};
    QStringView name;
};

constexpr std::array anchorNames{
    AnchorName{Anchor::OfferAccepted, u"offerAccepted"},
    AnchorName{Anchor::StartDate, u"startDate"},
    AnchorName{Anchor::LastDay, u"lastDay"},
    AnchorName{Anchor::Event, u"event"},
    AnchorName{Anchor::StepEntered, u"stepEntered"},
};

struct UnitName
{
    Unit unit{};
    QStringView name;
    qint64 minutes{}; ///< about, for the limit alone
};

constexpr qint64 minutesADay = 24 * 60;
constexpr std::array unitNames{
    UnitName{Unit::Minutes, u"min", 1},           UnitName{Unit::Hours, u"h", 60},
    UnitName{Unit::Days, u"d", minutesADay},      UnitName{Unit::BusinessDays, u"bd", minutesADay},
    UnitName{Unit::Weeks, u"w", 7 * minutesADay},
};
constexpr qint64 tenYears = 3660 * minutesADay;

const UnitName &nameOf(Unit unit)
{
    return *std::find_if(unitNames.begin(), unitNames.end(),
                         [unit](const UnitName &name) { return name.unit == unit; });
}

struct Offset
{
    qint64 value = 0;
    Unit unit = Unit::Days;
};

std::optional<Unit> unitFromText(QStringView text)
{
    for (const UnitName &name : unitNames) {
        if (name.name == text)
            return name.unit;
    }
    return std::nullopt;
}

// At most seven digits, so that no sum below can overflow.
std::optional<Offset> plainOffset(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?[0-9]{1,7})(min|h|d|bd|w)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Offset{match.captured(1).toLongLong(), *unitFromText(match.captured(2))};
}

// A duration that mixes days with hours would be neither elapsed time nor calendar time, so there
// is none.
std::optional<Offset> isoOffset(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([+-]?)P(?:([0-9]{1,7})([DW])|T(?=[0-9])(?:([0-9]{1,7})H)?(?:([0-9]{1,7})M)?)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 sign = match.captured(1) == u"-" ? -1 : 1;
    if (!match.captured(3).isEmpty())
        return Offset{sign * match.captured(2).toLongLong(),
                      match.captured(3) == u"W" ? Unit::Weeks : Unit::Days};
    const qint64 hours = match.captured(4).toLongLong();
    const qint64 minutes = match.captured(5).toLongLong();
    if (minutes == 0)
        return Offset{sign * hours, Unit::Hours};
    return Offset{sign * (hours * 60 + minutes), Unit::Minutes};
}

Result<Offset> offsetFromText(const QString &text)
{
    if (text.isEmpty())
        return Offset{};
    std::optional<Offset> offset = plainOffset(text);
    if (!offset)
        offset = isoOffset(text);
    if (!offset)
        return Error{QStringLiteral("timing.bad_offset"), {{QStringLiteral("offset"), text}}};
    if (std::abs(offset->value) * nameOf(offset->unit).minutes > tenYears)
        return Error{QStringLiteral("timing.out_of_range"), {{QStringLiteral("offset"), text}}};
    return *offset;
}

Result<Anchor> anchorFromText(const QString &text)
{
    if (text.isEmpty())
        return Anchor::StepEntered;
    for (const AnchorName &name : anchorNames) {
        if (name.name == text)
            return name.anchor;
    }
    return Error{QStringLiteral("timing.unknown_anchor"), {{QStringLiteral("anchor"), text}}};
}

Result<std::optional<QTime>> timeFromText(const QString &text, Unit unit)
{
    if (text.isEmpty())
        return std::optional<QTime>();
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return Error{QStringLiteral("timing.bad_time"), {{QStringLiteral("at"), text}}};
    if (unit == Unit::Minutes || unit == Unit::Hours)
        return Error{QStringLiteral("timing.time_not_allowed"), {{QStringLiteral("at"), text}}};
    return std::optional<QTime>(time);
}

} // namespace

QString toText(Anchor anchor)
{
    const auto it =
        std::find_if(anchorNames.begin(), anchorNames.end(),
                     [anchor](const AnchorName &name) { return name.anchor == anchor; });
    return it->name.toString();
}

Result<TimingRule> timingFromText(const TimingText &text)
{
    const Result<Anchor> anchor = anchorFromText(text.anchor);
    if (!anchor)
        return anchor.error();
    const Result<Offset> offset = offsetFromText(text.offset);
    if (!offset)
        return offset.error();
    const Result<std::optional<QTime>> at = timeFromText(text.at, offset->unit);
    if (!at)
        return at.error();
    return TimingRule{*anchor, int(offset->value), offset->unit, *at, text.location};
}

TimingText toText(const TimingRule &rule)
{
    return {toText(rule.anchor), QString::number(rule.offset) + nameOf(rule.unit).name.toString(),
            rule.at ? rule.at->toString(QStringLiteral("HH:mm")) : QString(), rule.location};
}

} // namespace tenure::calendars
