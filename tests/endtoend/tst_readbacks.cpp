// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/company.h"
#include "endtoend/samplegroups.h"

#include <QTest>

using namespace tenure::test;

namespace {

const QString morning = QStringLiteral("2026-11-23T08:00:00.000Z");
const QString anHourLater = QStringLiteral("2026-11-23T09:00:00.000Z");
const QString aDayLater = QStringLiteral("2026-11-24T08:00:00.000Z");
const QString aWeekLater = QStringLiteral("2026-11-30T08:00:00.000Z");

const QString removed = QStringLiteral("2001");       ///< by hand, behind our back
const QString renamedByHr = QStringLiteral("2002");   ///< while the directory keeps the old name
const QString renamedByHand = QStringLiteral("2003"); ///< while HR keeps the old name
const QString account = QStringLiteral("account");

} // namespace

/// Long after a step has ended: a grant is looked at in the directory again after 1 h, 24 h and 7
/// d. One story, told in order.
class TestReadbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStepProvesItsGrant();
    void anHourLaterItIsStillThere();
    void aDayLaterWhatWasRemovedByHandIsRefuted();
    void itsExceptionIsOnThePersonAndSaysWhat();
    void aDayLaterWhoWasRenamedStillHasIt();
    void aWeekLaterTheLastLookSaysTheSame();
    void nobodyLooksAnyMore();

private:
    QList<QJsonObject> exceptions(const QString &number);
    void expectGrant(const QString &number, const QString &state, const QString &seenAt);
    void hire(const QString &number, const QString &familyName);
    QByteArray dn(const QString &number) const
    {
        return m_directory.find(QStringLiteral("(employeeNumber=%1)").arg(number))
            .value(0)
            .toUtf8();
    }

    Slapd m_directory;
    std::unique_ptr<Company> m_company;
};

void TestReadbacks::initTestCase()
{
    QVERIFY2(m_directory.start(), m_directory.log().constData());
    QVERIFY(m_directory.apply(sampleGroups(m_directory)));
    m_company = std::make_unique<Company>(morning);
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
    QVERIFY2(m_company->addSystem(QStringLiteral("directory"), QStringLiteral("ldap"),
                                  m_directory.config(), "tenure-secret-1"),
             m_company->lastComplaint().constData());
    hire(removed, QStringLiteral("Falk"));
    hire(renamedByHr, QStringLiteral("Gast"));
    hire(renamedByHand, QStringLiteral("Hahn"));
    m_company->importPeople();
    QCOMPARE(m_company->lastExit(), 0);
}

// Starts so soon that the account is due at once.
void TestReadbacks::hire(const QString &number, const QString &familyName)
{
    QHash<QString, QString> cells = m_company->person(QStringLiteral("1001"));
    cells.insert(QStringLiteral("First name"), QStringLiteral("Nora"));
    cells.insert(QStringLiteral("Last name"), familyName);
    cells.insert(QStringLiteral("Private mail"),
                 familyName.toLower() + QStringLiteral("@home.example"));
    cells.insert(QStringLiteral("Start date"), QStringLiteral("2026-11-26"));
    cells.remove(QStringLiteral("Employee"));
    m_company->setPerson(number, cells);
}

QList<QJsonObject> TestReadbacks::exceptions(const QString &number)
{
    const QJsonArray tasks = m_company->ctl({QStringLiteral("task"), QStringLiteral("list")})
                                 .value(QStringLiteral("tasks"))
                                 .toArray();
    QList<QJsonObject> found;
    for (const QJsonValue &each : tasks) {
        const QJsonObject task = each.toObject();
        if (task.value(QStringLiteral("number")) == number &&
            task.value(QStringLiteral("code")) == QStringLiteral("grant.gone"))
            found << task;
    }
    return found;
}

void TestReadbacks::expectGrant(const QString &number, const QString &state, const QString &seenAt)
{
    const QJsonObject seen = m_company->grant(number, account);
    QCOMPARE(seen.value(QStringLiteral("state")).toString(), state);
    QCOMPARE(seen.value(QStringLiteral("seenAt")).toString(), seenAt);
}

void TestReadbacks::aStepProvesItsGrant()
{
    m_company->work();
    QVERIFY(m_company->answer(QStringLiteral("h_welcome")) >= 3);
    m_company->work();
    for (const QString &number : {removed, renamedByHr, renamedByHand}) {
        QVERIFY2(!dn(number).isEmpty(), qPrintable(number));
        expectGrant(number, QStringLiteral("verified"), morning);
    }
}

void TestReadbacks::anHourLaterItIsStillThere()
{
    m_company->workAt(anHourLater);
    for (const QString &number : {removed, renamedByHr, renamedByHand})
        expectGrant(number, QStringLiteral("verified"), anHourLater);
    QCOMPARE(m_company->grant(removed, QStringLiteral("group:all-staff"))
                 .value(QStringLiteral("seenAt"))
                 .toString(),
             anHourLater);
}

void TestReadbacks::aDayLaterWhatWasRemovedByHandIsRefuted()
{
    QVERIFY(m_directory.apply("dn: " + dn(removed) + "\nchangetype: delete\n"));
    m_company->setPerson(renamedByHr, {{QStringLiteral("Last name"), QStringLiteral("Neumann")}});
    m_company->importPeople();
    QCOMPARE(m_company->lastExit(), 0);
    const QByteArray other = dn(renamedByHand);
    QVERIFY(m_directory.apply("dn: " + other +
                              "\nchangetype: modify\nreplace: cn\ncn: Nora Married\n-\n"
                              "replace: sn\nsn: Married\n-\nreplace: displayName\n"
                              "displayName: Nora Married\n-\nreplace: mail\n"
                              "mail: nora.married@corp.example\n\ndn: " +
                              other +
                              "\nchangetype: modrdn\nnewrdn: uid=nora.married\n"
                              "deleteoldrdn: 1\n"));
    m_company->workAt(aDayLater);
    expectGrant(removed, QStringLiteral("refuted"), aDayLater);
}

void TestReadbacks::itsExceptionIsOnThePersonAndSaysWhat()
{
    QList<QJsonObject> about = exceptions(removed);
    about.removeIf(
        [](const QJsonObject &task) { return task.value(QStringLiteral("title")) != account; });
    QCOMPARE(about.size(), 1);
    QCOMPARE(about.first().value(QStringLiteral("kind")).toString(), QStringLiteral("exception"));
    const QString message = about.first().value(QStringLiteral("message")).toString();
    for (const char *words : {"account on directory was there and is not any more", "Find out who"})
        QVERIFY2(message.contains(QLatin1String(words)), qPrintable(message));
}

void TestReadbacks::aDayLaterWhoWasRenamedStillHasIt()
{
    for (const QString &number : {renamedByHr, renamedByHand})
        expectGrant(number, QStringLiteral("verified"), aDayLater);
    QVERIFY(exceptions(renamedByHr).isEmpty());
}

void TestReadbacks::aWeekLaterTheLastLookSaysTheSame()
{
    m_company->workAt(aWeekLater);
    expectGrant(removed, QStringLiteral("refuted"), aWeekLater);
    for (const QString &number : {renamedByHr, renamedByHand})
        expectGrant(number, QStringLiteral("verified"), aWeekLater);
}

void TestReadbacks::nobodyLooksAnyMore()
{
    m_company->workAt(QStringLiteral("2026-12-02T08:00:00.000Z"));
    expectGrant(renamedByHr, QStringLiteral("verified"), aWeekLater);
}

QTEST_GUILESS_MAIN(TestReadbacks)
#include "tst_readbacks.moc"
