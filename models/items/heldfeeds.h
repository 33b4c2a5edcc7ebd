// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "items/follower.h"
#include "items/localtime.h"

#include <QVector>

namespace tenure::items {

class Desk;

/// A batch that a guard holds until somebody decides.
struct HeldBatch
{
    qint64 batch = 0;
    QString feed;
    QString guard;
    Error reason;
    LocalTime readAt;

    friend bool operator==(const HeldBatch &, const HeldBatch &) = default;
};

/// The held batches of all feeds, newest first, kept true while the store changes.
class HeldFeeds final : public QObject
{
    Q_OBJECT

public:
    explicit HeldFeeds(Desk &desk, QObject *parent = nullptr);

    const QVector<HeldBatch> &batches() const { return m_batches; }
    QDate today() const { return m_today; }

Q_SIGNALS:
    void changed();

private:
    void load();

    Desk &m_desk;
    QVector<HeldBatch> m_batches;
    QDate m_today;
    Follower m_follower;
};

} // namespace tenure::items
