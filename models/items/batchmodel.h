// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "items/follower.h"
#include "items/localtime.h"
#include "items/rowsmodel.h"

namespace tenure::items {

class Desk;

/// A source of HR facts as a page shows it.
struct FeedItem
{
    QString name;
    QString mapping;
    QString folder; ///< watched; empty: none
    bool marker = false;

    friend bool operator==(const FeedItem &, const FeedItem &) = default;
};

enum class BatchState : quint8 {
    Held, ///< waits for a decision
    Taken,
    Released,
    Rejected,
    Overtaken, ///< was held, and a later full file was taken
    Refused    ///< could not be read or was not whole
};

/// One reading of a feed; or, with `group` words, the feed itself.
struct BatchItem
{
    QString key; ///< the batch's number, or the feed's name
    QString feed;
    QString group; ///< beside the name of a feed; empty: a batch
    QString file;
    LocalTime readAt;
    BatchState state = BatchState::Taken;
    int rows = 0;
    int joins = 0;
    int changes = 0; ///< moves and other changes
    int leavers = 0;
    int toLookAt = 0; ///< rows held or rejected

    friend bool operator==(const BatchItem &, const BatchItem &) = default;
};

/// The last batches of each feed, newest first.
class BatchModel final : public RowsModel<BatchItem>
{
    Q_OBJECT

public:
    enum Column { File, ReadAt, State, Rows, Joins, Changes, Leavers, ToLookAt, ColumnCount };

    explicit BatchModel(Desk &desk, QObject *parent = nullptr);

    const QVector<FeedItem> &feeds() const { return m_feeds; }
    int heldCount() const;
    bool isLoaded() const { return m_loaded; }
    QDate today() const { return m_today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    /// The rows stay as they were read last.
    void failed(const Error &error);

private:
    void load();

    Desk &m_desk;
    QVector<FeedItem> m_feeds;
    QDate m_today;
    bool m_loaded = false;
    Follower m_follower;
};

/// "Held", "Taken", ...
QString batchStateWord(BatchState state);

} // namespace tenure::items
