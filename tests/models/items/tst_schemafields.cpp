// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/schemafields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tenure::items;
using namespace Qt::StringLiterals;

/// What a form makes of a connector's schema, and of what is typed into it.
class TestSchemaFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u"" TENURE_SOURCE_DIR "/models/connectors/ldap/configschema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_fields = schemaFields(QJsonDocument::fromJson(file.readAll()).object());
    }

    void whatIsRequiredComesFirst()
    {
        QCOMPARE(m_fields.at(0).key, u"url"_s);
        QVERIFY(m_fields.at(0).required);
        QCOMPARE(m_fields.at(0).example, u"ldaps://dc1.corp.example"_s);
        QVERIFY(!m_fields.last().required);
    }

    void eachPropertyHasItsType()
    {
        QCOMPARE(field(u"directory"_s).type, SchemaField::Type::Choice);
        QCOMPARE(field(u"directory"_s).choices, (QStringList{u"openldap"_s, u"ad"_s}));
        QCOMPARE(field(u"password"_s).type, SchemaField::Type::Secret);
        QCOMPARE(field(u"setPassword"_s).type, SchemaField::Type::Boolean);
        QCOMPARE(field(u"connections"_s).type, SchemaField::Type::Number);
        QCOMPARE(field(u"objectClasses"_s).type, SchemaField::Type::Lines);
        QCOMPARE(field(u"protect"_s).type, SchemaField::Type::Json);
    }

    void whatIsTypedIsJudged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<FieldFault>("fault");
        QTest::addRow("required and empty") << u"url"_s << u"  "_s << FieldFault::Missing;
        QTest::addRow("wrong form") << u"url"_s << u"http://x"_s << FieldFault::NoMatch;
        QTest::addRow("right form") << u"url"_s << u"ldaps://x"_s << FieldFault::None;
        QTest::addRow("optional and empty") << u"connections"_s << QString() << FieldFault::None;
        QTest::addRow("no number") << u"connections"_s << u"two"_s << FieldFault::NoNumber;
        QTest::addRow("too small") << u"connections"_s << u"0"_s << FieldFault::TooSmall;
        QTest::addRow("too large") << u"connections"_s << u"9"_s << FieldFault::TooLarge;
        QTest::addRow("no JSON") << u"protect"_s << u"{\"units\": "_s << FieldFault::NoJson;
        QTest::addRow("JSON") << u"protect"_s << u"{\"units\": []}"_s << FieldFault::None;
    }
    void whatIsTypedIsJudged()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(FieldFault, fault);
        QCOMPARE(faultOf(field(key), typed), fault);
    }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("text") << u"url"_s << QJsonValue(u"ldaps://x"_s);
        QTest::addRow("number") << u"connections"_s << QJsonValue(4);
        QTest::addRow("boolean") << u"setPassword"_s << QJsonValue(false);
        QTest::addRow("lines") << u"objectClasses"_s
                               << QJsonValue(QJsonArray{u"person"_s, u"inetOrgPerson"_s});
        QTest::addRow("JSON") << u"protect"_s
                              << QJsonValue(QJsonObject{{u"units"_s, QJsonArray{u"ou=x"_s}}});
    }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QCOMPARE(valueOf(field(key), typedFrom(field(key), value)), value);
    }

    void whatIsNotTypedIsLeftOut()
    {
        QVERIFY(valueOf(field(u"connections"_s), u" "_s).isUndefined());
        QCOMPARE(typedFrom(field(u"connections"_s), QJsonValue(QJsonValue::Undefined)), QString());
    }

private:
    SchemaField field(const QString &key) const
    {
        const auto found = std::ranges::find(m_fields, key, &SchemaField::key);
        return found == m_fields.end() ? SchemaField() : *found;
    }

    QVector<SchemaField> m_fields;
};

QTEST_APPLESS_MAIN(TestSchemaFields)
#include "tst_schemafields.moc"
