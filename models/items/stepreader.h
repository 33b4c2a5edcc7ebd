// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rundetails.h"
#include "journey/definition.h"
#include "services/ports/runqueries.h"

#include <QSet>

namespace tenure::items {

/// Puts a run's rows beside the steps of its journey: what is done, what waits for what, and what
/// may still come.
class StepReader
{
public:
    StepReader(const journey::Definition &journey, const services::RunDetails &run,
               const QHash<QString, QString> &teams, Instant now);

    std::vector<StepItem> steps() const;
    QVector<ChangeItem> changes() const;

private:
    StepItem stepOf(const journey::Node &node) const;
    StepItem visited(const journey::Node &node, const engine::StepRow &row) const;
    void fillOpen(StepItem &step, const journey::Node &node, const engine::StepRow &row) const;
    void fillTask(StepItem &step, const engine::TaskRow &task) const;
    void fillChange(StepItem &step, const engine::EffectRow &effect) const;
    void fillLeft(StepItem &step, const engine::StepRow &row) const;
    ChangeItem changeOf(const engine::EffectRow &effect) const;
    void findReachable();
    void reach(journey::NodeIndex node);
    QString teamName(const QString &key) const;

    const journey::Definition &m_journey;
    const services::RunDetails &m_run;
    const QHash<QString, QString> &m_teams;
    Instant m_now;
    LocalClock m_clock;
    QSet<journey::NodeIndex> m_reachable;
};

} // namespace tenure::items
