// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/batchmodel.h"

#include "base/clock.h"
#include "items/desk.h"
#include "services/office.h"
#include "services/ports/feedstore.h"
#include "services/ports/settingsstore.h"
#include "wording/dates.h"

#include <QCoreApplication>
#include <QSet>

namespace tenure::items {
namespace {

constexpr int mostOfAFeed = 30;

struct Reading
{
    QVector<FeedItem> feeds;
    std::vector<BatchItem> rows;
    QDate today;
};

Result<FeedItem> feedItem(services::Office &office, const services::FeedRow &row)
{
    const Result<QJsonValue> folder =
        office.stores().settings.setting(QStringLiteral("feed.folder.") + row.name);
    if (!folder)
        return folder.error();
    return FeedItem{row.name, row.mapping, (*folder)[u"path"].toString(),
                    (*folder)[u"marker"].toBool()};
}

QString wordsFor(const FeedItem &feed)
{
    return feed.folder.isEmpty() ? BatchModel::tr("files are read by hand")
                                 : BatchModel::tr("watches %1").arg(feed.folder);
}

Result<BatchState> stateOf(services::Office &office, const services::BatchRow &row,
                           const QSet<qint64> &openHolds)
{
    if (row.verdict == services::Verdict::Refused)
        return BatchState::Refused;
    if (row.verdict == services::Verdict::Taken)
        return BatchState::Taken;
    if (openHolds.contains(row.id.value()))
        return BatchState::Held;
    const Result<services::HoldDecision> decision = office.stores().feeds.decision(row.id);
    if (!decision)
        return decision.error();
    switch (*decision) {
    case services::HoldDecision::Released:
        return BatchState::Released;
    case services::HoldDecision::Rejected:
        return BatchState::Rejected;
    case services::HoldDecision::Open:
        break;
    }
    return BatchState::Overtaken;
}

BatchItem batchItem(const services::BatchRow &row, const LocalClock &clock)
{
    const auto of = [&row](const char *kind) {
        return row.lifecycle.value(QLatin1StringView(kind)).toInt();
    };
    BatchItem item;
    item.key = QString::number(row.id.value());
    item.feed = row.feed;
    item.file = row.fileName;
    item.readAt = clock.at(row.readAt);
    item.rows = row.rows;
    item.joins = of("join") + of("rehire");
    item.changes = of("move") + of("change");
    item.leavers = of("leave") + of("withdraw");
    if (row.verdict == services::Verdict::Held && row.guard == u"G1")
        item.leavers = row.releaseCount; // what it would do: nothing of it is done
    item.toLookAt = row.verdict == services::Verdict::Taken ? row.held + row.rejected : 0;
    return item;
}

Result<void> addBatches(services::Office &office, const FeedItem &feed,
                        const QSet<qint64> &openHolds, Reading &reading)
{
    const LocalClock clock;
    const auto batches = office.stores().feeds.batches(feed.name, mostOfAFeed);
    if (!batches)
        return batches.error();
    BatchItem head;
    head.key = head.feed = feed.name;
    head.group = wordsFor(feed);
    reading.rows.push_back(std::move(head));
    for (const services::BatchRow &row : *batches) {
        const Result<BatchState> state = stateOf(office, row, openHolds);
        if (!state)
            return state.error();
        BatchItem item = batchItem(row, clock);
        item.state = *state;
        reading.rows.push_back(std::move(item));
    }
    return {};
}

Result<Reading> readBatches(services::Office &office)
{
    Reading reading;
    reading.today = LocalClock().at(office.clock().now()).day;
    const auto holds = office.stores().feeds.openHolds();
    if (!holds)
        return holds.error();
    QSet<qint64> open;
    for (const services::BatchRow &hold : *holds)
        open.insert(hold.id.value());
    const auto feeds = office.stores().feeds.feeds();
    if (!feeds)
        return feeds.error();
    for (const services::FeedRow &row : *feeds) {
        const Result<FeedItem> feed = feedItem(office, row);
        if (!feed)
            return feed.error();
        reading.feeds.append(*feed);
        if (const Result<void> added = addBatches(office, *feed, open, reading); !added)
            return added.error();
    }
    return reading;
}

QString countWords(int count)
{
    return count == 0 ? QStringLiteral("–") : QString::number(count);
}

} // namespace

QString batchStateWord(BatchState state)
{
    switch (state) {
    case BatchState::Held:
        return QCoreApplication::translate("BatchState", "Held");
    case BatchState::Released:
        return QCoreApplication::translate("BatchState", "Released");
    case BatchState::Rejected:
        return QCoreApplication::translate("BatchState", "Rejected");
    case BatchState::Overtaken:
        return QCoreApplication::translate("BatchState", "Overtaken");
    case BatchState::Refused:
        return QCoreApplication::translate("BatchState", "Refused");
    case BatchState::Taken:
        break;
    }
    return QCoreApplication::translate("BatchState", "Taken");
}

BatchModel::BatchModel(Desk &desk, QObject *parent)
    : RowsModel<BatchItem>(parent), m_desk(desk), m_follower(desk, [this] { load(); }, this)
{
}

void BatchModel::load()
{
    m_desk.ask<Reading>(this, readBatches, [this](Result<Reading> reading) {
        m_follower.answered();
        if (!reading) {
            Q_EMIT failed(reading.error());
            return;
        }
        m_feeds = std::move(reading->feeds);
        m_today = reading->today;
        m_loaded = true;
        setRows(std::move(reading->rows));
        Q_EMIT loaded();
    });
}

int BatchModel::heldCount() const
{
    return int(std::ranges::count(rows(), BatchState::Held, &BatchItem::state));
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    const BatchItem &item = row(index);
    if (role == GroupRole)
        return !item.group.isEmpty() && index.column() == 0 ? QVariant(item.group) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (!item.group.isEmpty())
        return index.column() == 0 ? item.feed : QString();
    switch (index.column()) {
    case File:
        return item.file;
    case ReadAt:
        return wording::dueText(item.readAt.day, item.readAt.time, m_today);
    case State:
        return batchStateWord(item.state);
    case Rows:
        return QString::number(item.rows);
    case Joins:
        return countWords(item.joins);
    case Changes:
        return countWords(item.changes);
    case Leavers:
        return countWords(item.leavers);
    default:
        return countWords(item.toLookAt);
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Rows)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("File"),  tr("Read"),    tr("State"),   tr("Rows"),
                       tr("Joins"), tr("Changes"), tr("Leavers"), tr("To look at")}
        .at(section);
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index).group.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace tenure::items
