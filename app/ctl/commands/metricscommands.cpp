// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/json.h"

#include "services/ports/runqueries.h"
#include "services/ports/settingsstore.h"
#include "services/systemservice.h"
#include "wording/sentence.h"

namespace tenure::ctl {
namespace {

using services::Figures;

/// A configured system with its figures and what is wrong with it now.
struct Health
{
    QString system;
    QString state;
    services::SystemFigures figures;
    QStringList alerts;
};

std::vector<Health> healthOf(const std::vector<engine::SystemRow> &systems, const Figures &figures,
                             const std::vector<engine::AlertRow> &alerts)
{
    std::vector<Health> all;
    for (const engine::SystemRow &system : systems) {
        Health health{system.name,
                      system.paused ? QStringLiteral("paused") : QStringLiteral("in use"),
                      {},
                      {}};
        for (const services::SystemFigures &each : figures.systems) {
            if (each.system == system.name)
                health.figures = each;
        }
        for (const engine::AlertRow &alert : alerts) {
            if (alert.subject == QStringLiteral("system:") + system.name)
                health.alerts << wording::sentenceFor(alert.code, alert.args).text();
        }
        if (!health.alerts.isEmpty() && !system.paused)
            health.state = QStringLiteral("in trouble");
        all.push_back(std::move(health));
    }
    return all;
}

QJsonObject healthJson(const Health &health)
{
    return {{QStringLiteral("system"), health.system},
            {QStringLiteral("state"), health.state},
            {QStringLiteral("waiting"), health.figures.waiting},
            {QStringLiteral("done"), health.figures.done},
            {QStringLiteral("troubled"), health.figures.troubled},
            {QStringLiteral("alerts"), QJsonArray::fromStringList(health.alerts)}};
}

template<typename Enum, size_t N>
QJsonObject counted(const std::array<int, N> &counts)
{
    QJsonObject object;
    for (size_t i = 0; i < N; ++i)
        object[text(Enum(i))] = counts[i];
    return object;
}

QString inWords(const QJsonObject &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value().toInt() > 0)
            parts << QStringLiteral("%1 %2").arg(it.value().toInt()).arg(it.key());
    }
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QStringLiteral(", "));
}

QStringList linesFor(const Figures &figures, const std::vector<Health> &systems, bool stopped)
{
    QStringList lines = table(
        {{QStringLiteral("Runs"), inWords(counted<engine::RunStatus>(figures.runs))},
         {QStringLiteral("Tasks"), QStringLiteral("%1 open, %2 late, %3 exceptions")
                                       .arg(figures.openTasks)
                                       .arg(figures.lateTasks)
                                       .arg(figures.exceptions)},
         {QStringLiteral("Effects"), inWords(counted<engine::EffectState>(figures.effects))}});
    if (stopped)
        lines << QStringLiteral("All changes in target systems are stopped.");
    if (systems.empty())
        return lines << QStringLiteral("No systems are set up; people do all the work.");
    QList<QStringList> rows{{QStringLiteral("System"), QStringLiteral("State"),
                             QStringLiteral("Waiting"), QStringLiteral("Done"),
                             QStringLiteral("Troubled")}};
    for (const Health &health : systems)
        rows << QStringList{health.system, health.state, QString::number(health.figures.waiting),
                            QString::number(health.figures.done),
                            QString::number(health.figures.troubled)};
    lines << QString() << table(rows);
    for (const Health &health : systems)
        lines << health.alerts;
    return lines;
}

Result<Reply> showMetrics(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    const services::Stores &stores = (*session)->stores();
    const Result<Figures> figures = stores.runs.figures((*session)->clock().now());
    if (!figures)
        return figures.error();
    const Result<std::vector<engine::AlertRow>> alerts = stores.runs.openAlerts();
    if (!alerts)
        return alerts.error();
    const Result<std::vector<engine::SystemRow>> rows =
        services::SystemService(stores, (*session)->clock()).list();
    if (!rows)
        return rows.error();
    const Result<bool> stopped = stores.settings.isStopped();
    if (!stopped)
        return stopped.error();
    const std::vector<Health> systems = healthOf(*rows, *figures, *alerts);
    QJsonArray array;
    for (const Health &health : systems)
        array.append(healthJson(health));
    return Reply{{{QStringLiteral("runs"), counted<engine::RunStatus>(figures->runs)},
                  {QStringLiteral("tasks"),
                   QJsonObject{{QStringLiteral("open"), figures->openTasks},
                               {QStringLiteral("late"), figures->lateTasks},
                               {QStringLiteral("exceptions"), figures->exceptions}}},
                  {QStringLiteral("effects"), counted<engine::EffectState>(figures->effects)},
                  {QStringLiteral("stopped"), *stopped},
                  {QStringLiteral("systems"), array}},
                 linesFor(*figures, systems, *stopped)};
}

} // namespace

QList<Command> metricsCommands()
{
    return {
        {"metrics show",
         "",
         "How much there is to do and how the systems are",
         0,
         0,
         {},
         showMetrics},
    };
}

} // namespace tenure::ctl
