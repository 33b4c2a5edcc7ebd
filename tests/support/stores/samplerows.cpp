// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stores/samplerows.h"

namespace tenure::samples {
namespace {

QJsonObject json(const char *key, const QString &value)
{
    return {{QLatin1StringView(key), value}};
}

Error sampleError()
{
    return {QStringLiteral("ldap.busy"), json("system", QStringLiteral("Corporate AD")),
            QStringLiteral("server says 51")};
}

} // namespace

Instant at(int minutes)
{
    return instantFromMillis(1'785'397'320'000) + std::chrono::minutes(minutes);
}

engine::Authority worker()
{
    return {QStringLiteral("system"), QStringLiteral("worker"), QStringLiteral("timer")};
}

engine::Authority clerk()
{
    return {QStringLiteral("hana"), QStringLiteral("ctl"), QStringLiteral("asked by phone")};
}

engine::AuditRow audit(const QString &action, const QString &subject)
{
    return {at(1), clerk(), action, subject, json("note", QStringLiteral("why"))};
}

engine::NewEvent event(RunId run, const QString &sender)
{
    return {run, sender, at(2), json("kind", QStringLiteral("message")), clerk()};
}

engine::NewRun newRun(PersonId person, VersionId version, const QString &lifecycleEvent)
{
    engine::NewRun run;
    run.person = person;
    run.version = version;
    run.journey = QStringLiteral("join");
    run.lifecycle = QStringLiteral("join");
    run.lifecycleEvent = lifecycleEvent;
    run.started = event({}, QStringLiteral("start:%1:%2").arg(person.value()).arg(lifecycleEvent));
    run.started.body = json("kind", QStringLiteral("started"));
    return run;
}

engine::StepRow step(RunId run, const QString &path)
{
    return {run, path, QStringLiteral("Activity_1"), at(3), std::nullopt, std::nullopt};
}

engine::EffectRow effect(RunId run, engine::Number number, PersonId person)
{
    engine::EffectRow row;
    row.run = run;
    row.number = number;
    row.key = QByteArray("e") + QByteArray::number(run.value()) + "n" + QByteArray::number(number);
    row.person = person;
    row.node = QStringLiteral("Task_account");
    row.path = QStringLiteral("account#%1").arg(number);
    row.logicalSystem = QStringLiteral("directory");
    row.system = QStringLiteral("Corporate AD");
    row.verb = QStringLiteral("account.ensure");
    row.item = QStringLiteral("ad-account");
    row.params = json("mail", QStringLiteral("jörg@example.org"));
    row.onFailure = journey::OnFailure::Person;
    row.state = engine::EffectState::Queued;
    row.waitsFor = QStringLiteral("retry");
    row.attempts = 2;
    row.epoch = 3;
    row.createdAt = at(4);
    row.notBefore = at(5);
    row.deadline = at(6);
    row.beforeImage = json("dn", QStringLiteral("none"));
    row.plan = json("uid", QStringLiteral("jmueller2"));
    row.externalRef = json("guid", QStringLiteral("6f1e"));
    row.observed = json("enabled", QStringLiteral("yes"));
    row.changed = true;
    row.errorClass = QStringLiteral("transient");
    row.error = sampleError();
    return row;
}

engine::EffectTryRow attempt(RunId run, engine::Number number, int attempt)
{
    return {run,
            number,
            attempt,
            at(7),
            at(8),
            QStringLiteral("read_back"),
            QStringLiteral("transient"),
            sampleError(),
            json("seen", QStringLiteral("nothing"))};
}

engine::TaskRow task(RunId run, engine::Number number, PersonId person)
{
    engine::TaskRow row;
    row.run = run;
    row.number = number;
    row.person = person;
    row.node = QStringLiteral("Task_desk");
    row.path = QStringLiteral("desk#1");
    row.title = QStringLiteral("Prepare the desk");
    row.kind = engine::TaskKind::Fallback;
    row.state = engine::TaskState::Open;
    row.team = QStringLiteral("facilities");
    row.assignee = QStringLiteral("fred");
    row.dueRule = QStringLiteral("startDate -1bd 09:00");
    row.enteredAt = at(9);
    row.dueAt = at(60);
    row.code = QStringLiteral("effect.over");
    row.args = json("system", QStringLiteral("badge"));
    row.details = json("instructions", QStringLiteral("near the window"));
    row.outcome = QStringLiteral("done");
    row.values = json("desk", QStringLiteral("4.12"));
    row.closedAt = at(50);
    row.closedBy = QStringLiteral("fred");
    return row;
}

engine::TimerRow timer(RunId run, engine::Number number, PersonId person)
{
    engine::TimerRow row;
    row.run = run;
    row.number = number;
    row.person = person;
    row.node = QStringLiteral("Timer_3d");
    row.purpose = engine::TimerPurpose::Boundary;
    row.state = engine::TimerState::Set;
    row.rule = QStringLiteral("startDate -3bd 09:00");
    row.entered = at(10);
    row.dueAt = at(100 + int(number));
    row.wall = QStringLiteral("2026-07-30T11:22");
    row.zone = QStringLiteral("Europe/Berlin");
    row.zoneData = QStringLiteral("2025b");
    return row;
}

services::PersonRow person(PersonId id, const QString &feed, const QString &number)
{
    services::PersonRow row;
    row.id = id;
    row.feed = feed;
    row.number = number;
    row.name = QStringLiteral("Jörg Müller");
    row.stage = QStringLiteral("employed");
    row.startDate = QDate(2026, 8, 3);
    row.lastDay = QDate(2027, 1, 31);
    row.facts = {{QStringLiteral("title"), QStringLiteral("Engineer")},
                 {QStringLiteral("location"), QStringLiteral("Köln")}};
    row.missed = 1;
    row.managerUnknown = true;
    return row;
}

services::BatchRow batch(BatchId id, const QString &feed)
{
    services::BatchRow row;
    row.id = id;
    row.feed = feed;
    row.mapping = QStringLiteral("standard");
    row.fileName = QStringLiteral("people.csv");
    row.sha256 = QByteArray(64, 'a');
    row.readAt = at(11);
    row.exportedAt = at(10);
    row.full = true;
    row.endsWithNewline = true;
    row.rows = 9;
    row.usable = 8;
    row.applied = 4;
    row.unchanged = 3;
    row.held = 1;
    row.rejected = 1;
    row.leavers = 2;
    row.lifecycle = {{QStringLiteral("join"), 2}};
    row.verdict = services::Verdict::Taken;
    row.guard = QStringLiteral("G1");
    row.reason = sampleError();
    row.releaseCount = 5;
    row.needsSecondPerson = true;
    row.problems = {json("code", QStringLiteral("feed.odd"))};
    return row;
}

} // namespace tenure::samples
