// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tenure;
using namespace tenure::ldap;

namespace {

QJsonObject good()
{
    return {{QStringLiteral("url"), QStringLiteral("ldaps://dc1.corp.example")},
            {QStringLiteral("bindName"), QStringLiteral("cn=tenure,dc=corp")},
            {QStringLiteral("password"), QStringLiteral("vault:ad")},
            {QStringLiteral("base"), QStringLiteral("dc=corp")}};
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject config = good();
    config.insert(key, value);
    return config;
}

} // namespace

class TestLdapsettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewKeysAreEnough()
    {
        const Result<Settings> settings = settingsFromJson(good());
        QVERIFY(settings);
        QCOMPARE(settings->port, 636);
        QVERIFY(!settings->startTls);
        QCOMPARE(settings->anchor, QByteArray("employeeNumber"));
        QCOMPARE(settings->pageSize, 200);
        QVERIFY(settings->people.isSameAs(settings->base));
        QVERIFY(!settings->disabled);
    }

    void clearAddressMeansStartTls()
    {
        const Result<Settings> settings = settingsFromJson(
            with(QStringLiteral("url"), QStringLiteral("ldap://dc1.corp.example")));
        QVERIFY(settings);
        QVERIFY(settings->startTls);
        QCOMPARE(settings->port, 389);
    }

    void activeDirectoryHasItsOwnNames()
    {
        const Result<Settings> settings =
            settingsFromJson(with(QStringLiteral("directory"), QStringLiteral("ad")));
        QVERIFY(settings);
        QCOMPARE(settings->anchor, QByteArray("employeeID"));
        QCOMPARE(settings->accountName, QByteArray("sAMAccountName"));
        QCOMPARE(settings->rdn, QByteArray("cn"));
        QCOMPARE(settings->attributes.value(QStringLiteral("department")),
                 QByteArray("department"));
    }

    void attributesCanBeMappedAndUnmapped()
    {
        const QJsonObject map{{QStringLiteral("title"), QString()},
                              {QStringLiteral("costCentre"), QStringLiteral("departmentNumber")}};
        const Result<Settings> settings = settingsFromJson(with(QStringLiteral("attributes"), map));
        QVERIFY(settings);
        QVERIFY(!settings->attributes.contains(QStringLiteral("title")));
        QCOMPARE(settings->attributes.value(QStringLiteral("costCentre")),
                 QByteArray("departmentNumber"));
    }

    void eachFaultNamesItsKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("no address", "url", QString());
        row("other protocol", "url", QStringLiteral("http://dc1"));
        row("no scheme", "url", QStringLiteral("dc1.corp.example"));
        row("no host", "url", QStringLiteral("ldaps://"));
        row("password in the address", "url", QStringLiteral("ldaps://cn=x:secret@dc1"));
        row("no name", "bindName", QStringLiteral("  "));
        row("no password", "password", QString());
        row("password is no text", "password", 7);
        row("no base", "base", QString());
        row("base is no name", "base", QStringLiteral("corp"));
        row("people elsewhere", "base", QStringLiteral("dc=other"));
        row("unknown kind", "directory", QStringLiteral("edirectory"));
        row("unknown key", "tlsVerify", false);
        row("no pages", "pageSize", 0);
        row("no patience", "operationTimeoutMs", 1);
        row("flag is no flag", "mustChange", QStringLiteral("no"));
        row("list is no list", "objectClasses", QStringLiteral("person"));
        row("list holds nothing", "objectClasses", QJsonArray{QString()});
        row("protection unreadable", "protect",
            QJsonObject{{QStringLiteral("units"), QJsonArray{QStringLiteral("people")}}});
        row("protection unknown", "protect", QJsonObject{{QStringLiteral("users"), QJsonArray{}}});
    }

    void eachFaultNamesItsKey()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject config = with(key, value);
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("people elsewhere"))
            config.insert(QStringLiteral("people"), QStringLiteral("ou=people,dc=corp"));
        const Result<Settings> settings = settingsFromJson(config);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, QStringLiteral("ldap.config"));
        QCOMPARE(settings.error().args.value(QStringLiteral("key")).toString(), key);
    }

    void thereIsNoSwitchThatWeakensTls()
    {
        for (const char *key :
             {"verify", "tlsVerify", "insecure", "ignoreTls", "startTls", "requireCert"})
            QVERIFY(!settingsFromJson(with(QString::fromLatin1(key), true)));
    }

    void schemaAndReaderKnowTheSameKeys()
    {
        QFile file(QStringLiteral(TENURE_SOURCE_DIR "/models/connectors/ldap/configschema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
        for (const QString &key : properties.keys()) {
            // Null is wrong for a known key or does no harm; for an unknown one the reader names
            // the key.
            const Result<Settings> settings = settingsFromJson(with(key, good().value(key)));
            QVERIFY2(settings || settings.error().detail != u"unknown", qPrintable(key));
        }
        for (const QJsonValue &needed : schema.value(QStringLiteral("required")).toArray()) {
            QJsonObject config = good();
            config.remove(needed.toString());
            QVERIFY(!settingsFromJson(config));
        }
    }
};

QTEST_APPLESS_MAIN(TestLdapsettings)
#include "tst_ldapsettings.moc"
