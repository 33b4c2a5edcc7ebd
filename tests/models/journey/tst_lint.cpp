// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document.h"
#include "journey/lint.h"
#include "wording/sentence.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;

namespace {

QByteArray fileWith(const QByteArray &body, const QByteArray &more = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:tenure=\"urn:tenure:journey:1\" "
           "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" "
           "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
           "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" id=\"d\" targetNamespace=\"t\">"
           "<message id=\"msg\" name=\"cleared\"/>"
           "<process id=\"p\" name=\"Join\" "
           "isExecutable=\"true\"><extensionElements><tenure:journey "
           "lifecycle=\"join\"/></extensionElements>" +
           body + "</process>" + more + "</definitions>";
}

Document read(const QByteArray &bytes)
{
    Result<Document> document = Document::read(bytes, Limits::publishing());
    if (!document)
        qFatal("%s", qPrintable(document.error().code + document.error().detail));
    return *document;
}

// "a>b>c" as flows ab, bc; "a>b:x" names the flow x.
QByteArray flows(const QByteArray &chains)
{
    QByteArray xml;
    for (const QByteArray &chain : chains.split(' ')) {
        const QByteArray path = chain.split(':').first();
        const QList<QByteArray> nodes = path.split('>');
        for (qsizetype i = 1; i < nodes.size(); ++i) {
            const QByteArray id =
                chain.contains(':') ? chain.split(':').last() : nodes[i - 1] + nodes[i];
            xml += "<sequenceFlow id=\"" + id + "\" sourceRef=\"" + nodes[i - 1] +
                   "\" targetRef=\"" + nodes[i] + "\"/>";
        }
    }
    return xml;
}

QByteArray conditional(const QByteArray &from, const QByteArray &to, const QByteArray &condition)
{
    return "<sequenceFlow id=\"" + from + to + "\" name=\"yes\" sourceRef=\"" + from +
           "\" targetRef=\"" + to + "\"><extensionElements><tenure:condition expression=\"" +
           condition + "\"/></extensionElements></sequenceFlow>";
}

QByteArray
human(const QByteArray &id,
      const QByteArray &facts = "<tenure:assign team=\"it\"/><tenure:due offset=\"2d\"/>")
{
    return "<userTask id=\"" + id + "\" name=\"Order the laptop\"><extensionElements>" + facts +
           "</extensionElements></userTask>";
}

QByteArray effect(const QByteArray &id, const QByteArray &attributes, const QByteArray &params = {},
                  const QByteArray &facts = {})
{
    return "<serviceTask id=\"" + id +
           "\" name=\"Create the account\"><extensionElements><tenure:effect " + attributes + ">" +
           params + "</tenure:effect><tenure:assign team=\"it\"/>" + facts +
           "</extensionElements></serviceTask>";
}

QByteArray timer(const QByteArray &id, const QByteArray &timing)
{
    return "<intermediateCatchEvent id=\"" + id +
           "\" name=\"Wait\"><extensionElements><tenure:timing " + timing +
           "/></extensionElements><timerEventDefinition/></intermediateCatchEvent>";
}

const QByteArray ends = "<startEvent id=\"s\"/><endEvent id=\"e\"/>";

QByteArray alone(const QByteArray &step)
{
    return ends + step + flows("s>x>e");
}

Context fullContext()
{
    Context context;
    context.fields = Schema::record();
    context.fields->add(QStringLiteral("person.title"), Schema::of(Value::Type::Text));
    context.fields->add(QStringLiteral("person.workMode"),
                        Schema::oneOf({QStringLiteral("remote"), QStringLiteral("onsite")}));
    Schema item = Schema::record();
    item.add(QStringLiteral("kind"), Schema::of(Value::Type::Text));
    context.fields->add(QStringLiteral("kit.items"), Schema::listOf(item));
    context.verbs = {{QStringLiteral("account.ensure"),
                      {true, QStringLiteral("account.remove"), {QStringLiteral("userName")}}},
                     {QStringLiteral("account.remove"), {false, {}, {}}},
                     {QStringLiteral("order.place"), {true, {}, {QStringLiteral("item")}}},
                     {QStringLiteral("message.send"), {false, {}, {QStringLiteral("to")}}}};
    context.systems = {{QStringLiteral("directory"),
                        {{QStringLiteral("account.ensure"), QStringLiteral("xvendor.mark")}}},
                       {QStringLiteral("mail"), {{QStringLiteral("message.send")}}},
                       {QStringLiteral("shop"), {{QStringLiteral("order.place")}}}};
    context.teams = {{QStringLiteral("it"), 2}, {QStringLiteral("empty"), 0}};
    context.locations = {QStringLiteral("berlin")};
    context.catalogue = {QStringLiteral("laptop")};
    context.templates = {QStringLiteral("welcome")};
    return context;
}

struct Example
{
    const char *code;
    const char *element;
    QByteArray bad;
    QByteArray good;
    QByteArray badMore = {}; ///< beside the process
};

QByteArray choice(const QByteArray &gateway, const QByteArray &branches)
{
    return ends + gateway + human("x") + flows("s>g x>e") + branches;
}

QByteArray diagram(const QByteArray &secondX)
{
    return "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane><bpmndi:BPMNShape bpmnElement=\"s\"><dc:Bounds "
           "x=\"0\" y=\"0\" width=\"36\" height=\"36\"/></bpmndi:BPMNShape>"
           "<bpmndi:BPMNShape bpmnElement=\"x\"><dc:Bounds x=\"" +
           secondX +
           "\" y=\"0\" width=\"100\" "
           "height=\"80\"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>";
}

QByteArray received(const QByteArray &boundary)
{
    return ends + "<receiveTask id=\"x\" name=\"Check cleared\" messageRef=\"msg\"/>" + boundary +
           flows("s>x>e");
}

const QByteArray gateway = "<exclusiveGateway id=\"g\" name=\"Remote?\" default=\"ge\"/>";
const QByteArray ensure = "system=\"directory\" verb=\"account.ensure\"";
const QByteArray userName = "<tenure:param name=\"userName\" value=\"person.title\"/>";

std::vector<Example> examples()
{
    const QByteArray wellNamed = alone(human("x"));
    const QByteArray goodEffect = alone(effect("x", ensure, userName));
    const QByteArray owner = "<tenure:assign team=\"it\"/>";
    const QByteArray goodChoice = choice(
        gateway, conditional("g", "x", "person.workMode = &quot;remote&quot;") + flows("g>e"));
    const QByteArray forkJoin = ends + "<parallelGateway id=\"f\"/>" + human("x") + human("y");
    return {
        {"expression.unknown_value", "gx",
         choice(gateway,
                conditional("g", "x", "person.workMode = &quot;remot&quot;") + flows("g>e")),
         goodChoice},
        {"lint.anchor_unfit", "x", alone(timer("x", "anchor=\"lastDay\" offset=\"0d\"")),
         alone(timer("x", "anchor=\"startDate\" offset=\"0d\""))},
        {"lint.approval_nobody", "x",
         alone(human(
             "x", owner +
                      "<tenure:due offset=\"1d\"/><tenure:approval need=\"all\"><tenure:approver "
                      "team=\"it\"/><tenure:approver team=\"empty\"/></tenure:approval>")),
         alone(human("x", owner + "<tenure:due offset=\"1d\"/><tenure:approval><tenure:approver "
                                  "team=\"it\"/></tenure:approval>"))},
        {"lint.attribute_unknown", "x", alone(human("x", owner + "<tenure:due ofset=\"2d\"/>")),
         wellNamed},
        {"lint.condition_ignored", "gx",
         ends + "<parallelGateway id=\"g\"/>" + human("x") + human("y") + flows("s>g g>y y>e x>e") +
             conditional("g", "x", "true"),
         goodChoice},
        {"lint.condition_missing", "gx", choice(gateway, flows("g>x g>e")), goodChoice},
        {"lint.default_missing", "g",
         choice("<exclusiveGateway id=\"g\" name=\"Remote?\"/>",
                conditional("g", "x", "true") + conditional("g", "e", "false")),
         goodChoice},
        {"lint.disconnected", "y", wellNamed + human("y"), wellNamed},
        {"lint.due_before_step", "x",
         ends + timer("w", "anchor=\"startDate\" offset=\"-3bd\"") +
             human("x", owner + "<tenure:due anchor=\"startDate\" offset=\"-5bd\"/>") +
             flows("s>w>x>e"),
         ends + timer("w", "anchor=\"startDate\" offset=\"-5bd\"") +
             human("x", owner + "<tenure:due anchor=\"startDate\" offset=\"-3bd\"/>") +
             flows("s>w>x>e")},
        {"lint.due_missing", "x", alone(human("x", owner)), wellNamed},
        {"lint.duplicate_flow", "again", ends + human("x") + flows("s>x>e s>x:again"), wellNamed},
        {"lint.end_missing", "p", "<startEvent id=\"s\"/>" + human("x") + flows("s>x"), wellNamed},
        {"lint.event_gateway_target", "x",
         ends + "<eventBasedGateway id=\"g\" name=\"What first?\"/>" + human("x") +
             timer("w", "offset=\"2d\"") + flows("s>g>x>e g>w>e"),
         ends + "<eventBasedGateway id=\"g\" name=\"What first?\"/>" + timer("v", "offset=\"3d\"") +
             timer("w", "offset=\"2d\"") + flows("s>g>v>e g>w>e")},
        {"lint.fact_misplaced", "x",
         alone(human("x", owner + "<tenure:due offset=\"2d\"/><tenure:timing offset=\"1d\"/>")),
         wellNamed},
        {"lint.fact_unknown", "x",
         alone(human("x", owner + "<tenure:due offset=\"2d\"/><tenure:mood value=\"good\"/>")),
         wellNamed},
        {"lint.fake_join", "x",
         ends + gateway + human("x") + human("y") + flows("s>g x>e y>x g>y:ge") +
             conditional("g", "x", "true"),
         goodChoice},
        {"lint.fallback_without_owner", "x",
         alone("<serviceTask id=\"x\" name=\"Create\"><extensionElements><tenure:effect " + ensure +
               ">" + userName + "</tenure:effect></extensionElements></serviceTask>"),
         goodEffect},
        {"lint.flow_misplaced", "xs", ends + human("x") + flows("s>x>e x>s"), wellNamed},
        {"lint.implicit_split", "x", ends + human("x") + human("y") + flows("s>x>e x>y>e"),
         wellNamed},
        {"lint.inverse_missing", "x",
         alone(effect("x", "system=\"shop\" verb=\"order.place\" item=\"laptop\"")),
         alone(effect("x", "system=\"shop\" verb=\"order.place\" item=\"laptop\"", {},
                      "<tenure:inverse verb=\"account.remove\"/>"))},
        {"lint.inverse_unknown", "x",
         alone(effect("x", ensure, userName, "<tenure:inverse step=\"nowhere\"/>")),
         alone(effect("x", ensure, userName, "<tenure:inverse step=\"s\"/>"))},
        {"lint.item_unknown", "x", alone(effect("x", ensure + " item=\"boat\"", userName)),
         alone(effect("x", ensure + " item=\"laptop\"", userName))},
        {"lint.join_and_split", "g",
         ends + gateway + human("x") + human("y") + flows("s>g x>g y>e g>e") +
             conditional("g", "x", "true") + conditional("g", "y", "false"),
         goodChoice},
        {"lint.label_missing", "g",
         choice("<exclusiveGateway id=\"g\" default=\"ge\"/>",
                conditional("g", "x", "true") + flows("g>e")),
         goodChoice},
        {"lint.lane_without_team", "l",
         "<laneSet><lane id=\"l\" name=\"IT\"><flowNodeRef>x</flowNodeRef></lane></laneSet>" +
             wellNamed,
         "<laneSet><lane id=\"l\" name=\"IT\"><extensionElements><tenure:team "
         "key=\"it\"/></extensionElements><flowNodeRef>x</flowNodeRef></lane></laneSet>" +
             wellNamed},
        {"lint.location_unknown", "x", alone(timer("x", "offset=\"1d\" location=\"mars\"")),
         alone(timer("x", "offset=\"1d\" location=\"berlin\""))},
        {"lint.manual_skipped", "x",
         alone("<manualTask id=\"x\" name=\"Hand over\"><extensionElements>" + owner +
               "<tenure:due offset=\"1d\"/></extensionElements></manualTask>"),
         wellNamed},
        {"lint.name_missing", "x",
         alone("<userTask id=\"x\"><extensionElements>" + owner +
               "<tenure:due offset=\"1d\"/></extensionElements></userTask>"),
         wellNamed},
        {"lint.overlap", "x", wellNamed, wellNamed, diagram("20")},
        {"lint.owner_missing", "x", alone(human("x", "<tenure:due offset=\"1d\"/>")), wellNamed},
        {"lint.param_missing", "x", alone(effect("x", ensure)), goodEffect},
        {"lint.secret_in_file", "x",
         alone(effect(
             "x", ensure,
             userName +
                 "<tenure:param name=\"initialPassword\" value=\"&quot;Sommer2026&quot;\"/>")),
         alone(
             effect("x", ensure,
                    userName + "<tenure:param name=\"initialPassword\" value=\"person.title\"/>"))},
        {"lint.superfluous_gateway", "g",
         ends + "<exclusiveGateway id=\"g\" name=\"?\"/>" + flows("s>g>e"), goodChoice},
        {"lint.system_unbound", "x",
         alone(effect("x", "system=\"badges\" verb=\"account.ensure\"", userName)), goodEffect},
        {"lint.team_empty", "x",
         alone(human("x", "<tenure:assign team=\"empty\"/><tenure:due offset=\"1d\"/>")),
         wellNamed},
        {"lint.team_unknown", "x",
         alone(human("x", "<tenure:assign team=\"ti\"/><tenure:due offset=\"1d\"/>")), wellNamed},
        {"lint.template_unknown", "x",
         alone("<sendTask id=\"x\" name=\"Welcome\"><extensionElements><tenure:message "
               "template=\"wellcome\" to=\"person.title\"/></extensionElements></sendTask>"),
         alone("<sendTask id=\"x\" name=\"Welcome\"><extensionElements><tenure:message "
               "template=\"welcome\" to=\"person.title\"/></extensionElements></sendTask>")},
        {"lint.timer_never", "x", alone(timer("x", "anchor=\"event\" offset=\"-1d\"")),
         alone(timer("x", "anchor=\"event\" offset=\"1d\""))},
        {"lint.timer_too_late", "x",
         ends + timer("w", "anchor=\"startDate\" offset=\"-1d\"") +
             timer("x", "anchor=\"startDate\" offset=\"-3d\"") + flows("s>w>x>e"),
         ends + timer("w", "anchor=\"startDate\" offset=\"-3d\"") +
             timer("x", "anchor=\"startDate\" offset=\"-1d\"") + flows("s>w>x>e")},
        {"lint.twin_stale", "gx",
         choice(gateway,
                "<sequenceFlow id=\"gx\" name=\"yes\" sourceRef=\"g\" "
                "targetRef=\"x\"><extensionElements><tenure:condition "
                "expression=\"true\"/></extensionElements><conditionExpression>${person.title == "
                "'x'}</conditionExpression></sequenceFlow>" +
                    flows("g>e")),
         goodChoice},
        {"lint.verb_not_offered", "x",
         alone(effect("x", "system=\"directory\" verb=\"account.remove\"")), goodEffect},
        {"lint.verb_unknown", "x",
         alone(effect("x", "system=\"directory\" verb=\"account.enshure\"", userName)),
         alone(effect("x", "system=\"directory\" verb=\"xvendor.mark\""))},
        {"lint.wait_without_limit", "x", received({}),
         received("<boundaryEvent id=\"b\" attachedToRef=\"x\"><extensionElements><tenure:timing "
                  "offset=\"3d\"/></extensionElements><timerEventDefinition/></boundaryEvent>" +
                  flows("b>e"))},
        {"soundness.deadlock", "j",
         ends + gateway + human("x") + "<parallelGateway id=\"j\"/>" +
             conditional("g", "x", "true") + flows("s>g x>j g>j:ge j>e"),
         goodChoice},
        {"soundness.never_ends", "x",
         ends + gateway + human("x") + human("y") + flows("s>g g>e x>y y>x") +
             conditional("g", "x", "true"),
         goodChoice},
        {"soundness.twice", "j",
         forkJoin + "<exclusiveGateway id=\"j\"/>" + flows("s>f f>x>j f>y>j j>e"),
         forkJoin + "<parallelGateway id=\"j\"/>" + flows("s>f f>x>j f>y>j j>e")},
        {"soundness.unreachable", "y", wellNamed + human("y") + flows("y>e"), wellNamed},
    };
}

QStringList found(const QByteArray &file, const Context &context)
{
    QStringList codes;
    for (const Problem &problem : lint(read(file), context))
        codes << problem.code + u'@' + problem.element;
    return codes;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleFindsItsBadExampleAndSparesTheGoodOne_data();
    void everyRuleFindsItsBadExampleAndSparesTheGoodOne();
    void everyRuleHasAnExampleWordsAndAPlaceInTheDocument();
    void rulesStandInOrder();
    void aSoundJourneyHasNothingToMend();
    void theLifecycleMustBeKnown();
    void whatIsNotKnownIsSaidOnce();
    void callsWithoutALibraryAreAHint();
    void problemsComeInFileOrderWithLineAndColumn();
    void soundnessNamesThePathForTheChart();
    void loopsGiveTheirElementToExpressions();
    void eachWrongExpressionIsNamedWithItsPlace();
    void timersLearnFromThePathBeforeThem_data();
    void timersLearnFromThePathBeforeThem();
    void secretsAreNotRepeatedInTheProblem();
    void theSampleOfFortySevenStepsIsQuick();
};

void TestLint::everyRuleFindsItsBadExampleAndSparesTheGoodOne_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Example> all = examples();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].code) << int(i);
}

void TestLint::everyRuleFindsItsBadExampleAndSparesTheGoodOne()
{
    QFETCH(int, index);
    const Example example = examples()[size_t(index)];
    const QString expected = QLatin1String(example.code) + u'@' + QLatin1String(example.element);
    const QStringList bad = found(fileWith(example.bad, example.badMore), fullContext());
    QVERIFY2(bad.contains(expected),
             qPrintable(expected + QStringLiteral(" not in ") + bad.join(u' ')));
    const QStringList good = found(fileWith(example.good), fullContext());
    for (const QString &code : good)
        QVERIFY2(!code.startsWith(QLatin1String(example.code) + u'@'), qPrintable(good.join(u' ')));
}

void TestLint::everyRuleHasAnExampleWordsAndAPlaceInTheDocument()
{
    QFile file(QStringLiteral(TENURE_SOURCE_DIR "/resources/docs/lint.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString document = QString::fromUtf8(file.readAll());
    QStringList shown{QStringLiteral("lint.lifecycle_unknown"), QStringLiteral("lint.not_checked"),
                      QStringLiteral("lint.call_unchecked"),
                      QStringLiteral("soundness.not_decided")}; // tests of their own
    for (const Example &example : examples())
        shown << QLatin1String(example.code);
    const QStringList known = wording::knownCodes();
    for (const Rule &rule : rules()) {
        const QString code = rule.code.toString();
        QVERIFY2(shown.contains(code), qPrintable(code));
        QVERIFY2(known.contains(code), qPrintable(code));
        const QString row = QStringLiteral("| `%1` | %2 |").arg(code, toText(rule.severity));
        QVERIFY2(document.contains(row), qPrintable(row));
    }
    static const QRegularExpression refused(QStringLiteral("^(refused|compile)\\."));
    for (const QString &code : known.filter(refused))
        QVERIFY2(document.contains(QStringLiteral("| `%1` |").arg(code)), qPrintable(code));
}

void TestLint::rulesStandInOrder()
{
    QVERIFY(std::ranges::is_sorted(rules(),
                                   [](const Rule &a, const Rule &b) { return a.code < b.code; }));
}

void TestLint::aSoundJourneyHasNothingToMend()
{
    QCOMPARE(found(fileWith(alone(human("x"))), fullContext()), QStringList());
    QCOMPARE(found(fileWith(alone(effect("x", ensure, userName))), fullContext()), QStringList());
}

void TestLint::theLifecycleMustBeKnown()
{
    const QByteArray file =
        fileWith(alone(human("x"))).replace("lifecycle=\"join\"", "lifecycle=\"birthday\"");
    QCOMPARE(found(file, fullContext()), QStringList{QStringLiteral("lint.lifecycle_unknown@p")});
}

void TestLint::whatIsNotKnownIsSaidOnce()
{
    const QVector<Problem> problems =
        lint(read(fileWith(alone(effect("x", "system=\"any\" verb=\"any\"")))));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, QStringLiteral("lint.not_checked"));
    QCOMPARE(problems.first().severity, Severity::Hint);
    const QStringList parts =
        problems.first().args.value(QStringLiteral("parts")).toVariant().toStringList();
    QCOMPARE(parts.join(u' '),
             QStringLiteral("fields verbs systems teams locations catalogue templates"));
    QVERIFY(!hasErrors(problems));
}

void TestLint::callsWithoutALibraryAreAHint()
{
    const QByteArray file =
        fileWith(alone("<callActivity id=\"x\" name=\"Equip\" calledElement=\"equip\"/>"));
    QCOMPARE(found(file, fullContext()), QStringList{QStringLiteral("lint.call_unchecked@x")});
    const Library empty = [](const QString &, const QString &) {
        return Result<Document>(Error{QStringLiteral("journey.unknown"), {}, {}});
    };
    const QVector<Problem> problems = lint(read(file), fullContext(), {}, empty);
    QCOMPARE(problems.first().code, QStringLiteral("compile.unknown_journey"));
    QVERIFY(hasErrors(problems));
}

void TestLint::problemsComeInFileOrderWithLineAndColumn()
{
    const QByteArray file =
        fileWith("\n" + ends + "\n" + human("x", {}) + "\n" + human("y", {}) + flows("s>x>y>e"));
    const QVector<Problem> problems = lint(read(file), fullContext());
    QCOMPARE(problems.size(), 4);
    QCOMPARE(problems.first().element, QStringLiteral("x"));
    QCOMPARE(problems.first().line, 4);
    QCOMPARE(problems.first().column, 1);
    QCOMPARE(problems.last().element, QStringLiteral("y"));
    QCOMPARE(problems.last().line, 5);
    QCOMPARE(problems.first().args.value(QStringLiteral("name")).toString(),
             QStringLiteral("Order the laptop"));
}

void TestLint::soundnessNamesThePathForTheChart()
{
    const QByteArray body = ends + gateway + human("x") +
                            "<parallelGateway id=\"j\" name=\"Workplace ready\"/>" +
                            conditional("g", "x", "true") + flows("s>g x>j g>j:ge j>e");
    for (const Problem &problem : lint(read(fileWith(body)), fullContext())) {
        if (problem.code != QLatin1String("soundness.deadlock"))
            continue;
        QCOMPARE(problem.args.value(QStringLiteral("splitId")).toString(), QStringLiteral("g"));
        QCOMPARE(problem.args.value(QStringLiteral("split")).toString(), QStringLiteral("Remote?"));
        QVERIFY(!problem.args.value(QStringLiteral("missing")).toString().isEmpty());
        QCOMPARE(problem.args.value(QStringLiteral("path")).toVariant().toStringList().first(),
                 QStringLiteral("g"));
        QVERIFY(wording::sentenceFor(problem.code, problem.args)
                    .text()
                    .contains(QStringLiteral("Workplace ready")));
        return;
    }
    QFAIL("no deadlock found");
}

void TestLint::loopsGiveTheirElementToExpressions()
{
    const QByteArray step =
        "<subProcess id=\"x\" name=\"Each "
        "item\"><multiInstanceLoopCharacteristics><extensionElements>"
        "<tenure:loop collection=\"kit.items\" element=\"thing\" completion=\"loop.done &gt; "
        "1\"/></extensionElements></multiInstanceLoopCharacteristics>"
        "<startEvent id=\"is\"/><endEvent id=\"ie\"/>" +
        effect("a", ensure, "<tenure:param name=\"userName\" value=\"thing.KIND\"/>") +
        flows("is>a>ie") + "</subProcess>";
    const QStringList codes =
        found(fileWith(alone(QByteArray(step).replace("KIND", "kind"))), fullContext());
    QCOMPARE(codes, QStringList());
    QCOMPARE(found(fileWith(alone(QByteArray(step).replace("KIND", "colour"))), fullContext()),
             QStringList{QStringLiteral("expression.unknown_name@a")});
}

void TestLint::eachWrongExpressionIsNamedWithItsPlace()
{
    const QByteArray body =
        choice(gateway, conditional("g", "x", "person.titel = 1") + flows("g>e"));
    const QVector<Problem> problems = lint(read(fileWith(body)), fullContext());
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().code, QStringLiteral("expression.unknown_name"));
    QCOMPARE(problems.first().element, QStringLiteral("gx"));
    QCOMPARE(problems.first().args.value(QStringLiteral("where")).toString(),
             QStringLiteral("condition"));
    QCOMPARE(found(fileWith(choice(gateway, conditional("g", "x", "person.title") + flows("g>e"))),
                   fullContext()),
             QStringList{QStringLiteral("expression.not_condition@gx")});
}

void TestLint::timersLearnFromThePathBeforeThem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("tooLate");
    const QByteArray late = timer("w", "anchor=\"startDate\" offset=\"-1bd\"");
    const auto then = [&](const QByteArray &timing) {
        return ends + late + timer("x", timing) + flows("s>w>x>e");
    };
    QTest::newRow("earlier business day") << then("anchor=\"startDate\" offset=\"-2bd\"") << true;
    QTest::newRow("same business day")
        << then("anchor=\"startDate\" offset=\"-1bd\" at=\"17:00\"") << false;
    QTest::newRow("calendar days cannot be compared backwards")
        << then("anchor=\"startDate\" offset=\"-2d\"") << false;
    QTest::newRow("another anchor") << then("anchor=\"event\" offset=\"1d\"") << false;
    QTest::newRow("counted from the step") << then("offset=\"2h\"") << false;
    const QByteArray branches = ends + "<exclusiveGateway id=\"g\" name=\"?\" default=\"gx\"/>" +
                                late + timer("x", "anchor=\"startDate\" offset=\"-2bd\"");
    QTest::newRow("one branch passes the late timer by")
        << branches + flows("s>g g>x w>x x>e") + conditional("g", "w", "true") << false;
    const QByteArray both = ends + "<parallelGateway id=\"f\"/><parallelGateway id=\"j\"/>" +
                            human("y") + late + timer("x", "anchor=\"startDate\" offset=\"-2bd\"");
    QTest::newRow("a join waits for the later branch")
        << both + flows("s>f f>y>j f>w>j j>x>e") << true;
    const QByteArray loop =
        ends +
        "<exclusiveGateway id=\"m\"/><exclusiveGateway id=\"g\" name=\"Again?\" default=\"ge\"/>" +
        timer("x", "anchor=\"startDate\" offset=\"-2bd\"") + late;
    QTest::newRow("the first round of a loop counts")
        << loop + flows("s>m>x>w>g g>e") + conditional("g", "m", "true") << false;
    const QByteArray inner =
        "<subProcess id=\"sub\" name=\"Inside\"><startEvent id=\"is\"/><endEvent id=\"ie\"/>" +
        timer("x", "anchor=\"startDate\" offset=\"-2bd\"") + flows("is>x>ie") + "</subProcess>";
    QTest::newRow("a sub-process begins where its step is")
        << ends + late + inner + flows("s>w>sub>e") << true;
    const QByteArray boundary =
        human("y") + "<boundaryEvent id=\"x\" "
                     "attachedToRef=\"y\"><extensionElements><tenure:timing anchor=\"startDate\" "
                     "offset=\"-2bd\"/></extensionElements><timerEventDefinition/></boundaryEvent>";
    QTest::newRow("a boundary timer begins with its step")
        << ends + late + boundary + flows("s>w>y>e x>e") << true;
}

void TestLint::timersLearnFromThePathBeforeThem()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, tooLate);
    QCOMPARE(found(fileWith(body), fullContext()).contains(QStringLiteral("lint.timer_too_late@x")),
             tooLate);
}

void TestLint::secretsAreNotRepeatedInTheProblem()
{
    const QByteArray token = "ghp_" + QByteArray(36, 'a');
    const QByteArray body = alone(human(
        "x", "<tenure:assign team=\"it\"/><tenure:due offset=\"1d\"/><tenure:instructions>Use " +
                 token + "</tenure:instructions>"));
    const QVector<Problem> problems = lint(read(fileWith(body)), fullContext());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, QStringLiteral("lint.secret_in_file"));
    QVERIFY(!QJsonDocument(problems.first().args).toJson().contains("ghp_"));
}

void TestLint::theSampleOfFortySevenStepsIsQuick()
{
    QByteArray steps;
    QByteArray chains = "s>f j>e";
    for (int i = 0; i < 47; ++i) {
        const QByteArray id = "t" + QByteArray::number(i);
        steps += human(id);
        chains += " f>" + id + ">j";
    }
    const Document document = read(fileWith(
        ends + "<parallelGateway id=\"f\"/><parallelGateway id=\"j\"/>" + steps + flows(chains)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(lint(document, fullContext()).size(), 0);
    const qint64 took = timer.elapsed();
    qInfo("47 steps: %lld ms", took);
    QVERIFY(took < 500);
}

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
