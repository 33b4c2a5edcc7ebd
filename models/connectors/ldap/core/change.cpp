// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/change.h"

#include <QJsonArray>

namespace tenure::ldap {
namespace {

QString nameOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Add:
        return QStringLiteral("add");
    case Change::Password:
        return QStringLiteral("password");
    case Change::Set:
        return QStringLiteral("set");
    case Change::Enable:
        return QStringLiteral("enable");
    case Change::Disable:
        return QStringLiteral("disable");
    case Change::Move:
        return QStringLiteral("move");
    case Change::Join:
        return QStringLiteral("join");
    case Change::Leave:
        return QStringLiteral("leave");
    case Change::Remove:
        return QStringLiteral("remove");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject Change::toJson() const
{
    QJsonObject json{{QStringLiteral("do"), nameOf(kind)}};
    if (kind == Add) {
        json.insert(QStringLiteral("dn"), QString::fromUtf8(entry.dn));
        json.insert(QStringLiteral("attributes"), entry.toJson());
    } else if (kind == Set) {
        json.insert(QStringLiteral("attribute"), QString::fromLatin1(attribute));
        json.insert(QStringLiteral("seen"), tenure::ldap::toJson(seen));
        json.insert(QStringLiteral("wanted"), tenure::ldap::toJson(wanted));
    } else if (!place.isEmpty()) {
        json.insert(QStringLiteral("to"), QString::fromUtf8(place.text()));
    }
    return json;
}

QJsonObject Change::toEvidence() const
{
    QJsonObject json{{QStringLiteral("do"), nameOf(kind)}};
    if (kind == Set)
        json.insert(QStringLiteral("attribute"), QString::fromLatin1(attribute));
    if (kind == Join || kind == Leave)
        json.insert(QStringLiteral("group"), QString::fromUtf8(place.text()));
    return json;
}

QJsonArray toJson(const Changes &changes)
{
    QJsonArray array;
    for (const Change &change : changes)
        array << change.toJson();
    return array;
}

} // namespace tenure::ldap
