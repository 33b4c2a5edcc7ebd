// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

journey::Value record()
{
    return journey::Record{{u"name"_s, u"Lin"_s}, {u"start"_s, QDate(2026, 8, 3)}};
}

} // namespace

class TestEventJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBack_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const Error error{u"ldap.refused"_s, {{u"host"_s, u"dc1"_s}}, u"49/52e"_s};
        const auto row = [](const Happening &what) {
            const QJsonObject json = toJson(what);
            QTest::newRow(qPrintable(json.value(u"kind"_s).toString())) << json;
        };
        row(Started{u"join"_s, record(), {}, record(), record()});
        row(FactsChanged{record(), record(), {}});
        row(TaskDone{7, u"retry"_s, {{u"ok"_s, true}}, u"ada"_s});
        row(EffectDone{8, true, {{u"dn"_s, u"cn=lin"_s}}});
        row(EffectOver{9, u"capacity"_s, error});
        row(EffectUnclear{~0U, error});
        row(TimerDue{3});
        row(TimerUnresolved{4, error});
        row(MessageArrived{u"cleared"_s, {{u"grade"_s, u"good"_s}}});
        row(Cancelled{u"run.superseded"_s, {{u"by"_s, 12}}});
        row(VersionChanged{12});
    }

    void everyKindComesBack()
    {
        QFETCH(const QJsonObject, json);
        const Result<Happening> read = happeningFromJson(json);
        QVERIFY(read);
        QCOMPARE(toJson(*read), json);
    }

    void theShapeIsPlain()
    {
        QCOMPARE(
            toJson(TaskDone{7, u"done"_s, {{u"ok"_s, true}}, u"ada"_s}),
            object(
                R"({"kind": "task_done", "task": 7, "outcome": "done", "values": {"ok": true}, "by": "ada"})"));
        QCOMPARE(toJson(Cancelled{u"run.by_person"_s, {}}),
                 object(R"({"kind": "cancelled", "code": "run.by_person", "args": {}})"));
        QCOMPARE(
            toJson(FactsChanged{record(), {}, {}}),
            object(
                R"({"kind": "facts_changed", "person": {"name": "Lin", "start": {"@date": "2026-08-03"}},
                            "anchors": null, "kit": null})"));
    }

    void whatIsLeftOutKeepsItsDefault()
    {
        const Result<Happening> read =
            happeningFromJson(object(R"({"kind": "task_done", "task": 3})"));
        QVERIFY(read);
        QCOMPARE(std::get<TaskDone>(*read).outcome, u"done"_s);
    }

    void anUnknownKindIsNamed()
    {
        const Result<Happening> read = happeningFromJson(object(R"({"kind": "party"})"));
        QCOMPARE(read.error().code, u"event.unknown_kind"_s);
        QCOMPARE(read.error().args.value(u"kind"_s).toString(), u"party"_s);
        QCOMPARE(happeningFromJson({}).error().code, u"event.unknown_kind"_s);
        QCOMPARE(happeningFromJson(object(R"({"kind": 7})")).error().code, u"event.unknown_kind"_s);
    }

    // Whoever writes into the inbox may be another program, or a damaged disk.
    void whateverFieldIsOfAnotherTypeItIsNamed()
    {
        const Error error{u"ldap.refused"_s, {}, {}};
        const std::vector<Happening> all{Started{u"join"_s, record(), {}, record(), record()},
                                         FactsChanged{record(), record(), record()},
                                         TaskDone{7, u"retry"_s, {}, u"ada"_s},
                                         EffectDone{8, true, {}},
                                         EffectOver{9, u"capacity"_s, error},
                                         EffectUnclear{5, error},
                                         TimerDue{3},
                                         TimerUnresolved{4, error},
                                         MessageArrived{u"cleared"_s, {}},
                                         Cancelled{u"run.superseded"_s, {}},
                                         VersionChanged{12}};
        int fields = 0;
        for (const Happening &what : all) {
            const QJsonObject whole = toJson(what);
            for (const QString &key : whole.keys()) {
                if (key == u"kind")
                    continue;
                ++fields;
                QJsonObject damaged = whole;
                damaged[key] = QJsonArray{QJsonObject{{u"@date"_s, u"soon"_s}}};
                const Result<Happening> read = happeningFromJson(damaged);
                QVERIFY2(!read, qPrintable(whole.value(u"kind").toString() + u' ' + key));
                QCOMPARE(read.error().code, u"event.unreadable"_s);
                QCOMPARE(read.error().args.value(u"field"_s).toString(), key);
                damaged.remove(key);
                QVERIFY(happeningFromJson(damaged)); // left out is not damaged
            }
        }
        QVERIFY(fields > 25);
    }

    void theFirstDamagedFieldIsTheOneThatIsNamed()
    {
        const Result<Happening> read =
            happeningFromJson(object(R"({"kind": "task_done", "by": 7, "task": "x"})"));
        QCOMPARE(read.error().args.value(u"field"_s).toString(), u"task"_s);
    }

    void whatANewerProgramAddsIsPassedOver()
    {
        const Result<Happening> read =
            happeningFromJson(object(R"({"kind": "timer_due", "timer": 3, "mood": {"of": []}})"));
        QVERIFY(read);
        QCOMPARE(std::get<TimerDue>(*read).timer, 3U);
    }

    void aDamagedFieldIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("negative number")
            << object(R"({"kind": "task_done", "task": -1})") << u"task"_s;
        QTest::newRow("broken number")
            << object(R"({"kind": "timer_due", "timer": 1.5})") << u"timer"_s;
        QTest::newRow("number too large")
            << object(R"({"kind": "timer_due", "timer": 4294967296})") << u"timer"_s;
        QTest::newRow("number as text")
            << object(R"({"kind": "effect_done", "effect": "1"})") << u"effect"_s;
        QTest::newRow("text as number")
            << object(R"({"kind": "task_done", "outcome": 1})") << u"outcome"_s;
        QTest::newRow("flag as text")
            << object(R"({"kind": "effect_done", "changed": "yes"})") << u"changed"_s;
        QTest::newRow("object as list")
            << object(R"({"kind": "message", "values": []})") << u"values"_s;
        QTest::newRow("value of ours")
            << object(R"({"kind": "started", "person": {"@date": "soon"}})") << u"person"_s;
        QTest::newRow("error as text")
            << object(R"({"kind": "effect_over", "error": "bad"})") << u"error"_s;
    }

    void aDamagedFieldIsNamed()
    {
        QFETCH(const QJsonObject, json);
        QFETCH(const QString, field);
        const Result<Happening> read = happeningFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"event.unreadable"_s);
        QCOMPARE(read.error().args.value(u"field"_s).toString(), field);
    }
};

QTEST_APPLESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"
