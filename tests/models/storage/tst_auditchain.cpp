// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditchain.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/newfile.h"
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace tenure;
using services::AuditHead;
using services::AuditReport;
using storage::Access;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 24;

const char dropGuards[] = "DROP TRIGGER audit_is_new; DROP TRIGGER audit_stays;"
                          " DROP TRIGGER audit_is_kept;";

engine::AuditRow row(int i)
{
    engine::AuditRow row = samples::audit(QStringLiteral("test.%1").arg(i % 5),
                                          QStringLiteral("run:%1/effect:%2").arg(i % 3).arg(i));
    row.at = samples::at(i);
    row.details = {{QStringLiteral("number"), i}};
    return row;
}

/// "whole", or the code of the first break and the row it is at.
QString said(const Result<AuditReport> &report)
{
    if (!report)
        return report.error().code;
    if (!report->broken)
        return QStringLiteral("whole");
    const QJsonObject &args = report->broken->args;
    for (const char *name : {"row", "first", "found"}) {
        if (args.contains(QLatin1String(name)))
            return report->broken->code + u' ' +
                   QString::number(args.value(QLatin1String(name)).toInteger());
    }
    return report->broken->code;
}

/// A store with `rowCount` rows of audit, and what became of copies of it.
class Evidence
{
public:
    Evidence()
    {
        while (head().count < rowCount) {
            if (!m_fixture.store().audit().add({row(int(head().count))}))
                qFatal("the rows do not fit");
        }
        m_head = head();
        if (!m_fixture.store().checkpoint())
            qFatal("no checkpoint");
        m_fixture.close();
    }

    const AuditHead &earlier() const { return m_head; }

    /// What verify says of a copy after somebody was at it.
    QString after(const QByteArray &statements, bool withEarlier = true)
    {
        const QString copy = m_fixture.path(QStringLiteral("copy%1.db").arg(++m_copies));
        QString message;
        if (!QFile::copy(m_fixture.file(), copy) ||
            !runRaw(copy, (dropGuards + statements).constData(), &message))
            qFatal("%s: %s", statements.constData(), qPrintable(message));
        return verdict(copy, withEarlier);
    }

    /// The same with every hash from `first` on made anew, up to and including `last`.
    QString afterRehash(const QByteArray &statements, qint64 first, qint64 last)
    {
        const QString copy = m_fixture.path(QStringLiteral("copy%1.db").arg(++m_copies));
        if (!QFile::copy(m_fixture.file(), copy) ||
            !runRaw(copy, (dropGuards + statements).constData()))
            qFatal("%s", statements.constData());
        const auto connection = storage::Connection::open(copy, Access::Write);
        auto rows = storage::readAudit(**connection, first - 2, rowCount);
        for (size_t i = 1; i < rows->size() && (*rows)[i].id <= last; ++i) {
            services::AuditRecord &forged = (*rows)[i];
            forged.hash = storage::auditLink((*rows)[i - 1].hash, forged.digest);
            const QByteArray update = "UPDATE audit SET hash = x'" + forged.hash.toHex() +
                                      "' WHERE id = " + QByteArray::number(forged.id);
            if (!runRaw(copy, update.constData()))
                qFatal("cannot forge");
        }
        return verdict(copy, true);
    }

private:
    AuditHead head() { return m_fixture.store().audit().verify({})->head; }

    QString verdict(const QString &file, bool withEarlier) const
    {
        const auto connection = storage::Connection::open(file, Access::Write);
        return said(
            storage::verifyAudit(**connection, withEarlier ? std::optional(m_head) : std::nullopt));
    }

    StoreFixture m_fixture;
    AuditHead m_head;
    int m_copies = 0;
};

QByteArray sqlOf(const char *text, qint64 a, qint64 b = 0)
{
    return QByteArray(text)
        .replace("$a", QByteArray::number(a))
        .replace("$b", QByteArray::number(b));
}

const char takeOut[] = "DELETE FROM audit WHERE id = $a;";
const char exchange[] = "UPDATE audit SET id = -1 WHERE id = $a; UPDATE audit SET id = $a WHERE id"
                        " = $b; UPDATE audit SET id = $b WHERE id = -1;";
const char insert[] =
    "UPDATE audit SET id = id + 1000 WHERE id >= $a; UPDATE audit SET id = id - 999 WHERE id >= "
    "1000; INSERT INTO audit SELECT $a, at, user, channel, reason, action, subject, details, hash"
    " FROM audit WHERE id = $b + 1;";
const char closeGap[] = "DELETE FROM audit WHERE id = $a; UPDATE audit SET id = id + 1000 WHERE id"
                        " > $a; UPDATE audit SET id = id - 1001 WHERE id > 1000;";
const char cutFrom[] = "DELETE FROM audit WHERE id >= $a;";

/// The store as it was before its audit was a chain, with the same rows of audit; gives how many
/// steps of the schema it lacks.
int unchainedCopy(const QString &file, const QString &old)
{
    QFile empty(old);
    if (!empty.open(QIODevice::WriteOnly))
        qFatal("cannot make a file");
    empty.close();
    auto steps = *storage::bundledMigrations();
    const int lacking = int(steps.size()) - 2;
    steps.resize(2); // 0003_audit_chain is the third
    const auto connection = storage::Connection::open(old, Access::Write);
    if (!connection || !storage::migrate(**connection, steps, samples::at(0)))
        qFatal("cannot make an older store");
    QByteArray copy = "ATTACH '" + file.toUtf8() + "' AS young; PRAGMA application_id=" +
                      QByteArray::number(storage::applicationId) + ";";
    for (const char *table : {"store", "user", "user_role", "calendar", "location"})
        copy += QByteArray(" INSERT INTO ") + table + " SELECT * FROM young." + table + ";";
    copy += " INSERT INTO audit SELECT id, at, user, channel, reason, action, subject, details"
            " FROM young.audit";
    QString message;
    if (!runRaw(old, copy.constData(), &message))
        qFatal("%s", qPrintable(message));
    return lacking;
}

} // namespace

/// Nobody can touch the record without being seen.
class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneTransactionAndOfManyAreOneChain();
    void aNewChainBeginsWithTheStoresOwnName();
    void twoConnectionsWriteOneChain();
    void rowsThatWereRolledBackLeaveNoTrace();
    void strangeTextsStayWhole_data();
    void strangeTextsStayWhole();
    void rowsOfAnOlderStoreAreChainedOnce();
    void tamperingIsFoundAtItsRow_data();
    void tamperingIsFoundAtItsRow();
    void forgedHashesAreFoundAtTheNextRowOrByAnEarlierHead();
    void aCutTailNeedsAnEarlierHeadToBeSeen();
    void randomTamperingIsFoundAtItsRow();
};

void TestAuditChain::rowsOfOneTransactionAndOfManyAreOneChain()
{
    StoreFixture fixture;
    services::AuditStore &audit = fixture.store().audit();
    const AuditHead before = audit.verify({})->head;
    QVERIFY(audit.add({row(1), row(2), row(3)}));
    QVERIFY(audit.add({row(4)}));
    fixture.reopen();
    QVERIFY(fixture.store().audit().add({row(5)}));
    const auto report = fixture.store().audit().verify(before);
    QCOMPARE(said(report), QStringLiteral("whole"));
    QCOMPARE(report->head.count, before.count + 5);
    const auto rows = fixture.store().audit().records(report->head.count - 1, 10);
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().hash, report->head.hash);
    QCOMPARE(rows->front().details, QByteArray("{\"number\":5}"));
}

void TestAuditChain::aNewChainBeginsWithTheStoresOwnName()
{
    StoreFixture one;
    StoreFixture other(true);
    const auto origin = one.store().audit().origin();
    QCOMPARE(origin->store.size(), 32);
    QVERIFY(origin->hash != other.store().audit().origin()->hash);
    const auto first = one.store().audit().records(0, 1);
    QCOMPARE(first->front().action, QByteArray("store.created"));
    QCOMPARE(storage::auditLink(origin->hash, first->front().digest), first->front().hash);
}

void TestAuditChain::twoConnectionsWriteOneChain()
{
    StoreFixture fixture;
    const auto other = fixture.open(Access::Write);
    for (int i = 0; i < 6; ++i)
        QVERIFY((i % 2 ? fixture.store() : *other).audit().add({row(i), row(i + 1)}));
    QCOMPARE(said(other->audit().verify({})), QStringLiteral("whole"));
}

void TestAuditChain::rowsThatWereRolledBackLeaveNoTrace()
{
    StoreFixture fixture;
    services::UserRow lonely = *fixture.store().users().user(QStringLiteral("root"));
    lonely.active = false;
    QVERIFY(!fixture.store().users().saveUser(lonely, row(1)));
    QVERIFY(fixture.store().audit().add({row(2)}));
    QCOMPARE(said(fixture.store().audit().verify({})), QStringLiteral("whole"));
}

void TestAuditChain::strangeTextsStayWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("pair") << QStringLiteral("\U0001F600 \u202e");
    QTest::newRow("half of a pair") << QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b");
    QTest::newRow("other half at the end") << QStringLiteral("a") + QChar(0xde00);
    QTest::newRow("no character") << QStringLiteral("a") + QChar(0xffff) + QChar(0xfffe);
    QTest::newRow("byte order mark") << QStringLiteral("\ufeff\ufeffa");
    QTest::newRow("mark of the other order") << QString(QChar(0xfffe)) + QStringLiteral("a");
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE audit;--\"\\\n3:abc,");
}

void TestAuditChain::strangeTextsStayWhole()
{
    QFETCH(QString, text);
    StoreFixture fixture;
    engine::AuditRow strange = row(1);
    strange.authority.reason = text;
    strange.subject = text;
    strange.details = {{QStringLiteral("x"), text}, {text, 1}};
    QVERIFY(fixture.store().audit().add({strange, row(2)}));
    QCOMPARE(said(fixture.store().audit().verify({})), QStringLiteral("whole"));
}

void TestAuditChain::rowsOfAnOlderStoreAreChainedOnce()
{
    StoreFixture fixture;
    QVERIFY(fixture.store().audit().add({row(1), row(2)}));
    QVERIFY(fixture.store().checkpoint());
    fixture.close();
    const QString old = fixture.path(u"old.db"_s);
    const auto steps = unchainedCopy(fixture.file(), old);
    QVERIFY(steps > 0);
    QCOMPARE(*storage::migrateStore(old, samples::at(9)), steps);
    QCOMPARE(*storage::migrateStore(old, samples::at(9)), 0);
    const auto store = storage::Store::open(old, Access::Work, samples::at(9));
    QVERIFY((*store)->audit().add({row(3)}));
    const auto report = (*store)->audit().verify({});
    QCOMPARE(said(report), u"whole"_s);
    QVERIFY(report->head.count >= 4);
    QVERIFY((*store)->check()->empty());
    QString message;
    QVERIFY(!runRaw(old, "UPDATE audit SET hash = x''", &message));
    QVERIFY(message.contains(u"audit row never changes"_s));
}

void TestAuditChain::tamperingIsFoundAtItsRow_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("verdict");
    const auto add = [](const char *name, const QByteArray &statements, const char *verdict) {
        QTest::newRow(name) << statements << QString::fromLatin1(verdict);
    };
    add("nothing", "", "whole");
    for (const char *field : {"at", "user", "channel", "reason", "action", "subject", "details"})
        add(field, QByteArray("UPDATE audit SET ") + field + " = 'x' WHERE id = 7",
            "audit.row_changed 7");
    add("a text moved between fields",
        "UPDATE audit SET user = user || substr(action, 1, 1), action = substr(action, 2)"
        " WHERE id = 7",
        "audit.row_changed 7");
    add("a hash", "UPDATE audit SET hash = zeroblob(32) WHERE id = 7", "audit.row_changed 7");
    add("no hash", "UPDATE audit SET hash = NULL WHERE id = 7", "audit.row_changed 7");
    add("bytes that are no text", "UPDATE audit SET details = CAST(x'fffe' AS TEXT) WHERE id = 7",
        "audit.row_changed 7");
    add("removed", sqlOf(takeOut, 7), "audit.rows_missing 7");
    add("the first removed", sqlOf(takeOut, 1), "audit.rows_missing 1");
    add("removed and closed up", sqlOf(closeGap, 7), "audit.row_changed 7");
    add("swapped", sqlOf(exchange, 5, 9), "audit.row_changed 5");
    add("swapped neighbours", sqlOf(exchange, 5, 6), "audit.row_changed 5");
    add("inserted", sqlOf(insert, 7, 2), "audit.row_changed 7");
    add("inserted before the first",
        "INSERT INTO audit SELECT 0, at, user, channel, reason, action, subject, details, hash"
        " FROM audit WHERE id = 1",
        "audit.row_changed 0");
    add("appended",
        "INSERT INTO audit SELECT 25, at, user, channel, reason, action, subject, details, hash"
        " FROM audit WHERE id = 24",
        "audit.row_changed 25");
    add("another store's", "UPDATE store SET store_id = 'ffffffffffffffffffffffffffffffff'",
        "audit.row_changed 1");
    add("cut", sqlOf(cutFrom, 20), "audit.cut 19");
    add("emptied", sqlOf(cutFrom, 1), "audit.cut 0");
}

void TestAuditChain::tamperingIsFoundAtItsRow()
{
    QFETCH(QByteArray, statements);
    QFETCH(QString, verdict);
    Evidence evidence;
    QCOMPARE(evidence.after(statements), verdict);
}

void TestAuditChain::forgedHashesAreFoundAtTheNextRowOrByAnEarlierHead()
{
    Evidence evidence;
    const QByteArray change = "UPDATE audit SET user = 'x' WHERE id = 7";
    QCOMPARE(evidence.afterRehash(change, 7, 7), QStringLiteral("audit.row_changed 8"));
    QCOMPARE(evidence.afterRehash(change, 7, 12), QStringLiteral("audit.row_changed 13"));
    QCOMPARE(evidence.afterRehash(change, 7, rowCount),
             QStringLiteral("audit.rewritten %1").arg(rowCount));
}

void TestAuditChain::aCutTailNeedsAnEarlierHeadToBeSeen()
{
    Evidence evidence;
    QCOMPARE(evidence.after(sqlOf(cutFrom, 20), false), QStringLiteral("whole"));
    QCOMPARE(evidence.after(sqlOf(cutFrom, rowCount), true),
             QStringLiteral("audit.cut %1").arg(rowCount - 1));
}

void TestAuditChain::randomTamperingIsFoundAtItsRow()
{
    Evidence evidence;
    QRandomGenerator random(4711);
    const QByteArrayList fields{"at", "user", "channel", "reason", "action", "subject", "details"};
    for (int i = 0; i < 200; ++i) {
        const qint64 one = random.bounded(1, rowCount);                  // never the last
        const qint64 other = random.bounded(int(one) + 1, rowCount + 1); // behind it
        QByteArray statements;
        QString expected = QStringLiteral("audit.row_changed %1").arg(one);
        switch (random.bounded(6)) {
        case 0:
            statements = "UPDATE audit SET " + fields.at(random.bounded(int(fields.size()))) +
                         sqlOf(" = subject || 'x' WHERE id = $a", one);
            break;
        case 1:
            statements = sqlOf(takeOut, one);
            expected = QStringLiteral("audit.rows_missing %1").arg(one);
            break;
        case 2:
            statements = sqlOf(exchange, one, other);
            break;
        case 3:
            statements = sqlOf(insert, one, other);
            break;
        case 4:
            statements = sqlOf(closeGap, one);
            break;
        default:
            statements = sqlOf(cutFrom, other);
            expected = QStringLiteral("audit.cut %1").arg(other - 1);
        }
        QVERIFY2(
            evidence.after(statements) == expected,
            qPrintable(QString::fromLatin1(statements) + u": "_s + evidence.after(statements)));
    }
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
