// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/failpoint.h"

#include <QSet>
#include <QTest>

using namespace tenure;
using failpoint::Point;

class TestFailpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingFailsUnlessArmed();
    void strikesOnceAtTheNamedPass();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void everyNameIsItsOwn();
};

void TestFailpoint::nothingFailsUnlessArmed()
{
    QVERIFY(!failpoint::isArmed());
    QVERIFY(!failpoint::fails(Point::EffectAct));
}

void TestFailpoint::strikesOnceAtTheNamedPass()
{
    QVERIFY(failpoint::arm("effect.act:error:2"));
    QVERIFY(failpoint::isArmed());
    QVERIFY(!failpoint::fails(Point::EffectProbe));
    QVERIFY(!failpoint::fails(Point::EffectAct));
    QVERIFY(failpoint::fails(Point::EffectAct));
    QVERIFY(!failpoint::fails(Point::EffectAct));
}

void TestFailpoint::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray text : {"", "effect.act", "effect.nothing:crash", "effect.act:explode",
                                  "effect.act:crash:0", "effect.act:crash:x", ":crash"})
        QTest::addRow("'%s'", text.constData()) << text;
}

void TestFailpoint::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, text);
    QVERIFY(!failpoint::arm(text));
}

void TestFailpoint::everyNameIsItsOwn()
{
    const QList<QByteArray> names = failpoint::names();
    QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), names.size());
    for (const QByteArray &name : names)
        QVERIFY2(failpoint::arm(name + ":error"), name.constData());
}

QTEST_GUILESS_MAIN(TestFailpoint)
#include "tst_failpoint.moc"
