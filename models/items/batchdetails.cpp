// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/batchdetails.h"

#include "base/clock.h"
#include "items/desk.h"
#include "people/release.h"
#include "services/office.h"
#include "services/ports/feedstore.h"
#include "services/ports/settingsstore.h"

#include <QJsonObject>

namespace tenure::items {
namespace {

services::FeedService feedsOf(services::Office &office)
{
    return {office.stores(), office.clock(), office.times()};
}

// What was written when the batch was read: the plan itself is gone by then.
services::PlanView viewOf(const services::BatchRow &row,
                          const std::vector<services::BatchLine> &lines)
{
    services::PlanView view;
    view.verdict = row.verdict;
    view.guard = row.guard;
    if (row.verdict != services::Verdict::Taken && !row.reason.code.isEmpty())
        view.reason = row.reason;
    view.releaseCount = row.releaseCount;
    view.needsSecondPerson = row.needsSecondPerson;
    view.rows = row.rows;
    view.applied = row.applied;
    view.unchanged = row.unchanged;
    view.held = row.held;
    view.rejected = row.rejected;
    for (auto kind = row.lifecycle.begin(); kind != row.lifecycle.end(); ++kind) {
        if (kind.key() != u"unchanged")
            view.changes.push_back({kind.key(), kind.value().toInt(), {}, {}, {}, 0});
    }
    const auto add = [&view](int line, const QString &number, const QJsonValue &problem) {
        QJsonObject args = problem.toObject();
        const QString code = args.take(QStringLiteral("code")).toString();
        if (!view.reason || code != view.reason->code) // said once for the whole
            view.problems.push_back({line, number, {code, args}});
    };
    for (const QJsonValue &problem : row.problems)
        add(problem[u"line"].toInt(), {}, problem);
    for (const services::BatchLine &line : lines) {
        for (const QJsonValue &problem : line.problems)
            add(line.line, line.number, problem);
    }
    return view;
}

Result<BatchState> heldState(services::Office &office, BatchId id)
{
    const auto holds = office.stores().feeds.openHolds();
    if (!holds)
        return holds.error();
    if (std::ranges::find(*holds, id, &services::BatchRow::id) != holds->end())
        return BatchState::Held;
    const Result<services::HoldDecision> decision = office.stores().feeds.decision(id);
    if (!decision)
        return decision.error();
    return *decision == services::HoldDecision::Released   ? BatchState::Released
           : *decision == services::HoldDecision::Rejected ? BatchState::Rejected
                                                           : BatchState::Overtaken;
}

// As it would be taken by now: facts may have changed since it was held.
Result<void> lookAtHold(services::Office &office, BatchId id, BatchSheet &sheet)
{
    services::FeedService feeds = feedsOf(office);
    const Result<services::ImportResult> looked = feeds.look(id);
    if (!looked) {
        sheet.isFileKept = looked.error().code != u"feed.held_file_gone";
        return sheet.isFileKept ? looked.error() : Result<void>();
    }
    Result<services::PlanView> view = services::planView(office.stores(), sheet.feed, *looked);
    if (!view)
        return view.error();
    sheet.plan = *std::move(view);
    return {};
}

Result<BatchSheet> readBatch(services::Office &office, BatchId id)
{
    const Result<services::BatchRow> row = office.stores().feeds.batch(id);
    if (!row)
        return row.error();
    const auto lines = office.stores().feeds.lines(id);
    if (!lines)
        return lines.error();
    const LocalClock clock;
    BatchSheet sheet{id.value(), row->feed, row->fileName, clock.at(row->readAt), {}, {}, true, {}};
    sheet.today = clock.at(office.clock().now()).day;
    sheet.plan = viewOf(*row, *lines);
    if (row->verdict != services::Verdict::Held) {
        sheet.state =
            row->verdict == services::Verdict::Taken ? BatchState::Taken : BatchState::Refused;
        return sheet;
    }
    const Result<BatchState> state = heldState(office, id);
    if (!state)
        return state.error();
    sheet.state = *state;
    if (sheet.state == BatchState::Held) {
        if (const Result<void> looked = lookAtHold(office, id, sheet); !looked)
            return looked.error();
    }
    return sheet;
}

void release(Desk &desk, QObject *receiver, qint64 batch, const people::Release &release,
             std::function<void(const Result<services::PlanView> &)> answer)
{
    desk.change<services::PlanView>(
        receiver,
        [batch, release](services::Office &office) -> Result<services::PlanView> {
            const Result<services::BatchRow> row = office.stores().feeds.batch(BatchId(batch));
            if (!row)
                return row.error();
            const Result<services::ImportResult> released =
                feedsOf(office).releaseHeld(office.caller(), BatchId(batch), release);
            if (!released)
                return released.error();
            return services::planView(office.stores(), row->feed, *released);
        },
        std::move(answer));
}

} // namespace

void askForBatch(Desk &desk, QObject *receiver, qint64 batch,
                 std::function<void(const Result<BatchSheet> &)> answer)
{
    desk.ask<BatchSheet>(
        receiver, [batch](services::Office &office) { return readBatch(office, BatchId(batch)); },
        std::move(answer));
}

void releaseBatch(Desk &desk, QObject *receiver, qint64 batch, qint64 typed,
                  std::function<void(const Result<services::PlanView> &)> answer)
{
    people::Release whole;
    whole.wholeBatch = true;
    whole.typedCount = typed;
    release(desk, receiver, batch, whole, std::move(answer));
}

void releasePeople(Desk &desk, QObject *receiver, qint64 batch, const QStringList &numbers,
                   qint64 typed, std::function<void(const Result<services::PlanView> &)> answer)
{
    people::Release some;
    some.typedCount = typed;
    for (const QString &number : numbers)
        some.persons.insert(number, {});
    release(desk, receiver, batch, some, std::move(answer));
}

void rejectBatch(Desk &desk, QObject *receiver, qint64 batch, const QString &reason,
                 std::function<void(const Result<void> &)> answer)
{
    desk.change<void>(
        receiver,
        [batch, reason](services::Office &office) {
            return feedsOf(office).reject(office.caller(), BatchId(batch), reason);
        },
        std::move(answer));
}

void watchFolder(Desk &desk, QObject *receiver, const QString &feed, const QString &folder,
                 bool marker, std::function<void(const Result<void> &)> answer)
{
    desk.change<void>(
        receiver,
        [feed, folder, marker](services::Office &office) {
            const Result<QJsonValue> before =
                office.stores().settings.setting(QStringLiteral("feed.folder.") + feed);
            if (!before)
                return Result<void>(before.error());
            const QString mapping = before->toObject().value(QLatin1String("mapping")).toString();
            return feedsOf(office).watch(office.caller(), feed, {folder, mapping, marker});
        },
        std::move(answer));
}

} // namespace tenure::items
