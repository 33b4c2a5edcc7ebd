// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenure::ui {
namespace {

struct Word
{
    QLatin1StringView verb;
    const char *words;
};

constexpr Word verbTable[] = {
    {QLatin1StringView("account.disable"), QT_TRANSLATE_NOOP("Verbs", "Disable the account")},
    {QLatin1StringView("account.enable"), QT_TRANSLATE_NOOP("Verbs", "Enable the account")},
    {QLatin1StringView("account.ensure"),
     QT_TRANSLATE_NOOP("Verbs", "Create or correct the account")},
    {QLatin1StringView("account.move"), QT_TRANSLATE_NOOP("Verbs", "Move the account")},
    {QLatin1StringView("account.remove"), QT_TRANSLATE_NOOP("Verbs", "Remove the account")},
    {QLatin1StringView("account.update"), QT_TRANSLATE_NOOP("Verbs", "Change the account")},
    {QLatin1StringView("asset.assign"), QT_TRANSLATE_NOOP("Verbs", "Assign equipment")},
    {QLatin1StringView("asset.retrieve"), QT_TRANSLATE_NOOP("Verbs", "Take equipment back")},
    {QLatin1StringView("badge.issue"), QT_TRANSLATE_NOOP("Verbs", "Issue a badge")},
    {QLatin1StringView("badge.revoke"), QT_TRANSLATE_NOOP("Verbs", "Revoke the badge")},
    {QLatin1StringView("event.cancel"), QT_TRANSLATE_NOOP("Verbs", "Cancel an appointment")},
    {QLatin1StringView("event.schedule"), QT_TRANSLATE_NOOP("Verbs", "Schedule an appointment")},
    {QLatin1StringView("group.add"), QT_TRANSLATE_NOOP("Verbs", "Add to a group")},
    {QLatin1StringView("group.remove"), QT_TRANSLATE_NOOP("Verbs", "Take out of a group")},
    {QLatin1StringView("item.provide"), QT_TRANSLATE_NOOP("Verbs", "Provide an item")},
    {QLatin1StringView("item.retrieve"), QT_TRANSLATE_NOOP("Verbs", "Take an item back")},
    {QLatin1StringView("licence.assign"), QT_TRANSLATE_NOOP("Verbs", "Assign a licence")},
    {QLatin1StringView("licence.release"), QT_TRANSLATE_NOOP("Verbs", "Release the licence")},
    {QLatin1StringView("message.send"), QT_TRANSLATE_NOOP("Verbs", "Send a message")},
    {QLatin1StringView("order.place"), QT_TRANSLATE_NOOP("Verbs", "Place an order")},
    {QLatin1StringView("password.reset"), QT_TRANSLATE_NOOP("Verbs", "Reset the password")},
    {QLatin1StringView("session.revoke"), QT_TRANSLATE_NOOP("Verbs", "End all sessions")},
    {QLatin1StringView("ticket.open"), QT_TRANSLATE_NOOP("Verbs", "Open a ticket")},
};

} // namespace

QString verbWords(const QString &verb)
{
    const auto *const found = std::ranges::find(verbTable, verb, &Word::verb);
    return found == std::end(verbTable) ? verb : QCoreApplication::translate("Verbs", found->words);
}

} // namespace tenure::ui
