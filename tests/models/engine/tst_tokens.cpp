// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using enginetest::Play;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStepAfterTheOther()
    {
        Play play(QStringLiteral(R"(
            start s -> a
            human a -> b
            effect b -> e
            end e
        )"));
        QCOMPARE(play.start(), QStringLiteral("task a#1"));
        QCOMPARE(play.done(QStringLiteral("a#1")), QStringLiteral("effect b#1"));
        QCOMPARE(play.effectDone(QStringLiteral("b#1")), QStringLiteral("finish completed"));
        QCOMPARE(play.takeSteps(), QStringLiteral("+s#1 -s#1 +a#1 -a#1 +b#1 -b#1 +e#1 -e#1"));
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
