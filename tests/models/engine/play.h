// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/advance.h"

#include <QHash>
#include <QTest>

#include <functional>

namespace tenure::enginetest {

/// One run of a sketched journey, moved by hand; each call answers with what the core asked for, as
/// text:
///
///     task a#1 | work by hand e#1 | fallback e#1 code | exception x#1 code [answers]
///     effect e#1 {"mail":"..."} | retry e#1 | withdraw e#1 | close a#1
///     timer b@a#1 | cancel b@a#1
///     interrupted a#1 | skipped e#1 | by hand e#1 | withdrawn a#1
///     finish completed
///
/// Steps are named by path, timers by their event. After every event it is checked that nothing is
/// uncarried, that the state survives its bytes, and that the same event once more changes nothing.
class Play
{
public:
    /// `change` makes what the sketch cannot say.
    explicit Play(const QString &journey,
                  const std::function<void(journey::Definition &)> &change = {});

    /// `person` and `kit` are JSON objects.
    QString start(const QString &person = {}, const QString &kit = {});
    QString facts(const QString &person, const QString &kit = {});
    QString done(const QString &path, const QString &outcome = QStringLiteral("done"),
                 const QString &values = {});
    QString effectDone(const QString &path, const QString &observed = {});
    QString effectOver(const QString &path, const QString &errorClass = QStringLiteral("defect"));
    QString effectUnclear(const QString &path);
    QString due(const QString &event);
    QString undated(const QString &event);
    QString message(const QString &name, const QString &values = {});
    QString cancel();
    QString send(const engine::Happening &what);

    /// Every step that was entered and left since the last call, as "+a#1 -a#1".
    QString takeSteps();

    const engine::RunState &state() const { return m_state; }
    const journey::Definition &definition() const { return m_definition; }
    engine::Number number(const QString &name) const;

private:
    QString tell(const engine::Command &command);
    QString told(const engine::StepEntered &entered);
    QString told(const engine::StepLeft &left);
    QString told(const engine::StartEffect &effect);
    QString told(const engine::RetryEffect &effect);
    QString told(const engine::WithdrawEffect &effect);
    QString told(const engine::OpenTask &task);
    QString told(const engine::CloseTask &task);
    QString told(const engine::SetTimer &timer);
    QString told(const engine::CancelTimer &timer);
    QString told(const engine::Finish &finish);
    void check(const engine::Event &event);

    journey::Definition m_definition;
    engine::RunState m_state;
    Instant m_now = instantFromMillis(0);
    QHash<engine::Number, QString> m_names;
    QHash<QString, engine::Number> m_tasks;
    QHash<QString, engine::Number> m_effects;
    QHash<QString, engine::Number> m_timers;
    QStringList m_steps;
};

} // namespace tenure::enginetest
