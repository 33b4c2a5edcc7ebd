// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/verb.h"

#include <algorithm>

namespace tenure::connectorapi {
namespace {

QList<Verb> makeVerbs()
{
    using enum VerbClass;
    using enum Danger;
    using enum Direction;
    const auto text = [](const char16_t *name) { return QString::fromUtf16(name); };
    const QStringList item{text(u"item")};
    const QStringList group{text(u"group")};
    return {
        {text(u"account.disable"), SetsState, Reversible, Takes, Pace::Disable,
         text(u"account.enable")},
        {text(u"account.enable"), SetsState, Reversible, Gives, Pace::Modify,
         text(u"account.disable")},
        {text(u"account.ensure"),
         Creates,
         Reversible,
         Gives,
         Pace::Modify,
         text(u"account.remove"),
         {text(u"userName")}},
        {text(u"account.move"),
         SetsState,
         Reversible,
         Neither,
         Pace::Modify,
         text(u"account.move"),
         {text(u"container")}},
        {text(u"account.remove"), SetsState, Hard, Takes, Pace::Remove},
        {text(u"account.update"), SetsState, Reversible, Neither, Pace::Modify,
         text(u"account.update")},
        {text(u"asset.assign"), SetsState, Reversible, Gives, Pace::Modify, text(u"asset.retrieve"),
         item, true},
        {text(u"asset.retrieve"), SetsState, Reversible, Takes, Pace::Modify, text(u"asset.assign"),
         item, true},
        {text(u"badge.issue"),
         Creates,
         Reversible,
         Gives,
         Pace::Modify,
         text(u"badge.revoke"),
         {},
         true},
        {text(u"badge.revoke"),
         SetsState,
         Reversible,
         Takes,
         Pace::Disable,
         text(u"badge.issue"),
         {},
         true},
        {text(u"event.cancel"), SetsState, Reversible, Neither, Pace::Modify,
         text(u"event.schedule")},
        {text(u"event.schedule"),
         Creates,
         Reversible,
         Neither,
         Pace::Modify,
         text(u"event.cancel"),
         {text(u"title"), text(u"start"), text(u"end")}},
        {text(u"group.add"), SetsState, Reversible, Gives, Pace::Modify, text(u"group.remove"),
         group},
        {text(u"group.remove"), SetsState, Reversible, Takes, Pace::Modify, text(u"group.add"),
         group},
        {text(u"item.provide"), SetsState, Reversible, Gives, Pace::Modify, text(u"item.retrieve"),
         item, true},
        {text(u"item.retrieve"), SetsState, Reversible, Takes, Pace::Modify, text(u"item.provide"),
         item, true},
        {text(u"licence.assign"), SetsState, Reversible, Gives, Pace::Modify,
         text(u"licence.release"), item, true},
        {text(u"licence.release"), SetsState, Reversible, Takes, Pace::Modify,
         text(u"licence.assign"), item, true},
        {text(u"message.send"), Once, Irreversible, Neither, Pace::Modify, {}, {text(u"to")}},
        {text(u"order.place"), Once, Money, Gives, Pace::Modify, {}, item, true},
        {text(u"password.reset"), Creates, Hard, Neither, Pace::Modify},
        {text(u"session.revoke"), SetsState, Hard, Takes, Pace::Disable},
        {text(u"ticket.open"),
         Creates,
         Reversible,
         Neither,
         Pace::Modify,
         {},
         {text(u"subject")},
         true},
    };
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all = makeVerbs();
    return all;
}

const Verb *findVerb(QStringView name)
{
    const auto found = std::ranges::find(verbs(), name, &Verb::name);
    return found == verbs().end() ? nullptr : &*found;
}

QString toText(VerbClass verbClass)
{
    switch (verbClass) {
    case VerbClass::SetsState:
        return QStringLiteral("A");
    case VerbClass::Creates:
        return QStringLiteral("B");
    case VerbClass::Once:
        return QStringLiteral("C");
    }
    Q_UNREACHABLE();
}

QString toText(Danger danger)
{
    switch (danger) {
    case Danger::Reversible:
        return QStringLiteral("reversible");
    case Danger::Hard:
        return QStringLiteral("hard");
    case Danger::Irreversible:
        return QStringLiteral("irreversible");
    case Danger::Money:
        return QStringLiteral("money");
    }
    Q_UNREACHABLE();
}

} // namespace tenure::connectorapi
