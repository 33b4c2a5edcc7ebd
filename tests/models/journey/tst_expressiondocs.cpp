// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression.h"
#include "journey/expression/functions.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;

namespace {

QString reference()
{
    QFile file(QStringLiteral(TENURE_SOURCE_DIR "/resources/docs/expressions.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the reference");
    return QString::fromUtf8(file.readAll());
}

// Pairs of `code` joined by what `between` matches.
QVector<std::pair<QString, QString>> pairsIn(const QString &text, const QString &between)
{
    const QRegularExpression pair(QStringLiteral("`([^`]+)`%1`([^`]+)`").arg(between));
    QVector<std::pair<QString, QString>> pairs;
    auto matches = pair.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pairs.append({match.captured(1), match.captured(2)});
    }
    return pairs;
}

Record sampleFacts()
{
    const auto item = [](const QString &name) { return Record{{QStringLiteral("name"), name}}; };
    const Record person{{QStringLiteral("first"), QStringLiteral("Zo\u00eb")},
                        {QStringLiteral("last"), QStringLiteral("M\u00fcller")},
                        {QStringLiteral("title"), QStringLiteral("Software Engineer")},
                        {QStringLiteral("workMode"), QStringLiteral("remote")},
                        {QStringLiteral("level"), 3},
                        {QStringLiteral("start"), QDate(2026, 3, 2)},
                        {QStringLiteral("phone"), Value()}};
    const ValueList items{item(QStringLiteral("VPN")), item(QStringLiteral("Laptop"))};
    return Record{{QStringLiteral("person"), person},
                  {QStringLiteral("kit"), Record{{QStringLiteral("items"), items}}}};
}

} // namespace

class TestExpressionDocs : public QObject
{
    Q_OBJECT

    const QString m_reference = reference();

    static void twoColumns(const QVector<std::pair<QString, QString>> &pairs)
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        for (const auto &[left, right] : pairs)
            QTest::newRow(qPrintable(left)) << left << right;
    }

    static void compareValues(const QString &left, const QString &right)
    {
        const RecordNames names(sampleFacts());
        const Result<Expression> example = Expression::parse(left);
        const Result<Expression> gives = Expression::parse(right);
        QVERIFY2(example && gives, qPrintable(left));
        QCOMPARE(*example->evaluate(names), *gives->evaluate(names));
    }

private Q_SLOTS:
    void examplesGiveWhatTheReferenceSays_data()
    {
        twoColumns(pairsIn(m_reference, QStringLiteral(" \u2192 ")));
    }

    void examplesGiveWhatTheReferenceSays()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        compareValues(left, right);
    }

    void factsAreThoseTheReferenceSpeaksOf_data()
    {
        const qsizetype from = m_reference.indexOf(QStringLiteral("| name | value |"));
        const qsizetype to = m_reference.indexOf(QStringLiteral("\n\n"), from);
        twoColumns(pairsIn(m_reference.sliced(from, to - from), QStringLiteral(" \\| ")));
    }

    void factsAreThoseTheReferenceSpeaksOf()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        compareValues(left, right);
    }

    void juelIsWhatTheReferenceSays_data()
    {
        const qsizetype from = m_reference.indexOf(QStringLiteral("| FEEL | JUEL |"));
        const qsizetype to = m_reference.indexOf(QStringLiteral("\n\n"), from);
        QString table = m_reference.sliced(from, to - from);
        twoColumns(pairsIn(table.replace(QStringLiteral("\\|"), QStringLiteral("|")),
                           QStringLiteral(" \\| ")));
    }

    void juelIsWhatTheReferenceSays()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(*Expression::parse(left)->toJuel(), right);
    }

    void everyFunctionIsInTheReferenceWithAnExample()
    {
        for (const QString &name : expression::functionNames()) {
            const QRegularExpression row(
                QStringLiteral("\\| `%1\\([^|]*\\|[^|]*\\| `[^|]*%1\\(").arg(name));
            QVERIFY2(m_reference.contains(row), qPrintable(name));
        }
    }

    void limitsAreThoseOfTheReference()
    {
        QVERIFY(m_reference.contains(QStringLiteral("| 1,024 characters |")));
        QCOMPARE(Expression::maxLength, 1024);
        QVERIFY(m_reference.contains(QStringLiteral("operations inside of one another | 32 |")));
        QCOMPARE(Expression::maxDepth, 32);
        QVERIFY(m_reference.contains(QStringLiteral("| 10,000 |")));
        QCOMPARE(Expression::maxSteps, 10'000);
    }
};

QTEST_APPLESS_MAIN(TestExpressionDocs)
#include "tst_expressiondocs.moc"
