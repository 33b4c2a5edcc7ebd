// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenure;

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
};

QTEST_APPLESS_MAIN(TestPeoplewords)
#include "tst_peoplewords.moc"
