// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectorhost/effecttry.h"

#include <QTest>

namespace tenure::test {

using namespace connectorapi;

Observation seen(Satisfied satisfied, Presence presence)
{
    Observation observation;
    observation.presence = presence;
    observation.satisfied = satisfied;
    observation.ref = {QStringLiteral("account"), QStringLiteral("id-1"), {}};
    observation.beforeImage = {{QStringLiteral("title"), QStringLiteral("Engineer")}};
    observation.plan = {{QStringLiteral("do"), QStringLiteral("set")}};
    return observation;
}

Observation blind(ErrorClass errorClass)
{
    return unseen(errorClass, Error{QStringLiteral("test.blind")});
}

Report acted(Status status, std::optional<ErrorClass> errorClass)
{
    Report report;
    report.status = status;
    report.changed = status == Status::Done || status == Status::Partial;
    if (errorClass)
        report.failure = Failure{*errorClass, Error{QStringLiteral("test.act")}, {}};
    return report;
}

engine::EffectJob job(const QString &verb)
{
    engine::EffectJob job;
    job.run = RunId(3);
    job.number = 5;
    job.attempt = 4;
    job.key = "key";
    job.system = QStringLiteral("ad");
    job.verb = verb;
    job.personNumber = QStringLiteral("1001");
    job.personName = QStringLiteral("Ada Example");
    return job;
}

engine::EffectReport runTry(Script &script, engine::EffectJob what, RecordingPort &port,
                            ReadBack readBack, milliseconds betweenReads)
{
    const SystemClock clock;
    ScriptedSystem system(script);
    port.onSending = [&script] { script.note(QStringLiteral("sending")); };
    connectorhost::EffectCall::Patience patience;
    patience.betweenReads = betweenReads;
    bool finished = false;
    connectorhost::EffectCall::start(
        std::move(what), system, readBack, port, clock, patience,
        [&finished](const engine::EffectReport &) { finished = true; }, nullptr);
    // Most end without any waiting, which spares its steps of ten milliseconds.
    for (int round = 0; round < 100 && !finished; ++round)
        QCoreApplication::processEvents();
    if (!QTest::qWaitFor([&] { return finished && !port.reports().empty(); }, 10000))
        QTest::qFail("no report", __FILE__, __LINE__);
    // A second report would come with the events that are still under way.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (port.reports().size() != 1)
        QTest::qFail("not exactly one report", __FILE__, __LINE__);
    return port.reports().empty() ? engine::EffectReport() : port.reports().front();
}

} // namespace tenure::test
