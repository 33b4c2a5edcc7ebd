// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/lifecycle.h"

#include "wording/dates.h"

#include <QCoreApplication>
#include <QHash>

namespace tenure::ui {
namespace {

struct FactWord
{
    const char *fact;
    const char *word; ///< empty: the head of a panel has it
};

constexpr FactWord factWords[] = {
    {"name", ""},
    {"number", ""},
    {"title", ""},
    {"givenName", ""},
    {"familyName", ""},
    {"preferredName", QT_TRANSLATE_NOOP("facts", "Preferred name")},
    {"department", QT_TRANSLATE_NOOP("facts", "Department")},
    {"location", QT_TRANSLATE_NOOP("facts", "Place")},
    {"workMode", QT_TRANSLATE_NOOP("facts", "Work mode")},
    {"manager", QT_TRANSLATE_NOOP("facts", "Manager")},
    {"startDate", QT_TRANSLATE_NOOP("facts", "Start date")},
    {"lastDay", QT_TRANSLATE_NOOP("facts", "Last day")},
    {"x.offerAccepted", QT_TRANSLATE_NOOP("facts", "Offer accepted")},
    {"status", QT_TRANSLATE_NOOP("facts", "Status in HR")},
    {"employmentType", QT_TRANSLATE_NOOP("facts", "Employment")},
    {"costCentre", QT_TRANSLATE_NOOP("facts", "Cost centre")},
    {"mail", QT_TRANSLATE_NOOP("facts", "E-mail")},
    {"privateMail", QT_TRANSLATE_NOOP("facts", "Private e-mail")},
    {"phone", QT_TRANSLATE_NOOP("facts", "Phone")},
};

} // namespace

Symbol symbolOf(items::Lifecycle lifecycle)
{
    switch (lifecycle) {
    case items::Lifecycle::Leave:
        return Symbol::Leaves;
    case items::Lifecycle::Move:
        return Symbol::Moves;
    case items::Lifecycle::Join:
        break;
    }
    return Symbol::Joins;
}

QString lifecycleWord(items::Lifecycle lifecycle)
{
    switch (lifecycle) {
    case items::Lifecycle::Leave:
        return QCoreApplication::translate("facts", "Leave");
    case items::Lifecycle::Move:
        return QCoreApplication::translate("facts", "Move");
    case items::Lifecycle::Join:
        break;
    }
    return QCoreApplication::translate("facts", "Join");
}

QString factName(const QString &fact)
{
    for (const FactWord &known : factWords) {
        if (fact == QLatin1StringView(known.fact))
            return *known.word ? QCoreApplication::translate("facts", known.word) : QString();
    }
    return fact;
}

QString factTitle(const QString &fact)
{
    if (fact == u"number")
        return QCoreApplication::translate("facts", "Employee number");
    if (fact == u"displayName")
        return QCoreApplication::translate("facts", "Whole name");
    if (fact == u"givenName")
        return QCoreApplication::translate("facts", "Given name");
    if (fact == u"familyName")
        return QCoreApplication::translate("facts", "Family name");
    if (fact == u"title")
        return QCoreApplication::translate("facts", "Title");
    return factName(fact);
}

QString factValue(const QString &fact, const QString &value, QDate today)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid() || value.size() != 10 || fact == u"phone")
        return value;
    return wording::dayText(day, today);
}

} // namespace tenure::ui
