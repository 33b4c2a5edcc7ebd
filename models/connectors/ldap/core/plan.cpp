// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/plan.h"

#include "connectorapi/verb.h"
#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/guard.h"
#include "connectors/ldap/core/verbs.h"

#include <algorithm>
#include <iterator>

namespace tenure::ldap {
namespace {

struct VerbPlanner
{
    QStringView verb;
    Result<Plan> (*plan)(const Task &, const Snapshot &){};
};

constexpr VerbPlanner planners[] = {
    {u"account.ensure", ensureAccount},
    {u"account.update", updateAccount},
    {u"account.disable", disableAccount},
    {u"account.enable", enableAccount},
    {u"account.move", moveAccount},
    {u"account.remove", removeAccount},
    {u"group.add", joinGroup},
    {u"group.remove", leaveGroup},
    {u"password.reset", resetPassword},
    {u"session.revoke", revokeSessions},
};

// Gone by its immutable id is proof; not found by number proves nothing.
Result<Plan> planForAbsent(const Task &task)
{
    const connectorapi::Verb *const verb = connectorapi::findVerb(task.request.verb);
    if (!task.request.target.isEmpty() && verb && verb->direction == connectorapi::Direction::Takes)
        return Plan{};
    return codes::error(codes::noAccount, {{QStringLiteral("number"), task.request.person.number}});
}

} // namespace

Result<Plan> planFor(const Task &task, const Snapshot &snapshot)
{
    const auto planner = std::ranges::find(planners, task.request.verb, &VerbPlanner::verb);
    if (planner == std::end(planners))
        return Error{QStringLiteral("connector.not_offered"),
                     {{QStringLiteral("verb"), task.request.verb}}};
    if (!snapshot.account && planner->plan != ensureAccount)
        return planForAbsent(task);
    if (const auto refusal = refusalOf(task, snapshot))
        return *refusal;
    return planner->plan(task, snapshot);
}

QJsonObject beforeImage(const Task &task, const Snapshot &snapshot)
{
    QJsonObject image{{QStringLiteral("existed"), snapshot.account.has_value()}};
    if (!snapshot.account)
        return image;
    QJsonArray groups;
    for (const QByteArray &group : snapshot.memberOf)
        groups << QString::fromUtf8(group);
    image.insert(QStringLiteral("dn"), QString::fromUtf8(snapshot.account->dn));
    image.insert(QStringLiteral("attributes"), snapshot.account->toJson());
    image.insert(QStringLiteral("groups"), groups);
    image.insert(QStringLiteral("disabled"), task.dialect.isDisabled(*snapshot.account));
    image.insert(QStringLiteral("password"), task.dialect.passwordMark(*snapshot.account));
    if (snapshot.group)
        image.insert(QStringLiteral("member"), snapshot.member);
    return image;
}

QJsonObject differences(const Changes &changes)
{
    QJsonObject all;
    for (const Change &change : changes) {
        QJsonObject one = change.toJson();
        const QString kind = one.take(QStringLiteral("do")).toString();
        const QString attribute = one.take(QStringLiteral("attribute")).toString(kind);
        all.insert(attribute, one);
    }
    return all;
}

} // namespace tenure::ldap
