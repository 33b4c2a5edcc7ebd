// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/runmodel.h"

#include "base/clock.h"
#include "items/desk.h"
#include "items/peoplemodel.h"
#include "services/office.h"
#include "services/ports/journeystore.h"
#include "services/ports/runqueries.h"
#include "wording/dates.h"

namespace tenure::items {
namespace {

bool belongs(const RunItem &run, RunModel::Which which)
{
    const bool active = run.progress == RunProgress::Active;
    switch (which) {
    case RunModel::Which::NeedHelp:
        return active && run.exceptions > 0;
    case RunModel::Which::Ended:
        return !active;
    case RunModel::Which::UnderWay:
        break;
    }
    return active;
}

} // namespace

QString runStateWord(const RunItem &run)
{
    switch (run.progress) {
    case RunProgress::Completed:
        return RunModel::tr("Done");
    case RunProgress::Terminated:
    case RunProgress::Cancelled:
        return RunModel::tr("Ended");
    case RunProgress::Active:
        break;
    }
    return run.exceptions > 0 ? RunModel::tr("Needs help") : RunModel::tr("Running");
}

struct RunModel::Reading
{
    std::vector<RunRow> runs;
    QDate today;
};

RunModel::RunModel(Desk &desk, QObject *parent)
    : RowsModel<RunRow>(parent), m_desk(desk), m_follower(desk, [this] { load(); }, this)
{
}

void RunModel::load()
{
    m_desk.ask<Reading>(
        this,
        [](services::Office &office) -> Result<Reading> {
            const LocalClock clock;
            const auto rows = office.stores().runs.runs({.limit = most});
            if (!rows)
                return rows.error();
            const auto journeys = office.stores().journeys.journeys();
            if (!journeys)
                return journeys.error();
            QHash<QString, QString> names;
            for (const services::JourneyRow &journey : *journeys)
                names.insert(journey.key, journey.name);
            Reading reading{{}, clock.at(office.clock().now()).day};
            for (const services::RunListRow &row : *rows)
                reading.runs.push_back({QString::number(row.run.id.value()), runItem(row, clock),
                                        row.personNumber, row.personName,
                                        names.value(row.run.journey, row.run.journey)});
            return reading;
        },
        [this](Result<Reading> reading) {
            m_follower.answered();
            if (!reading)
                return;
            m_runs = std::move(reading->runs);
            m_today = reading->today;
            m_loaded = true;
            showRows();
            Q_EMIT loaded();
        });
}

void RunModel::setWhich(Which which)
{
    m_which = which;
    showRows();
    Q_EMIT loaded();
}

void RunModel::setSearch(const QString &text)
{
    m_search = folded(text);
    showRows();
    Q_EMIT loaded();
}

int RunModel::count(Which which) const
{
    return int(std::ranges::count_if(
        m_runs, [which](const RunRow &row) { return belongs(row.run, which); }));
}

void RunModel::showRows()
{
    std::vector<RunRow> rows;
    std::ranges::copy_if(m_runs, std::back_inserter(rows), [this](const RunRow &row) {
        return belongs(row.run, m_which) &&
               (m_search.isEmpty() || folded(row.personName + u' ' + row.personNumber + u' ' +
                                             row.key + u' ' + row.journeyName)
                                          .contains(m_search));
    });
    setRows(std::move(rows));
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    const RunRow &at = row(index);
    if (role == RawRole && index.column() == Run)
        return at.run.run;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Run:
        return at.key;
    case Person:
        return at.personName;
    case Journey:
        return tr("%1, version %2").arg(at.journeyName).arg(at.run.version);
    case State:
        return runStateWord(at.run);
    case Open:
        return at.run.openTasks;
    default:
        return at.run.nextTimer
                   ? wording::dueText(at.run.nextTimer->day, at.run.nextTimer->time, m_today)
                   : QString();
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Open)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Run"),   tr("Person"),     tr("Journey"),
                       tr("State"), tr("Open tasks"), tr("Goes on")}
        .at(section);
}

} // namespace tenure::items
