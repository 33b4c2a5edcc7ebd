// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace tenure::wording {

/// "Mon 3 Aug"; with the year when it is not this one.
QString dayText(QDate day, QDate today);
/// "today", "tomorrow", "in 4 days", "2 days ago".
QString distanceText(QDate day, QDate today);
/// "Mon 3 Aug, in 4 days"
QString dayAndDistance(QDate day, QDate today);
/// "Wed 29 Jul, 16:41"
QString momentText(QDate day, QTime time, QDate today);
/// "tomorrow 17:00", "Fri 7 Aug 17:00"
QString dueText(QDate day, QTime time, QDate today);

} // namespace tenure::wording
