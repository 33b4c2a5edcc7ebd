// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"
#include "wording/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenure;
using namespace tenure::people;

namespace {

QSet<QString> codesOfTheRoom()
{
    static const QRegularExpression code(
        QStringLiteral("\"((?:feed|guard|mapping|person|release)\\.[a-z_]+)\""));
    QSet<QString> used;
    QDirIterator files(QStringLiteral(TENURE_SOURCE_DIR "/models/people"),
                       {QStringLiteral("*.cpp")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read a source file");
        auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            used.insert(matches.next().captured(1));
    }
    return used;
}

/// The file's first reason: of the batch, else of its first row that is not taken.
Error reasonIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read a bad feed");
    const Result<Table> table = readTable(file.readAll(), plainMapping());
    if (!table)
        return table.error();
    const FeedPlan plan = people::plan(plainFeed(), {}, *table, readingOn(today()), {});
    if (plan.verdict.reason)
        return *plan.verdict.reason;
    for (const RowPlan &row : plan.rows) {
        if (!row.problems.empty())
            return toError(row.problems.front());
    }
    return {};
}

/// Signs of an argument that was not there.
bool hasHole(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("\\{|\\}|  | [.,;:]|\"\"|\\(\\)|^[.,;:]"));
    return text.contains(hole);
}

} // namespace

class TestPeoplewords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemOfAFeedCanBeSaid()
    {
        const QStringList known = wording::knownCodes();
        QStringList without;
        const QSet<QString> used = codesOfTheRoom();
        QVERIFY(used.size() > 60);
        for (const QString &code : used) {
            if (!known.contains(code))
                without << code;
        }
        without.sort();
        QCOMPARE(without.join(u' '), QString());
    }

    // A placeholder that no argument fills would leave a hole in the sentence.
    void sentencesNameOnlyArgumentsThatProblemsHave()
    {
        static const QRegularExpression placeholder(QStringLiteral("\\{(\\w+)\\}"));
        const QSet<QString> arguments = {
            QStringLiteral("line"),    QStringLiteral("column"), QStringLiteral("field"),
            QStringLiteral("value"),   QStringLiteral("other"),  QStringLiteral("limit"),
            QStringLiteral("missing"), QStringLiteral("added"),  QStringLiteral("expected"),
            QStringLiteral("found"),   QStringLiteral("key"),    QStringLiteral("ceiling"),
            QStringLiteral("leavers"), QStringLiteral("active"), QStringLiteral("typed"),
            QStringLiteral("number")};
        QFile words(QStringLiteral(TENURE_SOURCE_DIR "/models/wording/words/people.cpp"));
        QVERIFY(words.open(QIODevice::ReadOnly));
        auto matches = placeholder.globalMatch(QString::fromUtf8(words.readAll()));
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(arguments.contains(name), qPrintable(name));
        }
    }

    void everyBadFileIsToldInSentencesWithoutHoles_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator files(QStringLiteral(TENURE_SOURCE_DIR "/tests/data/feeds/bad"), QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(files.fileInfo().baseName())) << file;
        }
    }

    void everyBadFileIsToldInSentencesWithoutHoles()
    {
        QFETCH(QString, file);
        const Error reason = reasonIn(file);
        if (reason.code.isEmpty())
            return; // bad only beside the stored company; tst_badfeeds has it
        const wording::Sentence sentence = wording::sentenceFor(reason);
        QVERIFY2(!sentence.happened.isEmpty() && sentence.happened != reason.code,
                 qPrintable(reason.code));
        for (const QString &part : {sentence.happened, sentence.means, sentence.help})
            QVERIFY2(!hasHole(part), qPrintable(part));
        const int line = reason.args.value(u"line").toInt();
        if (line > 1)
            QVERIFY2(sentence.happened.contains(QString::number(line)),
                     qPrintable(sentence.happened));
    }

    void theGuardsAreToldWithTheirNumbers()
    {
        const QString held = wording::sentenceFor(QStringLiteral("guard.mass_leavers"),
                                                  {{QStringLiteral("leavers"), 38},
                                                   {QStringLiteral("limit"), 8},
                                                   {QStringLiteral("active"), 812}})
                                 .text();
        for (const char16_t *const number : {u"38", u"8", u"812"})
            QVERIFY(held.contains(QString::fromUtf16(number)));
        const QString released =
            wording::sentenceFor(QStringLiteral("release.count_differs"),
                                 {{QStringLiteral("typed"), 7}, {QStringLiteral("expected"), 38}})
                .text();
        QVERIFY(released.contains(u'7') && released.contains(QStringLiteral("38")));
    }
};

QTEST_APPLESS_MAIN(TestPeoplewords)
#include "tst_peoplewords.moc"
