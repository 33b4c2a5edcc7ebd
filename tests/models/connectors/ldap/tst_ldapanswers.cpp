// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/answer.h"
#include "connectors/ldap/core/codes.h"
#include "wording/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <ldap.h>

using namespace tenure;
using namespace tenure::ldap;
using connectorapi::ErrorClass;

Q_DECLARE_METATYPE(tenure::ldap::Ask)

class TestLdapanswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsAndOneClass()
    {
        const QStringList known = wording::knownCodes();
        QSet<QString> seen;
        for (const codes::CodeClass &row : codes::all()) {
            QVERIFY2(known.contains(row.code), row.code.data());
            QVERIFY2(!seen.contains(row.code), row.code.data());
            seen.insert(row.code);
        }
    }

    void everyDeclaredCodeHasAClass()
    {
        QFile header(QStringLiteral(TENURE_SOURCE_DIR "/models/connectors/ldap/core/codes.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression declared(QStringLiteral("\"(ldap\\.[a-z_]+)\""));
        auto matches = declared.globalMatch(QString::fromUtf8(header.readAll()));
        int count = 0;
        for (; matches.hasNext(); ++count) {
            const QString code = matches.next().captured(1);
            const auto listed = [&](const codes::CodeClass &row) { return row.code == code; };
            QVERIFY2(std::any_of(codes::all().begin(), codes::all().end(), listed),
                     qPrintable(code));
        }
        QVERIFY(count > 50);
    }

    void unknownCodeIsADefect()
    {
        QCOMPARE(classOf(codes::error(QLatin1StringView("ldap.no_such_thing"))),
                 ErrorClass::Defect);
    }

    void troubleOfTheVaultIsOneOfTheSetUp()
    {
        QCOMPARE(classOf(codes::error(QLatin1StringView("secrets.locked"))), ErrorClass::Config);
    }

    void answersAreClassed_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("errorClass");
        const auto row = [](const char *name, int result, const char *text, Ask ask,
                            const char *code, ErrorClass errorClass) {
            QTest::newRow(name) << result << QByteArray(text) << ask << QString::fromLatin1(code)
                                << int(errorClass);
        };
        using enum ErrorClass;
        row("busy", LDAP_BUSY, "", Ask::Modify, "ldap.busy", Transient);
        row("unavailable", LDAP_UNAVAILABLE, "", Ask::Read, "ldap.unavailable", Transient);
        row("time limit", LDAP_TIMELIMIT_EXCEEDED, "", Ask::Read, "ldap.time_limit", Transient);
        row("size limit", LDAP_SIZELIMIT_EXCEEDED, "", Ask::Read, "ldap.size_limit", Config);
        row("admin limit", LDAP_ADMINLIMIT_EXCEEDED, "", Ask::Read, "ldap.size_limit", Config);
        row("referral", LDAP_REFERRAL, "", Ask::Read, "ldap.referral", Config);
        row("paging unavailable", LDAP_UNAVAILABLE_CRITICAL_EXTENSION,
            "00002010: SvcErr: DSID-0C090850", Ask::Read, "ldap.control_unavailable", Transient);
        row("no right", LDAP_INSUFFICIENT_ACCESS, "no write access", Ask::Add, "ldap.no_right",
            Permission);
        row("entry gone", LDAP_NO_SUCH_OBJECT, "", Ask::Modify, "ldap.gone", NotFound);
        row("entry exists", LDAP_ALREADY_EXISTS, "", Ask::Add, "ldap.name_taken", Transient);
        row("name exists", LDAP_ALREADY_EXISTS, "", Ask::Rename, "ldap.name_taken", Transient);
        row("member exists in OpenLDAP", LDAP_TYPE_OR_VALUE_EXISTS, "", Ask::Join,
            "ldap.already_member", AlreadyDone);
        row("member exists in Samba", LDAP_ALREADY_EXISTS, "", Ask::Join, "ldap.already_member",
            AlreadyDone);
        row("member exists in AD", LDAP_UNWILLING_TO_PERFORM, "00000562: UpdErr: DSID-031A11E2",
            Ask::Join, "ldap.already_member", AlreadyDone);
        row("member is gone", LDAP_NO_SUCH_ATTRIBUTE, "", Ask::Leave, "ldap.not_member",
            AlreadyDone);
        row("member is gone in AD", LDAP_UNWILLING_TO_PERFORM, "00000561: SysErr: DSID-031A1236",
            Ask::Leave, "ldap.not_member", AlreadyDone);
        row("value exists where no member is meant", LDAP_TYPE_OR_VALUE_EXISTS, "00000562: x",
            Ask::Modify, "ldap.changed", Conflict);
        row("value changed meanwhile", LDAP_NO_SUCH_ATTRIBUTE, "", Ask::Modify, "ldap.changed",
            Conflict);
        row("last member", LDAP_OBJECT_CLASS_VIOLATION,
            "object class 'groupOfNames' requires attribute 'member'", Ask::Leave,
            "ldap.last_member", Validation);
        row("schema", LDAP_OBJECT_CLASS_VIOLATION, "", Ask::Add, "ldap.schema", Config);
        row("unknown attribute", LDAP_UNDEFINED_TYPE, "", Ask::Modify, "ldap.schema", Config);
        row("not unique", LDAP_CONSTRAINT_VIOLATION,
            "non-unique attributes found with (|(uid=a)(mail=b))", Ask::Add, "ldap.not_unique",
            Conflict);
        row("constraint", LDAP_CONSTRAINT_VIOLATION, "0000202F: samldb", Ask::Modify,
            "ldap.constraint", Conflict);
        row("weak password in OpenLDAP", LDAP_CONSTRAINT_VIOLATION,
            "Password fails quality checking policy", Ask::Password, "ldap.password_rejected",
            Validation);
        row("weak password in AD", LDAP_UNWILLING_TO_PERFORM,
            "0000052D: SvcErr: DSID-031A12D2, problem 5003", Ask::Password,
            "ldap.password_rejected", Validation);
        row("enabling without a password", LDAP_UNWILLING_TO_PERFORM,
            "0000052D: SvcErr: DSID-031A1248", Ask::Modify, "ldap.password_rejected", Validation);
        row("user exists", LDAP_ALREADY_EXISTS, "00000524: UpdErr: DSID-031A11E2", Ask::Add,
            "ldap.name_taken", Transient);
        row("parent missing", LDAP_NO_SUCH_OBJECT, "0000208D: NameErr: DSID-0310028B, problem 2001",
            Ask::Add, "ldap.gone", NotFound);
        row("primary group", LDAP_UNWILLING_TO_PERFORM, "0000051C: SvcErr", Ask::Leave,
            "ldap.primary_group", Validation);
        row("privilege", LDAP_UNWILLING_TO_PERFORM, "00000522: SvcErr", Ask::Modify,
            "ldap.no_right", Permission);
        row("last administrator", LDAP_UNWILLING_TO_PERFORM, "0000052A: SvcErr", Ask::Modify,
            "ldap.last_administrator", Policy);
        row("rebind", LDAP_OPERATIONS_ERROR, "000004DC: LdapErr: DSID-0C090A5C", Ask::Read,
            "ldap.reconnect", Transient);
        row("unwilling", LDAP_UNWILLING_TO_PERFORM, "no", Ask::Modify, "ldap.unwilling",
            Validation);
        row("clear bind refused", LDAP_CONFIDENTIALITY_REQUIRED, "", Ask::Bind, "ldap.no_tls",
            Config);
        row("signing wanted", LDAP_STRONG_AUTH_REQUIRED, "", Ask::Bind, "ldap.no_tls", Config);
        row("bind refused", LDAP_INVALID_CREDENTIALS, "", Ask::Bind, "ldap.bind_refused",
            AuthFailed);
        row("anything else", 123, "", Ask::Modify, "ldap.refused", Defect);
    }

    void answersAreClassed()
    {
        QFETCH(int, result);
        QFETCH(QByteArray, text);
        QFETCH(Ask, ask);
        QFETCH(QString, code);
        QFETCH(int, errorClass);
        const Error error = errorOf({result, text}, ask);
        QCOMPARE(error.code, code);
        QCOMPARE(int(classOf(error)), errorClass);
        QCOMPARE(error.args.value(QStringLiteral("result")).toInt(), result);
        QCOMPARE(error.detail.toUtf8(), text);
    }

    void bindSubcodesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *data, const char *code) {
            QTest::newRow(data) << QByteArray(data) << QString::fromLatin1(code);
        };
        row("525", "ldap.bind_refused");
        row("52e", "ldap.bind_refused");
        row("530", "ldap.bind_hours");
        row("531", "ldap.bind_hours");
        row("532", "ldap.bind_expired");
        row("533", "ldap.bind_disabled");
        row("701", "ldap.bind_expired");
        row("773", "ldap.bind_expired");
        row("775", "ldap.bind_locked");
        row("999", "ldap.bind_refused");
    }

    void bindSubcodesAreUnderstood()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, code);
        const QByteArray text =
            "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data " + data +
            ", v1db1";
        const Error error = errorOf({LDAP_INVALID_CREDENTIALS, text}, Ask::Bind);
        QCOMPARE(error.code, code);
        QCOMPARE(classOf(error), ErrorClass::AuthFailed);
    }

    void longAnswersAreCut()
    {
        QCOMPARE(errorOf({LDAP_OTHER, QByteArray(5000, 'x')}, Ask::Modify).detail.size(), 300);
    }

    void hostileAnswersDoNotConfuse()
    {
        for (const char *text : {":", "zzzzzzzz:", "0000052D", "        :", " data ", "data zzz",
                                 "\xff\xff\xff\xff\xff\xff\xff\xff:"}) {
            QCOMPARE(errorOf({LDAP_UNWILLING_TO_PERFORM, text}, Ask::Modify).code,
                     QStringLiteral("ldap.unwilling"));
            QCOMPARE(errorOf({LDAP_INVALID_CREDENTIALS, text}, Ask::Bind).code,
                     QStringLiteral("ldap.bind_refused"));
        }
    }
};

QTEST_APPLESS_MAIN(TestLdapanswers)
#include "tst_ldapanswers.moc"
