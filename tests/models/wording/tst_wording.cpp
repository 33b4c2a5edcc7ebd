// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/verb.h"
#include "wording/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenure;

namespace {

// What has the form of a code and is none: actions of the audit, names in journeys, files.
// Names of failpoints stand in a table of their own and are left out by their form.
const QSet<QString> notCodes{QStringLiteral("anchors.event"),
                             QStringLiteral("audit.export"),
                             QStringLiteral("changes.resume"),
                             QStringLiteral("changes.stop"),
                             QStringLiteral("effect.intent"),
                             QStringLiteral("effect.result"),
                             QStringLiteral("effect.sending"),
                             QStringLiteral("event.kind"),
                             QStringLiteral("feed.import"),
                             QStringLiteral("feed.map"),
                             QStringLiteral("feed.release"),
                             QStringLiteral("feed.reject"),
                             QStringLiteral("feed.save"),
                             QStringLiteral("feed.watch"),
                             QStringLiteral("journey.publish"),
                             QStringLiteral("kit.items"),
                             QStringLiteral("kit.key"),
                             QStringLiteral("kit.name"),
                             QStringLiteral("loop.done"),
                             QStringLiteral("loop.index"),
                             QStringLiteral("loop.total"),
                             QStringLiteral("mapping.save"),
                             QStringLiteral("people.csv"),
                             QStringLiteral("person.freeze"),
                             QStringLiteral("person.thaw"),
                             QStringLiteral("run.cancel"),
                             QStringLiteral("run.move"),
                             QStringLiteral("run.moved"),
                             QStringLiteral("run.stayed"),
                             QStringLiteral("run.ended"),
                             QStringLiteral("run.start"),
                             QStringLiteral("sample.install"),
                             QStringLiteral("settings.change"),
                             QStringLiteral("store.clock"),
                             QStringLiteral("store.created"),
                             QStringLiteral("system.bind"),
                             QStringLiteral("system.configure"),
                             QStringLiteral("system.pause"),
                             QStringLiteral("system.resume"),
                             QStringLiteral("system.save"),
                             QStringLiteral("system.policy"),
                             QStringLiteral("system.test"),
                             QStringLiteral("store.writes_again"),
                             QStringLiteral("task.complete"),
                             QStringLiteral("task.done"),
                             QStringLiteral("task.assigned"),
                             QStringLiteral("task.handle"),
                             QStringLiteral("task.noted"),
                             QStringLiteral("task.snoozed"),
                             QStringLiteral("task.taken"),
                             QStringLiteral("task.ticked"),
                             QStringLiteral("task.unticked"),
                             QStringLiteral("task.woken"),
                             QStringLiteral("user.manage"),
                             QStringLiteral("user.link"),
                             QStringLiteral("user.enable"),
                             QStringLiteral("user.disable"),
                             QStringLiteral("user.add"),
                             QStringLiteral("team.save"),
                             QStringLiteral("team.leave"),
                             QStringLiteral("team.join"),
                             QStringLiteral("role.revoke"),
                             QStringLiteral("role.grant")};

bool isVerb(const QString &name)
{
    return connectorapi::findVerb(name) != nullptr;
}

// Every literal "room.reason", whichever function it is handed to: helpers that take a code come
// and go.
QSet<QString> codesIn(QString source)
{
    static const QRegularExpression other(QStringLiteral(
        "(?<!:)//[^\\n]*|Q_LOGGING_CATEGORY\\([^)]*\\)|FILE \"[^\"]*\"|\\{Point::[^}]*\\}"));
    static const QRegularExpression code(QStringLiteral("\"([a-z_]+\\.[a-z_]+)\""));
    source.remove(other);
    QSet<QString> codes;
    auto matches = code.globalMatch(source);
    while (matches.hasNext())
        codes.insert(matches.next().captured(1));
    return codes;
}

QSet<QString> codesUsedInSources()
{
    QSet<QString> used;
    for (const QString &room : {QStringLiteral("models"), QStringLiteral("app")}) {
        QDirIterator files(QStringLiteral(TENURE_SOURCE_DIR "/") + room,
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(QStringLiteral("/wording/words/")))
                continue;
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read a source file");
            used += codesIn(QString::fromUtf8(file.readAll()));
        }
    }
    used -= notCodes;
    used.removeIf(isVerb);
    return used;
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreFoundWhereverTheyAreHanded()
    {
        const QString source = QStringLiteral(
            "return Error{QStringLiteral(\"a.one\")}; about(u\"b.two\"_qs); at(\n \"c.three\", "
            "1);\n"
            "// \"d.four\" is only talked about\nQ_LOGGING_CATEGORY(logIt, \"tenure.it\")\n"
            "x ? QStringLiteral(\"e.five\") : y");
        QCOMPARE(codesIn(source),
                 (QSet<QString>{QStringLiteral("a.one"), QStringLiteral("b.two"),
                                QStringLiteral("c.three"), QStringLiteral("e.five")}));
    }

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
