// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/settings.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/defaults.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace tenure::ldap {
namespace {

Error badKey(const QString &key, const char *why)
{
    return codes::error(codes::config, {{QStringLiteral("key"), key}}, QString::fromLatin1(why));
}

// Reads keys one after the other and remembers the first that is wrong.
class ConfigReader
{
public:
    explicit ConfigReader(const QJsonObject &config) : m_config(config) {}

    QString text(const QString &key, const QString &otherwise = {})
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            fail(key, "not a text");
        return value.toString(otherwise);
    }

    QString needed(const QString &key)
    {
        const QString value = text(key).trimmed();
        if (value.isEmpty())
            fail(key, "missing");
        return value;
    }

    bool flag(const QString &key, bool otherwise)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, "not true or false");
        return value.toBool(otherwise);
    }

    int number(const QString &key, int least, int otherwise, int most)
    {
        const QJsonValue value = take(key);
        const int number = value.isUndefined() ? otherwise : value.toInt(least - 1);
        if (number < least || number > most)
            fail(key, "not in range");
        return number;
    }

    std::optional<Dn> dn(const QString &key)
    {
        const QString value = text(key);
        return value.isEmpty() ? std::nullopt : parsed(key, value);
    }

    QList<Dn> dns(const QString &key)
    {
        QList<Dn> list;
        for (const QString &value : texts(key)) {
            if (const auto one = parsed(key, value))
                list << *one;
        }
        return list;
    }

    QStringList texts(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, "not a list");
        QStringList list;
        for (const QJsonValue &one : value.toArray())
            list << one.toString();
        if (list.contains(QString()))
            fail(key, "holds an empty text");
        return list;
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            fail(key, "not an object");
        return value.toObject();
    }

    void fail(const QString &key, const char *why)
    {
        if (!m_error)
            m_error = badKey(key, why);
    }

    std::optional<Error> finish()
    {
        if (!m_config.isEmpty())
            fail(m_config.keys().first(), "unknown");
        return m_error;
    }

private:
    QJsonValue take(const QString &key) { return m_config.take(key); }

    std::optional<Dn> parsed(const QString &key, const QString &value)
    {
        const Result<Dn> dn = Dn::read(value.toUtf8());
        if (!dn) {
            fail(key, "not a distinguished name");
            return std::nullopt;
        }
        return *dn;
    }

    QJsonObject m_config;
    std::optional<Error> m_error;
};

void readAddress(ConfigReader &reader, Settings &settings)
{
    const QString key = QStringLiteral("url");
    const QUrl url(reader.needed(key), QUrl::StrictMode);
    settings.startTls = url.scheme() == u"ldap";
    if ((!settings.startTls && url.scheme() != u"ldaps") || url.host().isEmpty() ||
        !url.userInfo().isEmpty())
        reader.fail(key, "not ldaps://host or ldap://host");
    settings.host = url.host();
    settings.port = quint16(url.port(settings.startTls ? 389 : 636));
    settings.caFile = reader.text(QStringLiteral("caFile"));
}

void readPlaces(ConfigReader &reader, Settings &settings)
{
    if (const auto base = reader.dn(QStringLiteral("base")))
        settings.base = *base;
    else
        reader.fail(QStringLiteral("base"), "missing");
    settings.people = reader.dn(QStringLiteral("people")).value_or(settings.base);
    settings.groups = reader.dn(QStringLiteral("groups")).value_or(settings.base);
    settings.disabled = reader.dn(QStringLiteral("disabled"));
    for (const Dn &place :
         {settings.people, settings.groups, settings.disabled.value_or(settings.base)}) {
        if (!place.isWithin(settings.base))
            reader.fail(QStringLiteral("base"), "does not hold people, groups and disabled");
    }
}

void readAttributes(ConfigReader &reader, Settings &settings)
{
    const Defaults &defaults = defaultsOf(settings.flavour);
    const auto name = [&](const QString &key, const char *otherwise) {
        return reader.text(key, QString::fromLatin1(otherwise)).toLatin1();
    };
    settings.anchor = name(QStringLiteral("anchor"), defaults.anchor);
    settings.accountName = name(QStringLiteral("accountName"), defaults.accountName);
    settings.rdn = name(QStringLiteral("rdn"), defaults.rdn);
    settings.member = name(QStringLiteral("member"), "member");
    for (const QString &one : reader.texts(QStringLiteral("objectClasses")))
        settings.objectClasses << one.toLatin1();
    if (settings.objectClasses.isEmpty())
        settings.objectClasses = defaults.objectClasses;
    settings.attributes = defaults.attributes;
    const QJsonObject map = reader.object(QStringLiteral("attributes"));
    for (auto it = map.begin(); it != map.end(); ++it)
        settings.attributes.insert(it.key(), it.value().toString().toLatin1());
    settings.attributes.removeIf([](auto it) { return it.value().isEmpty(); });
}

void readProtection(ConfigReader &reader, Settings &settings)
{
    ConfigReader inner(reader.object(QStringLiteral("protect")));
    settings.protect.units = inner.dns(QStringLiteral("units"));
    settings.protect.groups = inner.dns(QStringLiteral("groups"));
    settings.protect.entries = inner.dns(QStringLiteral("entries"));
    if (inner.finish())
        reader.fail(QStringLiteral("protect"), "not readable");
}

void readLimits(ConfigReader &reader, Settings &settings)
{
    settings.connectTimeout =
        milliseconds(reader.number(QStringLiteral("connectTimeoutMs"), 100, 10000, 120000));
    settings.operationTimeout =
        milliseconds(reader.number(QStringLiteral("operationTimeoutMs"), 100, 30000, 600000));
    settings.connections = reader.number(QStringLiteral("connections"), 1, 2, 8);
    settings.pageSize = reader.number(QStringLiteral("pageSize"), 1, 200, 1000);
}

} // namespace

Result<Settings> settingsFromJson(const QJsonObject &config)
{
    ConfigReader reader(config);
    Settings settings;
    const QString kind = reader.text(QStringLiteral("directory"), QStringLiteral("openldap"));
    settings.flavour = kind == u"ad" ? Flavour::ActiveDirectory : Flavour::OpenLdap;
    if (kind != u"ad" && kind != u"openldap")
        reader.fail(QStringLiteral("directory"), "neither openldap nor ad");
    readAddress(reader, settings);
    settings.bindName = reader.needed(QStringLiteral("bindName")).toUtf8();
    settings.passwordRef = reader.needed(QStringLiteral("password"));
    readPlaces(reader, settings);
    readAttributes(reader, settings);
    settings.upnSuffix = reader.text(QStringLiteral("upnSuffix"));
    settings.setPassword = reader.flag(QStringLiteral("setPassword"), true);
    settings.mustChange = reader.flag(QStringLiteral("mustChange"), true);
    readProtection(reader, settings);
    readLimits(reader, settings);
    if (const auto error = reader.finish())
        return *error;
    return settings;
}

} // namespace tenure::ldap
