// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compile.h"
#include "journey/document.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;

namespace {

// A file with one executable process `p` around `body`; `definitions` stands beside it.
QByteArray fileWith(const QByteArray &body, const QByteArray &definitions = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:tenure=\"urn:tenure:journey:1\" "
           "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" id=\"d\" targetNamespace=\"t\">" +
           definitions + "<process id=\"p\" name=\"Join\" isExecutable=\"true\">" + body +
           "</process></definitions>";
}

Document read(const QByteArray &bytes)
{
    Result<Document> document = Document::read(bytes, Limits::publishing());
    if (!document)
        qFatal("%s", qPrintable(document.error().code + document.error().detail));
    return *document;
}

QString kindName(NodeKind kind)
{
    static const char *const names[] = {"start", "end",   "catch",         "throw",   "boundary",
                                        "pass",  "human", "effect",        "receive", "xor",
                                        "and",   "or",    "event-gateway", "sub",     "call"};
    return QLatin1String(names[size_t(kind)]);
}

QString triggerName(const EventSpec &event)
{
    static const char *const names[] = {"", "message", "timer", "error", "escalation", "terminate"};
    QString text = QLatin1String(names[size_t(event.trigger)]);
    if (!event.code.isEmpty())
        text += u':' + event.code;
    if (event.timing)
        text += u' ' + calendars::toLine(*event.timing);
    return event.interrupting ? text : text + QStringLiteral(" non-interrupting");
}

QString nodeText(const Definition &definition, const Node &node)
{
    QStringList parts{node.id, kindName(node.kind)};
    if (const QString trigger = triggerName(node.event); !trigger.isEmpty())
        parts << trigger;
    if (node.attachedTo >= 0)
        parts << QStringLiteral("on ") + definition.node(node.attachedTo).id;
    if (node.lane >= 0)
        parts << QStringLiteral("team ") + definition.lanes[size_t(node.lane)].team;
    if (node.effect) {
        QStringList params;
        for (const Param &param : node.effect->params)
            params << param.name + u'=' + param.value.toFeel();
        parts << QStringLiteral("%1.%2(%3)")
                     .arg(node.effect->system, node.effect->verb,
                          params.join(QStringLiteral(", ")));
    }
    if (node.work && node.work->due)
        parts << QStringLiteral("due ") + calendars::toLine(*node.work->due);
    if (node.loop)
        parts << QStringLiteral("each %1 in %2")
                     .arg(node.loop->element, node.loop->collection.toFeel());
    for (const FlowIndex flow : node.outgoing) {
        const Flow &outgoing = definition.flow(flow);
        parts << QStringLiteral("-> %1%2%3")
                     .arg(definition.node(outgoing.target).id,
                          outgoing.condition ? QStringLiteral(" if ") + outgoing.condition->toFeel()
                                             : QString(),
                          flow == node.defaultFlow ? QStringLiteral(" default") : QString());
    }
    return parts.join(QStringLiteral(" | "));
}

QString textOf(const Definition &definition)
{
    QStringList lines;
    for (const Node &node : definition.nodes)
        lines << nodeText(definition, node);
    return lines.join(u'\n');
}

QString codesOf(const CompileResult &result)
{
    QStringList codes;
    for (const Problem &problem : result.problems)
        codes << problem.code + u'@' + problem.element;
    return codes.join(u' ');
}

} // namespace

class TestCompile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void executedConstructsBecomeNodes_data();
    void executedConstructsBecomeNodes();
    void refusedConstructsNameWhatCanBeRun_data();
    void refusedConstructsNameWhatCanBeRun();
    void theProcessToRunIsTheExecutableOne();
    void calledJourneysAreLinkedIn();
    void aJourneyThatCallsItselfIsRefused();
    void everyReferenceModelIsCompiledOrRefusedWithReasons_data();
    void everyReferenceModelIsCompiledOrRefusedWithReasons();
};

void TestCompile::executedConstructsBecomeNodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("definitions");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none start, task, none end")
        << QByteArray("<startEvent id=\"s\"/><task id=\"t\"/><endEvent id=\"e\"/>"
                      "<sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"t\"/><sequenceFlow "
                      "id=\"f2\" sourceRef=\"t\" targetRef=\"e\"/>")
        << QByteArray() << QStringLiteral("s | start | -> t\nt | pass | -> e\ne | end");
    QTest::newRow("service task with its effect")
        << QByteArray(
               "<startEvent id=\"s\"/><serviceTask id=\"a\" name=\"Account\"><extensionElements>"
               "<tenure:effect system=\"directory\" verb=\"account.ensure\" onFailure=\"person\">"
               "<tenure:param name=\"mail\" value=\"person.privateMail\"/></tenure:effect>"
               "<tenure:due anchor=\"startDate\" offset=\"-3bd\" "
               "at=\"09:00\"/></extensionElements></serviceTask>")
        << QByteArray()
        << QStringLiteral(
               "s | start\na | effect | directory.account.ensure(mail=person.privateMail) | due "
               "startDate -3bd at 09:00");
    QTest::newRow("send task with a message")
        << QByteArray("<startEvent id=\"s\"/><sendTask id=\"m\"><extensionElements>"
                      "<tenure:message template=\"welcome\" "
                      "to=\"person.privateMail\"/></extensionElements></sendTask>")
        << QByteArray()
        << QStringLiteral("s | start\nm | effect | mail.message.send(template=\"welcome\", "
                          "to=person.privateMail)");
    QTest::newRow("exclusive gateway with condition and default")
        << QByteArray("<startEvent id=\"s\"/><exclusiveGateway id=\"g\" default=\"f2\"/><endEvent "
                      "id=\"a\"/><endEvent id=\"b\"/>"
                      "<sequenceFlow id=\"f0\" sourceRef=\"s\" targetRef=\"g\"/>"
                      "<sequenceFlow id=\"f1\" sourceRef=\"g\" "
                      "targetRef=\"a\"><conditionExpression>${person.workMode == "
                      "'remote'}</conditionExpression></sequenceFlow>"
                      "<sequenceFlow id=\"f2\" sourceRef=\"g\" targetRef=\"b\"/>")
        << QByteArray()
        << QStringLiteral("s | start | -> g\ng | xor | -> a if person.workMode = \"remote\" | -> b "
                          "default\na | end\nb | end");
    QTest::newRow("tenure's condition is the truth, whatever the body says")
        << QByteArray("<startEvent id=\"s\"/><inclusiveGateway id=\"g\"/><endEvent id=\"a\"/>"
                      "<sequenceFlow id=\"f0\" sourceRef=\"s\" targetRef=\"g\"/>"
                      "<sequenceFlow id=\"f1\" sourceRef=\"g\" "
                      "targetRef=\"a\"><extensionElements><tenure:condition "
                      "expression=\"person.location = &quot;Berlin&quot;\"/></extensionElements>"
                      "<conditionExpression>something foreign</conditionExpression></sequenceFlow>")
        << QByteArray()
        << QStringLiteral(
               "s | start | -> g\ng | or | -> a if person.location = \"Berlin\"\na | end");
    QTest::newRow("timers, messages and their boundaries")
        << QByteArray(
               "<startEvent id=\"s\"><messageEventDefinition messageRef=\"m1\"/></startEvent>"
               "<userTask id=\"u\"/>"
               "<boundaryEvent id=\"b1\" attachedToRef=\"u\" "
               "cancelActivity=\"false\"><timerEventDefinition><timeDuration>P2D</timeDuration></"
               "timerEventDefinition></boundaryEvent>"
               "<boundaryEvent id=\"b2\" attachedToRef=\"u\"><errorEventDefinition "
               "errorRef=\"x1\"/></boundaryEvent>"
               "<intermediateCatchEvent id=\"c\"><extensionElements><tenure:timing "
               "anchor=\"startDate\" "
               "offset=\"-3bd\"/></extensionElements><timerEventDefinition/></"
               "intermediateCatchEvent>"
               "<receiveTask id=\"r\" messageRef=\"m1\"/><eventBasedGateway id=\"eg\"/>")
        << QByteArray("<message id=\"m1\" name=\"check.cleared\"/><error id=\"x1\" "
                      "errorCode=\"permission\"/>")
        << QStringLiteral("s | start | message:check.cleared\nu | human\nb1 | boundary | timer "
                          "stepEntered 2d non-interrupting | on u\n"
                          "b2 | boundary | error:permission | on u\nc | catch | timer startDate "
                          "-3bd\nr | receive | message:check.cleared\neg | event-gateway");
    QTest::newRow("a cycle of one turn is a duration")
        << QByteArray("<startEvent id=\"s\"/><intermediateCatchEvent "
                      "id=\"c\"><timerEventDefinition><timeCycle>R1/PT36H</timeCycle></"
                      "timerEventDefinition></intermediateCatchEvent>")
        << QByteArray() << QStringLiteral("s | start\nc | catch | timer stepEntered 36h");
    QTest::newRow("lanes name teams, sub-processes pass their lane on")
        << QByteArray(
               "<laneSet><lane id=\"l\" name=\"IT\"><extensionElements><tenure:team "
               "key=\"it\"/></extensionElements><flowNodeRef>sub</flowNodeRef></lane></laneSet>"
               "<startEvent id=\"s\"/><subProcess id=\"sub\"><startEvent id=\"s2\"/><manualTask "
               "id=\"u\"/></subProcess>")
        << QByteArray()
        << QStringLiteral(
               "s | start\nsub | sub | team it\ns2 | start | team it\nu | human | team it");
    QTest::newRow("multi-instance over a list")
        << QByteArray("<startEvent id=\"s\"/><userTask id=\"u\"><multiInstanceLoopCharacteristics "
                      "isSequential=\"true\"><extensionElements>"
                      "<tenure:loop collection=\"kit.items\" "
                      "element=\"thing\"/></extensionElements></multiInstanceLoopCharacteristics></"
                      "userTask>")
        << QByteArray() << QStringLiteral("s | start\nu | human | each thing in kit.items");
    QTest::newRow("event sub-process and ends that throw")
        << QByteArray("<startEvent id=\"s\"/><endEvent "
                      "id=\"t\"><terminateEventDefinition/></endEvent><endEvent "
                      "id=\"x\"><errorEventDefinition/></endEvent>"
                      "<subProcess id=\"h\" triggeredByEvent=\"true\"><startEvent id=\"hs\" "
                      "isInterrupting=\"false\"><escalationEventDefinition "
                      "escalationRef=\"k\"/></startEvent><endEvent id=\"he\"/></subProcess>")
        << QByteArray("<escalation id=\"k\" escalationCode=\"late\"/>")
        << QStringLiteral("s | start\nt | end | terminate\nx | end | error\nhs | start | "
                          "escalation:late non-interrupting\nhe | end");
    QTest::newRow("what documents the journey is left out")
        << QByteArray("<startEvent id=\"s\"/><dataObject id=\"o\"/><textAnnotation "
                      "id=\"n\"><text>why</text></textAnnotation><group id=\"g\"/>")
        << QByteArray() << QStringLiteral("s | start");
}

void TestCompile::executedConstructsBecomeNodes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, definitions);
    QFETCH(QString, expected);
    const CompileResult result = compile(read(fileWith(body, definitions)));
    QCOMPARE(codesOf(result), QString());
    QVERIFY(result.definition);
    QCOMPARE(textOf(*result.definition), expected);
    QVERIFY(result.definition->scope(0).start >= 0);
}

void TestCompile::refusedConstructsNameWhatCanBeRun_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *name, const QByteArray &body, const QString &codes,
                        const QString &nearest) {
        QTest::newRow(name) << QByteArray("<startEvent id=\"s\"/>" + body) << codes << nearest;
    };
    const auto q = [](const char *text) { return QString::fromLatin1(text); };
    row("complex gateway", "<complexGateway id=\"x\"/>", q("refused.construct@x"),
        q("inclusiveGateway"));
    row("ad-hoc sub-process", "<adHocSubProcess id=\"x\"/>", q("refused.construct@x"),
        q("subProcess"));
    row("transaction", "<transaction id=\"x\"/>", q("refused.construct@x"), q("subProcess"));
    row("script task", "<scriptTask id=\"x\"/>", q("refused.construct@x"), q("serviceTask"));
    row("business rule task", "<businessRuleTask id=\"x\"/>", q("refused.construct@x"),
        q("exclusiveGateway"));
    row("service task without an effect", "<serviceTask id=\"x\" camunda:topic=\"t\"/>",
        q("refused.no_effect@x"), q("userTask"));
    row("standard loop", "<userTask id=\"x\"><standardLoopCharacteristics/></userTask>",
        q("refused.standard_loop@x"), q("multiInstanceLoopCharacteristics"));
    row("loop by a number",
        "<userTask "
        "id=\"x\"><multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></"
        "multiInstanceLoopCharacteristics></userTask>",
        q("refused.loop_without_list@x"), q("tenure:loop"));
    row("instantiating receive", "<receiveTask id=\"x\" instantiate=\"true\" messageRef=\"none\"/>",
        q("refused.instantiate@x compile.message_missing@x"), q("startEvent"));
    row("compensation", "<userTask id=\"x\" isForCompensation=\"true\"/>",
        q("refused.compensation@x"), q("a leave journey"));
    row("signal",
        "<intermediateCatchEvent id=\"x\"><signalEventDefinition/></intermediateCatchEvent>",
        q("refused.event@x"), q("message or timer event"));
    row("conditional event",
        "<intermediateCatchEvent id=\"x\"><conditionalEventDefinition/></intermediateCatchEvent>",
        q("refused.event@x"), q("message or timer event"));
    row("several events",
        "<intermediateCatchEvent "
        "id=\"x\"><timerEventDefinition/><messageEventDefinition/></intermediateCatchEvent>",
        q("refused.several_events@x"), q("eventBasedGateway"));
    row("message thrown", "<endEvent id=\"x\"><messageEventDefinition/></endEvent>",
        q("refused.event_here@x"), q("sendTask"));
    row("fixed date",
        "<intermediateCatchEvent "
        "id=\"x\"><timerEventDefinition><timeDate>2026-01-01T00:00:00Z</timeDate></"
        "timerEventDefinition></intermediateCatchEvent>",
        q("refused.timer@x"), q("tenure:timing"));
    row("cycle",
        "<intermediateCatchEvent "
        "id=\"x\"><timerEventDefinition><timeCycle>R3/PT1H</timeCycle></timerEventDefinition></"
        "intermediateCatchEvent>",
        q("refused.timer@x"), q("tenure:timing"));
    row("approval",
        "<userTask id=\"x\"><extensionElements><tenure:approval/></extensionElements></userTask>",
        q("refused.approval@x"), q("tenure:form with a choice, then an exclusiveGateway"));
    row("two starts", "<startEvent id=\"x\"/>", q("refused.several_starts@x"),
        q("exclusiveGateway"));
    row("foreign condition",
        "<exclusiveGateway id=\"g\"/><endEvent id=\"e\"/><sequenceFlow id=\"x\" sourceRef=\"g\" "
        "targetRef=\"e\"><conditionExpression>${bean.check(1)}</conditionExpression></"
        "sequenceFlow>",
        q("refused.condition@x"), q("tenure:condition"));
}

void TestCompile::refusedConstructsNameWhatCanBeRun()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, codes);
    QFETCH(QString, nearest);
    const CompileResult result = compile(read(fileWith(body)));
    QVERIFY(!result.definition);
    QCOMPARE(codesOf(result), codes);
    const Problem &problem = result.problems.first();
    QCOMPARE(problem.args.value(QStringLiteral("nearest")).toString(), nearest);
    QVERIFY(problem.line > 0);
    QVERIFY(problem.column > 0);
}

void TestCompile::theProcessToRunIsTheExecutableOne()
{
    const QByteArray other = "<process id=\"other\"><startEvent id=\"o\"/></process>";
    const CompileResult result = compile(read(fileWith("<startEvent id=\"s\"/>", other)));
    QVERIFY(result.definition);
    QCOMPARE(result.definition->key, QStringLiteral("p"));
    QCOMPARE(compile(read(fileWith("<startEvent id=\"s\"/>", other)), QStringLiteral("other"))
                 .definition->key,
             QStringLiteral("other"));
    QCOMPARE(codesOf(compile(read(fileWith("<startEvent id=\"s\"/>")), QStringLiteral("nobody"))),
             QStringLiteral("compile.no_process@d"));
}

void TestCompile::calledJourneysAreLinkedIn()
{
    const QByteArray called = fileWith("<startEvent id=\"s\"/><userTask id=\"inner\"/>")
                                  .replace("id=\"p\"", "id=\"equip\"");
    const Library library = [&](const QString &key, const QString &version) -> Result<Document> {
        if (key != QLatin1String("equip") || version != QLatin1String("latest"))
            return Error{QStringLiteral("journey.unknown")};
        return read(called);
    };
    const QByteArray body =
        "<startEvent id=\"s\"/><callActivity id=\"c\" "
        "calledElement=\"equip\"><extensionElements><tenure:call>"
        "<tenure:in name=\"floor\" "
        "value=\"person.location\"/></tenure:call></extensionElements></callActivity>";
    const CompileResult result = compile(read(fileWith(body)), {}, library);
    QCOMPARE(codesOf(result), QString());
    const Definition &definition = *result.definition;
    const Node &call = definition.nodes[1];
    QVERIFY(call.inner > 0);
    QVERIFY(definition.scope(call.inner).called);
    QCOMPARE(definition.node(definition.scope(call.inner).start).id, QStringLiteral("s"));
    QCOMPARE(call.call->in.front().name, QStringLiteral("floor"));
    QCOMPARE(codesOf(compile(read(fileWith(body)))), QStringLiteral("compile.unknown_journey@c"));
}

void TestCompile::aJourneyThatCallsItselfIsRefused()
{
    const QByteArray body = "<startEvent id=\"s\"/><callActivity id=\"c\" calledElement=\"p\"/>";
    const Library library = [&](const QString &, const QString &) -> Result<Document> {
        return read(fileWith(body));
    };
    QCOMPARE(codesOf(compile(read(fileWith(body)), {}, library)),
             QStringLiteral("refused.recursion@c"));
}

// Foreign models open; what keeps one from running is always said with element, code and the
// nearest construct.
void TestCompile::everyReferenceModelIsCompiledOrRefusedWithReasons_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TENURE_SOURCE_DIR "/tests/data/miwg"));
    const QStringList names = folder.entryList({QStringLiteral("*.bpmn")});
    QCOMPARE(names.size(), 16);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestCompile::everyReferenceModelIsCompiledOrRefusedWithReasons()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Document document = read(file.readAll());
    const CompileResult result = compile(document);
    QVERIFY(result.definition.has_value() == result.problems.isEmpty());
    for (const Problem &problem : result.problems) {
        QVERIFY2(problem.code.startsWith(QLatin1String("refused.")) ||
                     problem.code.startsWith(QLatin1String("compile.")) ||
                     problem.code.startsWith(QLatin1String("timing.")),
                 qPrintable(problem.code));
        if (problem.code.startsWith(QLatin1String("refused.")))
            QVERIFY2(!problem.args.value(QStringLiteral("nearest")).toString().isEmpty(),
                     qPrintable(problem.code));
        QVERIFY(problem.line > 0);
    }
}

QTEST_APPLESS_MAIN(TestCompile)
#include "tst_compile.moc"
