// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/planwords.h"

#include "wording/dates.h"

#include <QCoreApplication>

namespace tenure::ui {
namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("PlanWords", text, nullptr, count);
}

QString dayWords(const services::PlannedChange &change, QDate today)
{
    if (!change.first.isValid())
        return {};
    if (change.first == change.last)
        return wording::dayText(change.first, today);
    return say(QT_TRANSLATE_NOOP("PlanWords", "%1 to %2"))
        .arg(wording::dayText(change.first, today), wording::dayText(change.last, today));
}

QString nameWords(const services::PlannedChange &change)
{
    const QString names = change.names.join(QStringLiteral(", "));
    const int more = change.people - int(change.names.size());
    if (more <= 0 || names.isEmpty())
        return names;
    return say(QT_TRANSLATE_N_NOOP("PlanWords", "%1 and %n more"), more).arg(names);
}

} // namespace

QString changeWords(const services::PlannedChange &change)
{
    const QString &kind = change.lifecycle;
    const int n = change.people;
    if (kind == u"leave")
        return say(QT_TRANSLATE_N_NOOP("PlanWords", "%n person(s) leave"), n);
    if (kind == u"join")
        return say(QT_TRANSLATE_N_NOOP("PlanWords", "%n person(s) join"), n);
    if (kind == u"move")
        return say(QT_TRANSLATE_N_NOOP("PlanWords", "%n person(s) move"), n);
    if (kind == u"rehire")
        return say(QT_TRANSLATE_N_NOOP("PlanWords", "%n person(s) come back"), n);
    if (kind == u"withdraw")
        return say(QT_TRANSLATE_N_NOOP("PlanWords", "%n hire(s) are withdrawn"), n);
    if (kind == u"known")
        return say(QT_TRANSLATE_N_NOOP("PlanWords", "%n person(s) become known, nothing starts"),
                   n);
    return say(QT_TRANSLATE_N_NOOP("PlanWords", "%n person(s) get other facts"), n);
}

QString changeDetails(const services::PlannedChange &change, QDate today)
{
    QStringList parts{dayWords(change, today), nameWords(change)};
    if (change.grants > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("PlanWords", "%n grant(s) would be taken away"),
                         change.grants));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace tenure::ui
