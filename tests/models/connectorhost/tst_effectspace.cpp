// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectorhost/effecttry.h"

#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;
using engine::EffectVerdict;

namespace {

/// One point of the space: what the system says at each phase, and what is known of earlier tries.
struct World
{
    Observation probe;
    Report act;
    Observation readBack;
    ReadBack kind = ReadBack::Strong;
    QString verb;
    bool sentBefore = false;
    bool onlyLooks = false;

    QString name() const
    {
        return QStringLiteral("%1, probe %2%3, act %4%5, then %6%7, read-back %8%9%10")
            .arg(verb, toText(probe.satisfied), classOf(probe.failure), toText(act.status),
                 classOf(act.failure), toText(readBack.satisfied), classOf(readBack.failure))
            .arg(int(kind))
            .arg(sentBefore ? QStringLiteral(", sent before") : QString(),
                 onlyLooks ? QStringLiteral(", only looks") : QString());
    }

    static QString classOf(const std::optional<Failure> &failure)
    {
        return failure ? u' ' + toText(failure->errorClass) : QString();
    }
};

/// A try in that world, and the promises that it broke.
class Trial
{
public:
    explicit Trial(const World &world) : m_world(world)
    {
        m_script.probes = {world.probe};
        m_script.acts = {world.act};
        m_script.readBacks = {world.readBack};
        engine::EffectJob what = job(world.verb);
        what.mayHaveBeenSent = world.sentBefore;
        what.readBackOnly = world.onlyLooks;
        RecordingPort port;
        m_report = runTry(m_script, what, port, world.kind, milliseconds(0));
        m_log = m_script.log();
    }

    QStringList broken() const
    {
        const bool once = findVerb(m_world.verb)->verbClass == VerbClass::Once;
        const bool hasActed = m_log.contains(QStringLiteral("act"));
        QStringList all;
        const auto promise = [&all](bool kept, const char *what) {
            if (!kept)
                all << QString::fromLatin1(what);
        };
        promise(m_log.count(QStringLiteral("act")) <= 1, "acts at most once");
        promise(m_log.first() == QStringLiteral("probe"), "looks first");
        promise(!hasActed || m_log.indexOf(QStringLiteral("sending")) == 1,
                "acts only when its row is on disk");
        promise(!(hasActed && m_world.onlyLooks), "a withdrawn step only looks");
        promise(!(hasActed && once && m_world.sentBefore), "what cannot be repeated is not");
        promise(!(hasActed && m_world.probe.failure), "does not act blindly");
        promise((m_report.epoch != 0) == hasActed, "the epoch says whether it was sent");
        promise(m_report.attempt == 4, "the report names its try");
        promise(m_report.errorClass.isEmpty() == (m_report.verdict == EffectVerdict::Done),
                "says why it is not done");
        promise(m_report.verdict != EffectVerdict::Done || isProven(hasActed),
                "done means seen, or that nothing can be seen");
        promise(m_report.verdict != EffectVerdict::Failed || !hasActed || isDenied(),
                "failed means that it certainly was not done");
        return all;
    }

private:
    bool isProven(bool hasActed) const
    {
        if (!hasActed)
            return m_world.probe.satisfied == Satisfied::Yes;
        return m_world.kind == ReadBack::None ? !m_world.act.failure
                                              : m_world.readBack.satisfied == Satisfied::Yes;
    }

    // The system refused, or a look saw that it is not so.
    bool isDenied() const
    {
        const bool refused = m_world.act.failure && m_world.act.status != Status::Unknown;
        const bool looked = m_log.contains(QStringLiteral("read back"));
        return refused || m_world.act.status == Status::Failed ||
               (looked && !m_world.readBack.failure && m_world.readBack.satisfied == Satisfied::No);
    }

    const World m_world;
    Script m_script;
    engine::EffectReport m_report;
    QStringList m_log;
};

std::vector<Observation> looks()
{
    return {seen(Satisfied::Yes),         seen(Satisfied::No),
            seen(Satisfied::NotYet),      seen(Satisfied::Unknown, Presence::Unknown),
            blind(ErrorClass::Transient), blind(ErrorClass::Permission)};
}

std::vector<Report> answers()
{
    return {acted(Status::Done),
            acted(Status::AlreadyDone),
            acted(Status::Accepted),
            acted(Status::Partial, ErrorClass::PartialFailure),
            acted(Status::Partial, ErrorClass::Transient),
            acted(Status::Failed, ErrorClass::Transient),
            acted(Status::Failed, ErrorClass::Validation),
            acted(Status::Unknown, ErrorClass::Unknown),
            acted(Status::Unknown)};
}

} // namespace

/// The effect protocol in every world: whatever a system says at each phase, no try breaks a
/// promise.
class TestEffectspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTryBreaksAPromise_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<ReadBack>("kind");
        for (const char *verb : {"account.ensure", "account.disable", "message.send"}) {
            for (const ReadBack kind : {ReadBack::Strong, ReadBack::None})
                QTest::addRow("%s, read-back %d", verb, int(kind))
                    << QString::fromLatin1(verb) << kind;
        }
    }

    void noTryBreaksAPromise()
    {
        QFETCH(const QString, verb);
        QFETCH(const ReadBack, kind);
        QStringList broken;
        int worlds = 0;
        const auto live = [&](World world) {
            for (const bool onlyLooks : {false, true}) {
                world.onlyLooks = onlyLooks && world.sentBefore;
                if (onlyLooks && !world.sentBefore)
                    continue;
                ++worlds;
                for (const QString &promise : Trial(world).broken())
                    broken << world.name() + QStringLiteral(": ") + promise;
            }
        };
        for (const Observation &probe : looks()) {
            for (const bool sentBefore : {false, true}) {
                // What is known without acting needs no answer to an act.
                const bool stops = probe.failure || probe.satisfied == Satisfied::Yes;
                for (const Report &act : stops ? std::vector{acted(Status::Done)} : answers()) {
                    for (const Observation &after :
                         stops ? std::vector{seen(Satisfied::No)} : looks())
                        live({probe, act, after, kind, verb, sentBefore, false});
                }
            }
        }
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("%1 broken, the first: %2")
                                .arg(broken.size())
                                .arg(broken.mid(0, 5).join(QStringLiteral("\n")))));
        QVERIFY(worlds > 200);
    }
};

QTEST_GUILESS_MAIN(TestEffectspace)
#include "tst_effectspace.moc"
