// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/entry.h"

#include "connectors/ldap/core/fold.h"

#include <QJsonArray>

#include <algorithm>

namespace tenure::ldap {
namespace {

QJsonValue toJson(const QByteArray &value)
{
    if (isUtf8(value))
        return QString::fromUtf8(value);
    return QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(value.toBase64())}};
}

QByteArray fromJson(const QJsonValue &json)
{
    if (json.isObject())
        return QByteArray::fromBase64(
            json.toObject().value(QStringLiteral("base64")).toString().toLatin1());
    return json.toString().toUtf8();
}

} // namespace

void Entry::set(const QByteArray &attribute, const Values &values)
{
    if (values.isEmpty())
        m_attributes.remove(attribute.toLower());
    else
        m_attributes.insert(attribute.toLower(), {attribute, values});
}

Values Entry::values(const QByteArray &attribute) const
{
    return m_attributes.value(attribute.toLower()).values;
}

QList<QByteArray> Entry::attributes() const
{
    QList<QByteArray> names;
    for (const Attribute &attribute : m_attributes)
        names << attribute.name;
    return names;
}

QJsonObject Entry::toJson() const
{
    QJsonObject json;
    for (const Attribute &attribute : m_attributes) {
        if (!isSecretAttribute(attribute.name))
            json.insert(QString::fromLatin1(attribute.name),
                        tenure::ldap::toJson(attribute.values));
    }
    return json;
}

Entry Entry::fromJson(const QByteArray &dn, const QJsonObject &attributes)
{
    Entry entry;
    entry.dn = dn;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        entry.set(it.key().toLatin1(), valuesFromJson(it.value()));
    return entry;
}

QJsonValue toJson(const Values &values)
{
    if (values.size() == 1)
        return toJson(values.first());
    QJsonArray array;
    for (const QByteArray &value : values)
        array << toJson(value);
    return array;
}

Values valuesFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return json.isUndefined() || json.isNull() ? Values() : Values{fromJson(json)};
    Values values;
    for (const QJsonValue &value : json.toArray())
        values << fromJson(value);
    return values;
}

bool isSecretAttribute(const QByteArray &attribute)
{
    // By part of the name: directories have many, and one that is not a secret after all is no
    // loss.
    const QByteArray name = attribute.toLower();
    constexpr const char *parts[] = {"password",   "passwd",          "unicodepwd", "admpwd",
                                     "pwdhistory", "krbprincipalkey", "ntpwd",      "dbcspwd",
                                     "pkcs12",     "privatekey",      "credential", "secret"};
    return std::ranges::any_of(parts, [&](const char *part) { return name.contains(part); });
}

} // namespace tenure::ldap
