// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connectors/connectorfixture.h"
#include "wording/sentence.h"

#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

namespace {

OpRequest requestFor(const Verb &verb)
{
    OpRequest request;
    request.key = "key";
    request.verb = verb.name;
    request.person = {QStringLiteral("1001"), QStringLiteral("Ada Example")};
    for (const QString &name : verb.required)
        request.desired.insert(name, QStringLiteral("the ") + name);
    return request;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private:
    ConnectorFixture m_plugin{QStringLiteral("manual")};
    std::unique_ptr<System> m_system;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_plugin.isLoaded(), qPrintable(m_plugin.error()));
        auto system =
            m_plugin.open({{QStringLiteral("instructions"), QStringLiteral("Ask Grace, room 4.")}});
        QVERIFY(system);
        m_system = std::move(*system);
    }

    void everyVerbIsOffered()
    {
        const Descriptor descriptor = m_plugin.connector().describe();
        QCOMPARE(descriptor.offers.size(), verbs().size());
        QCOMPARE(answerOf(m_system->health(HealthDepth::Full, {})).offers.size(), verbs().size());
    }

    void everyVerbTellsAPersonWhatToDo_data()
    {
        QTest::addColumn<QString>("verb");
        for (const Verb &verb : verbs())
            QTest::newRow(qPrintable(verb.name)) << verb.name;
    }

    void everyVerbTellsAPersonWhatToDo()
    {
        QFETCH(QString, verb);
        const OpRequest request = requestFor(*findVerb(verb));
        const Passage passage = pass(*m_system, request);
        QCOMPARE(passage.before.failure->errorClass, ErrorClass::Unsupported);
        QVERIFY(!passage.report);
        QCOMPARE(answerOf(m_system->act(request)).status, Status::Failed);
        QCOMPARE(answerOf(m_system->readBack(request)).satisfied, Satisfied::Unknown);

        const QString text = wording::sentenceFor(passage.before.failure->error).text();
        QVERIFY2(text != passage.before.failure->error.code, qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("Ask Grace, room 4.")), qPrintable(text));
        for (const QString &name : findVerb(verb)->required)
            QVERIFY2(text.contains(QStringLiteral("the ") + name), qPrintable(text));
        if (findVerb(verb)->direction != Direction::Neither)
            QVERIFY2(text.contains(QStringLiteral("Ada Example")) &&
                         text.contains(QStringLiteral("1001")),
                     qPrintable(text));
    }

    void incompleteRequestIsNotATask()
    {
        OpRequest request = requestFor(*findVerb(u"group.add"));
        request.desired = {};
        const Observation seen = answerOf(m_system->probe(request));
        QCOMPARE(seen.failure->errorClass, ErrorClass::Validation);
        QCOMPARE(seen.failure->error.code, QStringLiteral("connector.missing_parameter"));
    }

    void nothingCanBeListed()
    {
        const Page page = answerOf(m_system->page({QStringLiteral("account")}));
        QVERIFY(!page.complete);
        QCOMPARE(page.failure->errorClass, ErrorClass::Unsupported);
    }

    void unknownSettingIsRefused()
    {
        QCOMPARE(m_plugin.open({{QStringLiteral("url"), QStringLiteral("x")}}).error().code,
                 QStringLiteral("manual.config"));
        QCOMPARE(m_plugin.open({{QStringLiteral("instructions"), 7}}).error().code,
                 QStringLiteral("manual.config"));
        QVERIFY(m_plugin.open({}));
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
