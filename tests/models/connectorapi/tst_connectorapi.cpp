// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/connector.h"

#include <QPromise>
#include <QSet>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;

namespace {

OpRequest request(const QString &verb, const QJsonObject &desired = {})
{
    OpRequest request;
    request.key = "key";
    request.verb = verb;
    request.person = {QStringLiteral("1001"), QStringLiteral("Ada Example")};
    request.desired = desired;
    return request;
}

} // namespace

class TestConnectorapi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsAreUniqueAndSorted()
    {
        QStringList names;
        for (const Verb &verb : verbs())
            names << verb.name;
        QStringList sorted = names;
        sorted.sort();
        sorted.removeDuplicates();
        QCOMPARE(names, sorted);
    }

    void everyInverseExistsAndLeadsBack()
    {
        for (const Verb &verb : verbs()) {
            if (verb.inverse.isEmpty())
                continue;
            const Verb *const inverse = findVerb(verb.inverse);
            QVERIFY2(inverse, qPrintable(verb.name));
            // account.remove is the end of the line: what it removed, ensure makes anew.
            if (!inverse->inverse.isEmpty())
                QCOMPARE(inverse->inverse, verb.name);
        }
    }

    void whatGivesHasAnInverseThatTakes()
    {
        for (const Verb &verb : verbs()) {
            if (verb.direction != Direction::Gives || verb.verbClass == VerbClass::Once)
                continue;
            const Verb *const inverse = findVerb(verb.inverse);
            QVERIFY2(inverse && inverse->direction == Direction::Takes, qPrintable(verb.name));
        }
    }

    void whatCannotBeRepeatedHasNoInverse()
    {
        for (const Verb &verb : verbs()) {
            if (verb.verbClass == VerbClass::Once)
                QVERIFY2(verb.inverse.isEmpty(), qPrintable(verb.name));
        }
    }

    void unknownVerbIsNotFound()
    {
        QVERIFY(findVerb(u"account.disable"));
        QVERIFY(!findVerb(u"account.explode"));
        QVERIFY(!findVerb(u""));
    }

    void classesHaveDistinctNamesThatReadBack()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(ErrorClass::Defect); ++i) {
            const QString name = toText(ErrorClass(i));
            QCOMPARE(errorClassFromText(name), ErrorClass(i));
            names << name;
        }
        QCOMPARE(names.size(), int(ErrorClass::Defect) + 1);
        QVERIFY(!errorClassFromText(u"whatever"));
    }

    void onlyWhatPassesByItselfIsRetried()
    {
        for (int i = 0; i <= int(ErrorClass::Defect); ++i) {
            const auto errorClass = ErrorClass(i);
            QCOMPARE(isRetryable(errorClass),
                     errorClass == ErrorClass::Transient || errorClass == ErrorClass::Throttled);
        }
    }

    void emptySelectorIsRefusedForEveryVerb_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("parameter");
        for (const Verb &verb : verbs()) {
            for (const QString &parameter : verb.required)
                QTest::addRow("%s %s", qPrintable(verb.name), qPrintable(parameter))
                    << verb.name << parameter;
        }
    }

    void emptySelectorIsRefusedForEveryVerb()
    {
        QFETCH(QString, verb);
        QFETCH(QString, parameter);
        QJsonObject desired;
        for (const QString &name : findVerb(verb)->required)
            desired.insert(name, QStringLiteral("x"));
        QVERIFY(validate(request(verb, desired)));

        const QJsonValue nothings[] = {QJsonValue(),
                                       QJsonValue(QJsonValue::Undefined),
                                       QString(),
                                       QStringLiteral("  "),
                                       QJsonArray(),
                                       QJsonArray{QString()},
                                       QJsonArray{QStringLiteral("a"), QString()},
                                       QJsonObject()};
        for (const QJsonValue &nothing : nothings) {
            desired.remove(parameter);
            if (!nothing.isUndefined())
                desired.insert(parameter, nothing);
            const Result<void> result = validate(request(verb, desired));
            QVERIFY(!result);
            QCOMPARE(result.error().code, QStringLiteral("connector.missing_parameter"));
            QCOMPARE(result.error().args.value(QStringLiteral("parameter")).toString(), parameter);
        }
    }

    void requestWithoutPersonKeyOrVerbIsRefused()
    {
        OpRequest whole = request(QStringLiteral("account.disable"));
        QVERIFY(validate(whole));

        OpRequest noPerson = whole;
        noPerson.person.number = QStringLiteral(" ");
        QCOMPARE(validate(noPerson).error().code, QStringLiteral("connector.no_person"));
        OpRequest noName = whole;
        noName.person.displayName.clear();
        QCOMPARE(validate(noName).error().code, QStringLiteral("connector.no_person"));
        OpRequest noKey = whole;
        noKey.key.clear();
        QCOMPARE(validate(noKey).error().code, QStringLiteral("connector.no_key"));
        OpRequest noVerb = whole;
        noVerb.verb.clear();
        QCOMPARE(validate(noVerb).error().code, QStringLiteral("connector.unknown_verb"));
    }

    void messageNeedsNoPerson()
    {
        OpRequest message = request(QStringLiteral("message.send"),
                                    {{QStringLiteral("to"), QStringLiteral("a@b.c")}});
        message.person = {};
        QVERIFY(validate(message));
    }

    void secretsTravelThroughAFuture()
    {
        QPromise<Result<Secret>> promise;
        QFuture<Result<Secret>> future = promise.future();
        promise.start();
        promise.addResult(Result<Secret>(Secret(QByteArray("hush"))));
        promise.finish();
        const Result<Secret> secret = future.takeResult();
        QVERIFY(secret);
        QCOMPARE(secret->view(), QByteArrayView("hush"));
    }
};

QTEST_APPLESS_MAIN(TestConnectorapi)
#include "tst_connectorapi.moc"
