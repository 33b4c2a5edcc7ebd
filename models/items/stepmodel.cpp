// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/stepmodel.h"

#include "items/desk.h"
#include "wording/dates.h"

namespace tenure::items {
namespace {

// What is still to do comes first and by its date; what was done, the newest first.
int stretchOf(const StepItem &step)
{
    switch (step.state) {
    case StepState::Failed:
    case StepState::Late:
        return 0;
    case StepState::InProgress:
    case StepState::Waits:
        return 1;
    case StepState::ToCome:
        return 2;
    case StepState::Done:
    case StepState::ByHand:
    case StepState::Skipped:
        return 3;
    case StepState::NotNeeded:
        break;
    }
    return 4;
}

QDateTime momentOf(const StepItem &step)
{
    return step.at ? QDateTime(step.at->day, step.at->time) : QDateTime();
}

bool comesFirst(const StepItem &a, const StepItem &b)
{
    const int first = stretchOf(a);
    const int second = stretchOf(b);
    if (first != second)
        return first < second;
    const QDateTime one = momentOf(a);
    const QDateTime other = momentOf(b);
    if (!one.isValid() || !other.isValid())
        return one.isValid() && !other.isValid();
    return first == 3 ? one > other : one < other;
}

} // namespace

StepModel::StepModel(Desk &desk, QObject *parent) : RowsModel<StepItem>(parent), m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &StepModel::load);
}

void StepModel::show(qint64 run)
{
    if (run != m_run) {
        m_sheet = {};
        showRows();
    }
    m_run = run;
    load();
}

void StepModel::load()
{
    if (m_run == 0)
        return;
    askForRun(m_desk, this, m_run, [this, asked = m_run](Result<RunSheet> sheet) {
        if (asked != m_run)
            return; // another one is looked at by now
        if (!sheet) {
            Q_EMIT failed(sheet.error());
            return;
        }
        m_sheet = *std::move(sheet);
        m_counts = {};
        for (const StepItem &step : m_sheet.steps)
            ++m_counts[size_t(step.state)];
        showRows();
        Q_EMIT loaded();
    });
}

void StepModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    showRows();
    Q_EMIT loaded();
}

const ChangeItem *StepModel::changeOf(const QString &step) const
{
    const ChangeItem *last = nullptr;
    for (const ChangeItem &change : m_sheet.changes) {
        if (change.step == step)
            last = &change;
    }
    return last;
}

QString StepModel::stateWord(StepState state)
{
    switch (state) {
    case StepState::Failed:
        return tr("Failed");
    case StepState::Late:
        return tr("Late");
    case StepState::InProgress:
        return tr("In progress");
    case StepState::Waits:
        return tr("Waits");
    case StepState::ToCome:
        return tr("To come");
    case StepState::Done:
        return tr("Done");
    case StepState::ByHand:
        return tr("Done by hand");
    case StepState::Skipped:
        return tr("Skipped");
    case StepState::NotNeeded:
        break;
    }
    return tr("Not needed");
}

QString StepModel::groupOf(const StepItem &step) const
{
    if (m_grouping == Grouping::ByLane)
        return step.lane.isEmpty() ? tr("Without a lane") : step.lane;
    switch (stretchOf(step)) {
    case 0:
        return tr("Needs help");
    case 1:
        return tr("Now");
    case 2:
        return tr("To come");
    case 3:
        return tr("Behind it");
    default:
        return tr("Not needed");
    }
}

// By date everything in its order; by lane the lanes as the journey has them.
std::vector<StepItem> StepModel::ordered() const
{
    std::vector<StepItem> steps = m_sheet.steps;
    if (m_grouping == Grouping::ByDate) {
        std::ranges::stable_sort(steps, comesFirst);
        return steps;
    }
    QStringList lanes;
    for (const StepItem &step : steps) {
        if (!lanes.contains(step.lane))
            lanes.append(step.lane);
    }
    std::ranges::stable_sort(steps, {},
                             [&lanes](const StepItem &step) { return lanes.indexOf(step.lane); });
    return steps;
}

void StepModel::showRows()
{
    std::vector<StepItem> rows;
    qsizetype head = -1;
    int members = 0;
    const auto close = [&rows, &head, &members] {
        if (head >= 0)
            rows[size_t(head)].group = tr("%n step(s)", nullptr, members);
    };
    for (const StepItem &step : ordered()) {
        const QString group = groupOf(step);
        if (head < 0 || rows[size_t(head)].name != group) {
            close();
            head = qsizetype(rows.size());
            members = 0;
            StepItem row;
            row.key = QStringLiteral("group:") + group;
            row.name = group;
            rows.push_back(std::move(row));
        }
        rows.push_back(step);
        ++members;
    }
    close();
    setRows(std::move(rows));
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    const StepItem &step = row(index);
    const bool group = !step.group.isEmpty();
    if (role == GroupRole)
        return group && index.column() == 0 ? QVariant(step.group) : QVariant();
    if (role == Qt::ToolTipRole && !group)
        return step.waitsFor;
    if (role == RawRole && index.column() == State)
        return int(step.state);
    if (role != Qt::DisplayRole || (group && index.column() > 0))
        return {};
    switch (index.column()) {
    case Step:
        return step.name;
    case Who:
        return step.who;
    case State:
        return stateWord(step.state);
    case When:
        return step.at ? wording::dueText(step.at->day, step.at->time, m_sheet.today) : QString();
    default:
        return step.proof.isEmpty() ? step.waitsFor : step.proof;
    }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Step"), tr("Who"), tr("State"), tr("When"), tr("Proof, or why it waits")}
        .at(section);
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index).group.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace tenure::items
