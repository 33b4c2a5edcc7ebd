// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbench.h"

#include <QSet>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

namespace {

QString at(const QString &name)
{
    return name + QStringLiteral("@corp.example");
}

QJsonObject firstDelivery(const Report &report)
{
    return report.evidence.value(u"deliveries").toArray().first().toObject();
}

QString headerOf(const QJsonObject &mail, const QString &name)
{
    for (const QJsonValue &header : mail.value(u"headers").toArray()) {
        if (header.toArray().at(0).toString().compare(name, Qt::CaseInsensitive) == 0)
            return header.toArray().at(1).toString();
    }
    return {};
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1StringView(key), value);
    return object;
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

    MailBench m_bench;
    std::unique_ptr<System> m_system;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bench.start(), m_bench.log().constData());
        m_system = m_bench.open();
    }

    void aMailArrivesAsItWasWritten()
    {
        const QString text = QStringLiteral("Grüße, Zoë!\n\n.\n..\nFrom here = there \n\tEnd ✔");
        const QString html = QStringLiteral("<p>Grüße, <b>Zoë</b>!</p>\n");
        const QString subject = QStringLiteral(
            "Willkommen bei Müller & Söhne: dein erster Tag, dein Platz, deine Ansprechpartner");
        OpRequest request = mailTo(at(QStringLiteral("jdoe")),
                                   {{QStringLiteral("subject"), subject},
                                    {QStringLiteral("text"), text},
                                    {QStringLiteral("html"), html},
                                    {QStringLiteral("toName"), QStringLiteral("Doe, Zoë \"Z\"")},
                                    {QStringLiteral("replyTo"), at(QStringLiteral("hr"))}});
        const int before = m_bench.countMails(QStringLiteral("jdoe"));
        const Report report = done(m_system->act(request));
        QCOMPARE(codeOf(report.failure), QString());
        QCOMPARE(report.status, Status::Done);
        QVERIFY(report.changed);

        const QJsonArray mails = m_bench.mails(QStringLiteral("jdoe"), before + 1);
        QCOMPARE(mails.size(), before + 1);
        const QJsonObject mail = mails.last().toObject();
        QCOMPARE(mail.value(u"subject").toString(), subject);
        QCOMPARE(mail.value(u"text").toString(), text);
        QCOMPARE(mail.value(u"html").toString(), html);
        QCOMPARE(
            mail.value(u"from").toArray().at(0).toArray(),
            (QJsonArray{QStringLiteral("Müller & Söhne, IT"), at(QStringLiteral("onboarding"))}));
        QCOMPARE(mail.value(u"to").toArray().at(0).toArray(),
                 (QJsonArray{QStringLiteral("Doe, Zoë \"Z\""), at(QStringLiteral("jdoe"))}));
        QCOMPARE(mail.value(u"replyTo").toArray().at(0).toArray().at(1).toString(),
                 at(QStringLiteral("hr")));
        QCOMPARE(headerOf(mail, QStringLiteral("Auto-Submitted")),
                 QStringLiteral("auto-generated"));
        QCOMPARE(headerOf(mail, QStringLiteral("Date")),
                 QStringLiteral("Thu, 30 Jul 2026 07:42:00 +0000"));
        QCOMPARE(mail.value(u"defects").toArray(), QJsonArray());
        QVERIFY(mail.value(u"longest").toInt() <= 100);
        QCOMPARE(headerNames(mail).count(QStringLiteral("To")), 1);

        const QJsonObject delivery = firstDelivery(report);
        QCOMPARE(delivery.value(u"recipient").toString(), at(QStringLiteral("jdoe")));
        QCOMPARE(delivery.value(u"state").toString(), QStringLiteral("queued"));
        QCOMPARE(delivery.value(u"at").toString(), QStringLiteral("2026-07-30T07:42:00.000Z"));
        QCOMPARE(delivery.value(u"messageId").toString(),
                 headerOf(mail, QStringLiteral("Message-ID")));
        const QString queueId = delivery.value(u"queueId").toString();
        QVERIFY(!queueId.isEmpty());
        QVERIFY(m_bench.mainLog().contains(queueId.toLatin1()));
    }

    void theSameEffectHasTheSameMessageId()
    {
        const OpRequest request = mailTo(at(QStringLiteral("jdoe")));
        const QString first =
            firstDelivery(done(m_system->act(request))).value(u"messageId").toString();
        const QString again =
            firstDelivery(done(m_system->act(request))).value(u"messageId").toString();
        const QString other = firstDelivery(done(m_system->act(mailTo(at(QStringLiteral("jdoe"))))))
                                  .value(u"messageId")
                                  .toString();
        QCOMPARE(first, again);
        QVERIFY(first != other);
    }

    void everyRecipientGetsAMailOfTheirOwn()
    {
        const int before = m_bench.countMails(QStringLiteral("hr"));
        const int beforeManager = m_bench.countMails(QStringLiteral("manager"));
        const QJsonArray to{at(QStringLiteral("hr")), at(QStringLiteral("manager")),
                            at(QStringLiteral("hr"))};
        const Report report = done(m_system->act(mailTo(to)));
        QCOMPARE(report.status, Status::Done);
        QCOMPARE(report.evidence.value(u"deliveries").toArray().size(), 2);
        for (const auto &[mailbox, count] : {std::pair{QStringLiteral("hr"), before},
                                             {QStringLiteral("manager"), beforeManager}}) {
            const QJsonArray mails = m_bench.mails(mailbox, count + 1);
            QCOMPARE(mails.size(), count + 1);
            QCOMPARE(mails.last().toObject().value(u"to").toArray().size(), 1);
            QCOMPARE(
                mails.last().toObject().value(u"to").toArray().at(0).toArray().at(1).toString(),
                at(mailbox));
        }
    }

    void answersOfTheRelayHaveTheirClasses_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<QString>("code");
        QTest::newRow("greylisted")
            << at(QStringLiteral("greylist")) << "transient" << "mail.deferred";
        QTest::newRow("mailbox full")
            << at(QStringLiteral("full")) << "transient" << "mail.deferred";
        QTest::newRow("busy after the message")
            << at(QStringLiteral("busy")) << "transient" << "mail.deferred";
        QTest::newRow("unknown mailbox")
            << at(QStringLiteral("nobody-here")) << "validation" << "mail.recipient_refused";
        QTest::newRow("refused after the message")
            << at(QStringLiteral("spam")) << "validation" << "mail.message_refused";
        QTest::newRow("not allowed")
            << at(QStringLiteral("forbidden")) << "permission" << "mail.not_permitted";
        QTest::newRow("another domain")
            << "ann@elsewhere.example" << "permission" << "mail.not_permitted";
    }
    void answersOfTheRelayHaveTheirClasses()
    {
        QFETCH(QString, recipient);
        QFETCH(QString, errorClass);
        QFETCH(QString, code);
        const Report report = done(m_system->act(mailTo(recipient)));
        QCOMPARE(codeOf(report.failure), code);
        QCOMPARE(classOf(report.failure), errorClass);
        QCOMPARE(report.status, Status::Failed);
        QVERIFY(!report.changed);
        QCOMPARE(report.failure->error.args.value(u"recipient").toString(), recipient);
        QVERIFY(!report.failure->error.args.value(u"reply").toString().isEmpty());
        QCOMPARE(firstDelivery(report).value(u"state").toString(), QStringLiteral("refused"));
    }

    void someReachedAndSomeNotIsPartial()
    {
        const QJsonArray to{at(QStringLiteral("nobody-here")), at(QStringLiteral("hr")),
                            at(QStringLiteral("forbidden")), at(QStringLiteral("manager"))};
        const Report report = done(m_system->act(mailTo(to)));
        QCOMPARE(report.status, Status::Partial);
        QVERIFY(report.changed);
        QCOMPARE(classOf(report.failure), QStringLiteral("partial_failure"));
        QCOMPARE(codeOf(report.failure), QStringLiteral("mail.partly_sent"));
        QCOMPARE(report.failure->error.args.value(u"sent").toArray(),
                 QJsonArray{at(QStringLiteral("hr"))});
        QCOMPARE(report.evidence.value(u"deliveries").toArray().size(),
                 3); // a missing right ends it
    }

    void theSenderMayBeRefused()
    {
        const auto system =
            m_bench.open(with(m_bench.config(), "from", at(QStringLiteral("nobody"))));
        const Report report = done(system->act(mailTo(at(QStringLiteral("jdoe")))));
        QCOMPARE(classOf(report.failure), QStringLiteral("permission"));
        QCOMPARE(codeOf(report.failure), QStringLiteral("mail.not_permitted"));
    }

    void aWrongPasswordIsOurOwnFault()
    {
        m_bench.secrets.password = "wrong-secret-canary";
        const Report report = done(m_system->act(mailTo(at(QStringLiteral("jdoe")))));
        const Ladder ladder = done(m_system->health(HealthDepth::SignIn, QDeadlineTimer(10000)));
        m_bench.secrets.password = "mail-secret";
        QCOMPARE(classOf(report.failure), QStringLiteral("auth_failed"));
        QCOMPARE(codeOf(report.failure), QStringLiteral("mail.sign_in_refused"));
        QCOMPARE(report.status, Status::Failed);
        QCOMPARE(ladder.rungs[2].state, RungState::Failed);
        QCOMPARE(ladder.rungs[1].state, RungState::Passed);
        QVERIFY(ladder.offers.isEmpty());
    }

    void aMissingSecretStopsBeforeTheRelayIsCalled()
    {
        const QByteArray before = m_bench.mainLog();
        const auto system =
            m_bench.open(with(m_bench.config(), "password", QStringLiteral("vault:other")));
        const Report report = done(system->act(mailTo(at(QStringLiteral("jdoe")))));
        QCOMPARE(classOf(report.failure), QStringLiteral("config"));
        QCOMPARE(codeOf(report.failure), QStringLiteral("test.no_secret"));
        const Ladder ladder = done(system->health(HealthDepth::SignIn, QDeadlineTimer(10000)));
        QCOMPARE(ladder.rungs[2].state, RungState::Failed);
        QCOMPARE(ladder.rungs[0].state, RungState::NotChecked);
        QCOMPARE(m_bench.mainLog(), before);
    }

    void aRelayThatWantsASignInSaysSo()
    {
        QJsonObject config = m_bench.config();
        config.remove(QStringLiteral("user"));
        config.remove(QStringLiteral("password"));
        const Report report = done(m_bench.open(config)->act(mailTo(at(QStringLiteral("jdoe")))));
        QCOMPARE(classOf(report.failure), QStringLiteral("permission"));
    }

    void tlsFromTheFirstByteWorksAsWell()
    {
        const auto system =
            m_bench.open(with(with(m_bench.config(), "security", QStringLiteral("tls")), "port",
                              m_bench.exim().port(1)));
        QCOMPARE(done(system->act(mailTo(at(QStringLiteral("jdoe"))))).status, Status::Done);
        QCOMPARE(done(system->health(HealthDepth::Full, QDeadlineTimer(10000))).rungs[2].state,
                 RungState::Passed);
    }

    void healthClimbsWithoutSendingAnything()
    {
        const QByteArray before = m_bench.mainLog();
        const Ladder ladder = done(m_system->health(HealthDepth::Full, QDeadlineTimer(10000)));
        QCOMPARE(ladder.rungs.size(), 3);
        for (const RungResult &rung : ladder.rungs)
            QCOMPARE(rung.state, RungState::Passed);
        QCOMPARE(ladder.offers, QStringList{QStringLiteral("message.send")});
        QVERIFY(!m_bench.mainLog().mid(before.size()).contains("<="));
    }

    void aProbePlansAndADryRunSendsNothing()
    {
        const QByteArray before = m_bench.mainLog();
        OpRequest request = mailTo(at(QStringLiteral("jdoe")));
        const Observation seen = done(m_system->probe(request));
        QVERIFY(!seen.failure);
        QCOMPARE(seen.presence, Presence::Absent);
        QCOMPARE(seen.plan.value(u"to").toArray(), QJsonArray{at(QStringLiteral("jdoe"))});
        request.dryRun = true;
        const Report report = done(m_system->act(request));
        QCOMPARE(report.status, Status::Done);
        QVERIFY(!report.changed);
        QCOMPARE(m_bench.mainLog(), before);
    }

    void whatWasSentCannotBeReadBack()
    {
        const Observation seen = done(m_system->readBack(mailTo(at(QStringLiteral("jdoe")))));
        QCOMPARE(seen.satisfied, Satisfied::Unknown);
        QVERIFY(!seen.failure);
    }

    void requestsThatMakeNoSenseAreRefused()
    {
        OpRequest other =
            mailTo(at(QStringLiteral("jdoe")), {{QStringLiteral("group"), QStringLiteral("x")}});
        other.verb = QStringLiteral("group.add");
        other.person.number = QStringLiteral("4711");
        QCOMPARE(classOf(done(m_system->act(other)).failure), QStringLiteral("unsupported"));
        OpRequest keyless = mailTo(at(QStringLiteral("jdoe")));
        keyless.key.clear();
        QCOMPARE(codeOf(done(m_system->act(keyless)).failure), QStringLiteral("connector.no_key"));
        QCOMPARE(codeOf(done(m_system->act(mailTo(QString()))).failure),
                 QStringLiteral("connector.missing_parameter"));
        QCOMPARE(codeOf(done(m_system->act(mailTo(QJsonArray{}))).failure),
                 QStringLiteral("connector.missing_parameter"));
        QCOMPARE(classOf(done(m_system->page({QStringLiteral("account")})).failure),
                 QStringLiteral("unsupported"));
    }

    void theRateOfTheSystemIsHonoured()
    {
        m_bench.gate.wait = milliseconds(1500);
        const Report report = done(m_system->act(mailTo(at(QStringLiteral("jdoe")))));
        m_bench.gate.wait = milliseconds(0);
        QCOMPARE(classOf(report.failure), QStringLiteral("throttled"));
        QCOMPARE(report.failure->retryAfter, std::optional(milliseconds(1500)));
    }

    void mistakesInTheConfigurationAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *key, const QJsonValue &value) {
            QTest::addRow("%s %s", key, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(key) << value;
        };
        row("host", QJsonValue::Undefined);
        row("host", QStringLiteral("a b"));
        row("host", QStringLiteral("mx/../x"));
        row("host", QStringLiteral("user@mx"));
        row("host", QStringLiteral("mx\r\nx"));
        row("port", 0);
        row("port", 65536);
        row("port", QStringLiteral("587"));
        row("security", QStringLiteral("none"));
        row("security", QStringLiteral("ignore"));
        row("user", QJsonValue::Undefined);
        row("password", QJsonValue::Undefined);
        row("from", QStringLiteral("onboarding"));
        row("from", QJsonValue::Undefined);
        row("fromName", QStringLiteral("IT\r\nBcc: x@y.example"));
        row("caFile", QStringLiteral("ca.pem"));
        row("connectMs", 0);
        row("totalMs", 1e9);
        row("verify", false);
        row("insecure", true);
    }
    void mistakesInTheConfigurationAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject config = m_bench.config();
        config.insert(key, value);
        const StandingClock clock(instantFromMillis(0));
        static const QLoggingCategory log("tenure.test.mail");
        const auto opened =
            m_bench.connector()->open(config, Host{m_bench.secrets, clock, m_bench.gate, log});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("mail.bad_config"));
        // Half a sign-in is the other half's fault as much.
        const QString named = opened.error().args.value(u"key").toString();
        QVERIFY2(named == key ||
                     QSet<QString>({named, key}) ==
                         QSet<QString>({QStringLiteral("user"), QStringLiteral("password")}),
                 qPrintable(named));
    }

    void theDescriptorSaysWhatItCanPromise()
    {
        const Descriptor descriptor = m_bench.connector()->describe();
        QCOMPARE(descriptor.id, QStringLiteral("mail"));
        QCOMPARE(descriptor.offers.size(), 1);
        QCOMPARE(descriptor.offers[0].readBack, ReadBack::None);
        const QJsonObject password =
            descriptor.configSchema.value(u"properties").toObject().value(u"password").toObject();
        QCOMPARE(password.value(u"format").toString(), QStringLiteral("secret-reference"));
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
