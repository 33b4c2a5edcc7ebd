// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/editor.h"
#include "journey/lint.h"
#include "journey/namespaces.h"
#include "journey/twins.h"

#include <QTest>

using namespace tenure;
using namespace tenure::journey;

namespace {

QByteArray fileWith(const QByteArray &body)
{
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:tenure=\"urn:tenure:journey:1\" "
           "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" id=\"d\" targetNamespace=\"t\">"
           "<process id=\"p\"><startEvent id=\"s\"/>" +
           body + "</process></definitions>";
}

Document read(const QByteArray &bytes)
{
    Result<Document> document = Document::read(bytes, Limits::publishing());
    if (!document)
        qFatal("%s", qPrintable(document.error().code));
    return *document;
}

Document written(const QByteArray &body, const QString &id, QString *error = nullptr)
{
    const Document document = read(fileWith(body));
    Editor editor(document);
    const Result<void> done = writeTwins(editor, document.byId(id));
    if (!done && error)
        *error = done.error().code;
    const Result<Document> next = editor.apply();
    if (!next)
        qFatal("%s", qPrintable(next.error().code));
    return *next;
}

QByteArray flow(const QByteArray &facts, const QByteArray &body = {})
{
    return "<task id=\"t\"/><sequenceFlow id=\"f\" sourceRef=\"s\" "
           "targetRef=\"t\"><extensionElements>" +
           facts + "</extensionElements>" + body + "</sequenceFlow>";
}

QByteArray task(const QByteArray &facts, const QByteArray &attributes = {})
{
    return "<userTask id=\"u\"" + attributes + "><extensionElements>" + facts +
           "</extensionElements></userTask>";
}

QByteArray timer(const QByteArray &body, const QByteArray &hash = {})
{
    return "<intermediateCatchEvent id=\"c\"><extensionElements><tenure:timing offset=\"2d\"" +
           hash + "/></extensionElements><timerEventDefinition>" + body +
           "</timerEventDefinition></intermediateCatchEvent>";
}

} // namespace

class TestTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionIsWrittenInTheLanguageOfOtherEngines()
    {
        const Document document =
            written(flow("<tenure:condition expression=\"person.workMode = &quot;remote&quot;\"/>"),
                    QStringLiteral("f"));
        const Element body = document.byId(u"f").child(ns::bpmn, u"conditionExpression");
        QCOMPARE(body.text(), QStringLiteral("${person.workMode == 'remote'}"));
        QCOMPARE(document.byId(u"f")
                     .child(ns::bpmn, u"extensionElements")
                     .child(ns::tenure, u"condition")
                     .attribute(u"bodyHash"),
                 bodyHash(body.text()));
        QCOMPARE(staleTwins(document.byId(u"f")), QStringList());
    }

    void aTimerGetsTheVariableThatHoldsItsInstant()
    {
        const Document document =
            written(timer("<timeCycle>R3/PT1H</timeCycle>"), QStringLiteral("c"));
        const Element definition = document.byId(u"c").child(ns::bpmn, u"timerEventDefinition");
        QVERIFY(!definition.child(ns::bpmn, u"timeCycle"));
        QCOMPARE(definition.child(ns::bpmn, u"timeDate").text(), QStringLiteral("${due_c}"));
    }

    void workGetsCandidatesAndADueDate()
    {
        const Document document =
            written(task("<tenure:assign team=\"it\" assignee=\"person.manager\"/><tenure:due "
                         "offset=\"2d\"/>"),
                    QStringLiteral("u"));
        const Element step = document.byId(u"u");
        QCOMPARE(step.attribute(u"candidateGroups", ns::camunda), QStringLiteral("it"));
        QCOMPARE(step.attribute(u"assignee", ns::camunda), QStringLiteral("${person.manager}"));
        QCOMPARE(step.attribute(u"dueDate", ns::camunda), QStringLiteral("${due_u}"));
        QCOMPARE(staleTwins(step), QStringList());
    }

    void anEffectBecomesAnExternalTask()
    {
        const Document document =
            written("<serviceTask id=\"u\"><extensionElements><tenure:effect system=\"directory\" "
                    "verb=\"account.ensure\"/></extensionElements></serviceTask>",
                    QStringLiteral("u"));
        QCOMPARE(document.byId(u"u").attribute(u"type", ns::camunda), QStringLiteral("external"));
        QCOMPARE(document.byId(u"u").attribute(u"topic", ns::camunda),
                 QStringLiteral("account.ensure"));
    }

    void writingTwiceChangesNothing()
    {
        const Document once =
            written(flow("<tenure:condition expression=\"person.workMode = &quot;remote&quot;\"/>"),
                    QStringLiteral("f"));
        Editor editor(once);
        QVERIFY(writeTwins(editor, once.byId(u"f")));
        QCOMPARE(editor.apply()->bytes(), once.bytes());
    }

    void aBodyThatMeansTheSameIsLeftAlone()
    {
        const Document document =
            written(flow("<tenure:condition expression=\"person.title = &quot;x&quot;\"/>",
                         "<conditionExpression>#{person.title  eq  'x'}</conditionExpression>"),
                    QStringLiteral("f"));
        QCOMPARE(document.byId(u"f").child(ns::bpmn, u"conditionExpression").text(),
                 QStringLiteral("#{person.title  eq  'x'}"));
    }

    void whatOtherEnginesCannotSayKeepsNoBody()
    {
        QString error;
        const Document document =
            written(flow("<tenure:condition expression=\"person.startDate + "
                         "duration(&quot;P2D&quot;) &gt; person.lastDay\" bodyHash=\"0\"/>",
                         "<conditionExpression>${old}</conditionExpression>"),
                    QStringLiteral("f"), &error);
        QVERIFY2(error.startsWith(QLatin1String("expression.")), qPrintable(error));
        QVERIFY(!document.byId(u"f").child(ns::bpmn, u"conditionExpression"));
    }

    void changesByOtherToolsAreNoticed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("stale");
        const QByteArray remote =
            "<tenure:condition expression=\"person.workMode = &quot;remote&quot;\"/>";
        const auto condition = [&](const QByteArray &body) {
            return flow(remote, "<conditionExpression>" + body + "</conditionExpression>");
        };
        QTest::newRow("same condition")
            << condition("${person.workMode=='remote'}") << QStringLiteral("f") << QString();
        QTest::newRow("other condition")
            << condition("${person.workMode == 'onsite'}") << QStringLiteral("f")
            << QStringLiteral("conditionExpression");
        QTest::newRow("unreadable condition") << condition("${bean.check()}") << QStringLiteral("f")
                                              << QStringLiteral("conditionExpression");
        QTest::newRow("no body") << flow(remote) << QStringLiteral("f") << QString();
        QTest::newRow("timer variable")
            << timer("<timeDate>${due_c}</timeDate>") << QStringLiteral("c") << QString();
        QTest::newRow("timer that means the same")
            << timer("<timeDuration>P2D</timeDuration>") << QStringLiteral("c") << QString();
        QTest::newRow("another timer") << timer("<timeDuration>P3D</timeDuration>")
                                       << QStringLiteral("c") << QStringLiteral("timeDuration");
        QTest::newRow("timer as it was printed")
            << timer("<timeDate>${other}</timeDate>",
                     " bodyHash=\"" + bodyHash(u"${other}").toLatin1() + '"')
            << QStringLiteral("c") << QString();
        QTest::newRow("due date") << task("<tenure:due offset=\"2d\"/>",
                                          " camunda:dueDate=\"2026-01-01\"")
                                  << QStringLiteral("u") << QStringLiteral("camunda:dueDate");
        QTest::newRow("team") << task("<tenure:assign team=\"it\"/>",
                                      " camunda:candidateGroups=\"hr\"")
                              << QStringLiteral("u") << QStringLiteral("camunda:candidateGroups");
        QTest::newRow("assignee") << task("<tenure:assign assignee=\"person.manager\"/>",
                                          " camunda:assignee=\"${person.buddy}\"")
                                  << QStringLiteral("u") << QStringLiteral("camunda:assignee");
    }

    void changesByOtherToolsAreNoticed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        QFETCH(QString, stale);
        const Document document = read(fileWith(body));
        QCOMPARE(staleTwins(document.byId(id)).join(u' '), stale);
    }

    void theHashIgnoresWhiteSpaceAround()
    {
        QCOMPARE(bodyHash(u"  ${a}\n"), bodyHash(u"${a}"));
        QVERIFY(bodyHash(u"${a}") != bodyHash(u"${b}"));
        QCOMPARE(bodyHash(u"${a}").size(), 16);
    }
};

QTEST_APPLESS_MAIN(TestTwins)
#include "tst_twins.moc"
