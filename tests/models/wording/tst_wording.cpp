// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenure;

namespace {

// A code is written once in the source, as a literal of the form "room.reason".
QSet<QString> codesUsedInSources()
{
    static const QRegularExpression code(
        QStringLiteral("(?:Error\\s*\\{|codes?::\\w+\\s*=\\s*|fail\\(|problem\\()\\s*(?:"
                       "QStringLiteral\\(|u|QLatin1StringView\\()?\"([a-z_]+\\.[a-z_]+)\""));
    QSet<QString> used;
    QDirIterator files(QStringLiteral(TENURE_SOURCE_DIR "/models"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
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

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeInUseHasWords()
    {
        const QStringList known = wording::knownCodes();
        QStringList without;
        for (const QString &code : codesUsedInSources()) {
            if (!known.contains(code))
                without << code;
        }
        without.sort();
        QCOMPARE(without.join(QStringLiteral(" ")), QString());
    }

    void argumentsAreFilledInOnce()
    {
        const wording::Sentence sentence =
            wording::sentenceFor(QStringLiteral("time.unreadable"),
                                 {{QStringLiteral("text"), QStringLiteral("{text}")}});
        QCOMPARE(sentence.happened, QStringLiteral("\"{text}\" is not a date and time."));
    }

    void partsThatSayNothingAreLeftOut()
    {
        const wording::Sentence sentence = wording::sentenceFor(
            {QStringLiteral("time.unreadable"), {{QStringLiteral("text"), QStringLiteral("x")}}});
        QCOMPARE(
            sentence.text(),
            QStringLiteral("\"x\" is not a date and time. Write it as 2026-07-30T09:42+02:00."));
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
