// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/plan.h"
#include "people/proposal.h"

#include <cstdlib>

using namespace tenure;
using namespace tenure::people;

namespace {

Mapping mappingFor(quint8 choice)
{
    Mapping mapping;
    mapping.columns = {
        {QStringLiteral("no"), fact::number},       {QStringLiteral("last"), fact::displayName},
        {QStringLiteral("start"), fact::startDate}, {QStringLiteral("end"), fact::lastDay},
        {QStringLiteral("status"), fact::status},   {QStringLiteral("mgr"), fact::manager}};
    mapping.statusWords = {{QStringLiteral("a"), Status::Active},
                           {QStringLiteral("t"), Status::Terminated},
                           {QStringLiteral("w"), Status::Withdrawn}};
    mapping.encoding = Encoding(choice % 5);
    mapping.dates = DateFormat(choice / 5 % 4);
    mapping.delimiter = choice >= 128 ? u',' : QChar();
    return mapping;
}

void require(bool promise)
{
    if (!promise)
        std::abort();
}

bool pointsIntoTheFile(const Error &error)
{
    return error.code.startsWith(u"mapping.") || error.code == u"feed.file_limit" ||
           (error.args.value(u"line").toInt() > 0 && error.args.value(u"column").toInt() > 0);
}

// The whole way of a file, and what must be true of any.
void planTwice(const Table &table)
{
    Feed feed;
    feed.name = QStringLiteral("fuzz");
    Reading reading;
    reading.today = QDate(2026, 7, 30);
    const FeedPlan first = plan(feed, {}, table, reading, {});
    require(first.rows.size() == table.records.size());
    const Snapshot stored = applied({}, first);
    const FeedPlan second = plan(feed, stored, table, reading, {});
    if (first.verdict.kind == Verdict::Kind::Take)
        require(second.counts.applied == 0);
    else
        require(stored.size() == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // The last byte chooses the mapping, so that the files of tests/data/feeds are a corpus as they
    // are.
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Table> table = readTable(bytes, mappingFor(size > 0 ? data[size - 1] : 0));
    if (table)
        planTwice(*table);
    else
        require(pointsIntoTheFile(table.error()));
    const Result<Proposal> proposal = propose(bytes);
    if (proposal && proposal->isComplete())
        require(bool(check(proposal->mapping)));
    return 0;
}
