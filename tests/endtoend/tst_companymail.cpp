// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/company.h"
#include "endtoend/relay.h"
#include "endtoend/samplegroups.h"

#include <QSet>
#include <QTest>

using namespace tenure::test;

namespace {

const QString morning = QStringLiteral("2026-11-23T08:00:00.000Z");
const QString afterTwoWeeks = QStringLiteral("2026-12-04T12:00:00.000Z");

// Private mailboxes of the twelve who join, in the order of their numbers from 1001.
const QStringList joiners{QStringLiteral("anna.berg"),      QStringLiteral("ben.muller"),
                          QStringLiteral("clara.schmidt"),  QStringLiteral("david.obrien"),
                          QStringLiteral("elif.nowak"),     QStringLiteral("felix.yilmaz"),
                          QStringLiteral("greta.weiss"),    QStringLiteral("hannah.garcia"),
                          QStringLiteral("igor.petersen"),  QStringLiteral("jana.rossi"),
                          QStringLiteral("karim.kowalski"), QStringLiteral("lena.novak")};

} // namespace

/// Sixty people, a directory and a mail relay: every message that is due arrives, and arrives once.
/// One story, told in order.
class TestCompanymail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMessageThatIsDueArrivesOnce();
    void accountsAreThereBesideTheMessages();
    void workingOnSendsNothingTwice();
    void messageThatTheRelayCouldNotTakeArrivesLaterAndOnce();
    void refusedAddressIsAPersonsTaskWithTheSentence();

private:
    QHash<QString, int> counts() const;

    Slapd m_directory;
    Relay m_relay{joiners + QStringList{QStringLiteral("manager"), QStringLiteral("facilities"),
                                        QStringLiteral("it-helpdesk"), QStringLiteral("hr")}};
    std::unique_ptr<Company> m_company;
};

void TestCompanymail::initTestCase()
{
    QVERIFY2(m_directory.start(), m_directory.log().constData());
    QVERIFY(m_directory.apply(sampleGroups(m_directory)));
    QVERIFY2(m_relay.start(), m_relay.log().constData());
    m_company = std::make_unique<Company>(morning);
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
    QVERIFY2(m_company->addSystem(QStringLiteral("directory"), QStringLiteral("ldap"),
                                  m_directory.config(), "tenure-secret-1"),
             m_company->lastComplaint().constData());
    QVERIFY2(m_company->addSystem(QStringLiteral("mail"), QStringLiteral("mail"), m_relay.config(),
                                  "mail-secret"),
             m_company->lastComplaint().constData());
}

QHash<QString, int> TestCompanymail::counts() const
{
    QHash<QString, int> all;
    for (const QString &mailbox :
         joiners + QStringList{QStringLiteral("manager"), QStringLiteral("facilities"),
                               QStringLiteral("it-helpdesk"), QStringLiteral("hr")}) {
        if (const int count = m_relay.count(mailbox))
            all.insert(mailbox, count);
    }
    return all;
}

void TestCompanymail::everyMessageThatIsDueArrivesOnce()
{
    m_company->workUntil(afterTwoWeeks);
    QHash<QString, int> expected;
    for (const QString &mailbox : joiners)
        expected.insert(mailbox, 1);                   // the welcome letter
    expected.insert(QStringLiteral("manager"), 12);    // "it has begun", for each
    expected.insert(QStringLiteral("facilities"), 8);  // for all but the four who work remotely
    expected.insert(QStringLiteral("it-helpdesk"), 7); // three working days before the start
    QTRY_COMPARE_WITH_TIMEOUT(counts(), expected, 20000);
    QCOMPARE(m_relay.taken(), 12 + 12 + 8 + 7);

    QSet<QString> ids;
    QSet<QByteArray> bodies;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        for (const Relay::Letter &letter : m_relay.letters(it.key())) {
            ids << letter.messageId;
            bodies << it.key().toUtf8() + letter.subject.toUtf8() + letter.body;
        }
    }
    QCOMPARE(ids.size(), 12 + 12 + 8 + 7);
    QCOMPARE(bodies.size(), 12 + 12 + 8 + 7); // each is about somebody else
    QCOMPARE(m_relay.letters(joiners.first()).first().subject,
             QStringLiteral("Welcome to TechCorp, Anna"));
}

void TestCompanymail::accountsAreThereBesideTheMessages()
{
    QCOMPARE(m_directory.find(QStringLiteral("(employeeNumber=*)")).size(), 7);
    // The group's own placeholder, and all of them.
    QCOMPARE(m_directory.entry(m_directory.group(QStringLiteral("all-staff")))
                 .value(QStringLiteral("member"))
                 .size(),
             8);
}

void TestCompanymail::workingOnSendsNothingTwice()
{
    const int before = m_relay.taken();
    const QJsonObject again = m_company->importPeople();
    QCOMPARE(again.value(QStringLiteral("unchanged")).toInt(), 60);
    m_company->work();
    QCOMPARE(m_relay.taken(), before);
}

void TestCompanymail::messageThatTheRelayCouldNotTakeArrivesLaterAndOnce()
{
    const int before = m_relay.taken();
    m_relay.stop();
    m_company->setPerson(QStringLiteral("1001"),
                         {{QStringLiteral("Status"), QStringLiteral("terminated")},
                          {QStringLiteral("Last day"), QStringLiteral("2026-12-31")}});
    QCOMPARE(m_company->importPeople()
                 .value(QStringLiteral("lifecycle"))
                 .toObject()
                 .value(QStringLiteral("leave"))
                 .toInt(),
             1);
    const QString retry = m_company->work();
    QVERIFY(retry > afterTwoWeeks && retry < QStringLiteral("2026-12-04T12:01"));
    QCOMPARE(m_company->openTasks(QStringLiteral("h_leaver")).size(), 0);

    QVERIFY2(m_relay.start(), m_relay.log().constData());
    m_company->workUntil(QStringLiteral("2026-12-04T13:00:00.000Z"));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay.count(joiners.first()), 2, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay.count(QStringLiteral("manager")), 13, 20000);
    QCOMPARE(m_relay.taken(), before + 2);
}

void TestCompanymail::refusedAddressIsAPersonsTaskWithTheSentence()
{
    m_company->setPerson(
        QStringLiteral("1002"),
        {{QStringLiteral("Status"), QStringLiteral("terminated")},
         {QStringLiteral("Last day"), QStringLiteral("2026-12-31")},
         {QStringLiteral("Private mail"), QStringLiteral("nobody.knows@home.example")}});
    m_company->importPeople();
    m_company->work();
    const QList<QJsonObject> tasks = m_company->openTasks(QStringLiteral("h_leaver"));
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().value(QStringLiteral("code")).toString(),
             QStringLiteral("mail.recipient_refused"));
    QVERIFY(tasks.first()
                .value(QStringLiteral("message"))
                .toString()
                .contains(QStringLiteral("nobody.knows@home.example")));
    // The other branch went on, and the address is not tried again by itself.
    QTRY_COMPARE_WITH_TIMEOUT(m_relay.count(QStringLiteral("manager")), 14, 20000);
}

QTEST_GUILESS_MAIN(TestCompanymail)
#include "tst_companymail.moc"
