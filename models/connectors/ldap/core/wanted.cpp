// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/wanted.h"

#include "connectors/ldap/core/codes.h"

#include <algorithm>

namespace tenure::ldap {
namespace {

// Parameters that say where and which, not what an attribute shall hold.
constexpr QStringView otherParameters[] = {u"container", u"enabled", u"group", u"item",
                                           u"userName"};

QByteArray textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "TRUE" : "FALSE";
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 15);
    return value.toString().trimmed().toUtf8();
}

Values textsOf(const QJsonValue &value)
{
    Values values;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : array)
        values << textOf(one);
    values.removeIf([](const QByteArray &text) { return text.isEmpty(); });
    return values;
}

bool sameValues(const QByteArray &attribute, const Values &seen, const Values &wanted)
{
    if (attribute == "manager" && seen.size() == 1 && wanted.size() == 1) {
        const Result<Dn> a = Dn::read(seen.first());
        const Result<Dn> b = Dn::read(wanted.first());
        return a && b && a->isSameAs(*b);
    }
    return seen.size() == wanted.size() && std::ranges::is_permutation(seen, wanted);
}

void wantManager(const Task &task, const Snapshot &snapshot, const QByteArray &attribute,
                 Wanted &wanted)
{
    if (snapshot.manager) {
        wanted.values.insert(attribute, {snapshot.manager->text()});
        return;
    }
    const QString number = task.request.desired.value(QStringLiteral("manager")).toString();
    wanted.warnings << QJsonObject{
        {QStringLiteral("code"), QString(codes::managerMissing)},
        {QStringLiteral("args"), QJsonObject{{QStringLiteral("number"), number}}}};
}

} // namespace

Result<Wanted> wantedOf(const Task &task, const Snapshot &snapshot)
{
    Wanted wanted;
    const QJsonObject &desired = task.request.desired;
    for (auto it = desired.begin(); it != desired.end(); ++it) {
        if (std::ranges::find(otherParameters, it.key()) != std::end(otherParameters))
            continue;
        const QByteArray attribute = task.settings.attributes.value(it.key());
        if (attribute.isEmpty())
            return codes::error(codes::badParameter, {{QStringLiteral("parameter"), it.key()}});
        const Values values = textsOf(it.value());
        if (values.isEmpty())
            continue;
        if (it.key() == u"manager")
            wantManager(task, snapshot, attribute, wanted);
        else
            wanted.values.insert(attribute, values);
    }
    // Where the entry is not named by it, the common name follows the display name.
    if (wanted.values.contains("displayName") &&
        task.settings.rdn.compare("cn", Qt::CaseInsensitive) != 0)
        wanted.values.insert("cn", wanted.values.value("displayName"));
    return wanted;
}

Wanted wantedAsBefore(const Task &task, const QJsonObject &beforeImage)
{
    Wanted wanted;
    const Entry before =
        Entry::fromJson({}, beforeImage.value(QStringLiteral("attributes")).toObject());
    for (const QByteArray &attribute : task.settings.attributes)
        wanted.values.insert(attribute, before.values(attribute));
    if (task.settings.rdn.compare("cn", Qt::CaseInsensitive) != 0)
        wanted.values.insert("cn", before.values("cn"));
    return wanted;
}

Changes setsFor(const Entry &account, const Wanted &wanted)
{
    Changes changes;
    for (auto it = wanted.values.begin(); it != wanted.values.end(); ++it) {
        const Values seen = account.values(it.key());
        if (sameValues(it.key(), seen, it.value()))
            continue;
        Change change{Change::Set};
        change.attribute = it.key();
        change.seen = seen;
        change.wanted = it.value();
        changes << change;
    }
    return changes;
}

bool wantsEnabled(const Task &task)
{
    const QJsonValue enabled = task.request.desired.value(QStringLiteral("enabled"));
    return enabled.isString() ? enabled.toString() != u"false" : enabled.toBool(true);
}

} // namespace tenure::ldap
