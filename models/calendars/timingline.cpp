// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/timing.h"

#include <QRegularExpression>

namespace tenure::calendars {

QString toLine(const TimingRule &rule)
{
    const TimingText text = toText(rule);
    QString line = text.anchor + u' ' + text.offset;
    if (!text.at.isEmpty())
        line += QStringLiteral(" at ") + text.at;
    if (!text.location.isEmpty())
        line += QStringLiteral(" in ") + text.location;
    return line;
}

Result<TimingRule> timingFromLine(QStringView line)
{
    // The location comes last because it alone may hold spaces.
    static const QRegularExpression form(
        QStringLiteral("^(\\S+) (\\S+)(?: at (\\S+))?(?: in (.+))?\\z"));
    const QRegularExpressionMatch match = form.match(line.toString());
    if (!match.hasMatch())
        return Error{QStringLiteral("timing.bad_line"),
                     {{QStringLiteral("text"), line.toString()}}};
    return timingFromText(
        {match.captured(1), match.captured(2), match.captured(3), match.captured(4)});
}

} // namespace tenure::calendars
