// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/heldfeeds.h"

#include "base/clock.h"
#include "items/desk.h"
#include "services/office.h"
#include "services/ports/feedstore.h"

namespace tenure::items {
namespace {

struct HoldReading
{
    QVector<HeldBatch> batches;
    QDate today;
};

Result<HoldReading> readHolds(services::Office &office)
{
    const Result<std::vector<services::BatchRow>> rows = office.stores().feeds.openHolds();
    if (!rows)
        return rows.error();
    const LocalClock clock;
    HoldReading reading;
    reading.today = clock.at(office.clock().now()).day;
    for (const services::BatchRow &row : *rows)
        reading.batches.append(
            {row.id.value(), row.feed, row.guard, row.reason, clock.at(row.readAt)});
    return reading;
}

} // namespace

HeldFeeds::HeldFeeds(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_follower(desk, [this] { load(); }, this)
{
}

void HeldFeeds::load()
{
    m_desk.ask<HoldReading>(this, readHolds, [this](const Result<HoldReading> &reading) {
        m_follower.answered();
        if (!reading)
            return; // whoever lists batches tells of it
        m_today = reading->today;
        if (m_batches == reading->batches)
            return;
        m_batches = reading->batches;
        Q_EMIT changed();
    });
}

} // namespace tenure::items
