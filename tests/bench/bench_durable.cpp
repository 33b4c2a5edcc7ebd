// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 1 to 3 of performance.md: durable steps a second of the 47-task journey on SQLite (WAL,
// FULL), beside a bare loop that commits the same rows in the same transactions. A step is an
// effect whose intent and sending rows are on disk before it acts, and whose result is on disk
// after.
//
// bench_durable FOLDER [SYNC_DELAY_MS]: on the disk of that folder, each sync that much longer.
#include "bench/benchstore.h"
#include "bench/figures.h"
#include "bench/journeyof47.h"
#include "bench/slowsync.h"
#include "bench/statementlog.h"

#include <QCoreApplication>

#include <optional>

using namespace tenure;
using namespace tenure::bench;

namespace {

struct Round
{
    double engineWall = 0;
    double engineCpu = 0;
    double bareWall = 0;
    double bareCpu = 0;
};

std::vector<Written> rowsOf(BenchStore &store)
{
    const StatementLog log;
    advanceAll(store.copy());
    return log.written();
}

int commitsIn(const std::vector<Written> &rows)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const Written &one) { return one.statement == "COMMIT"; }));
}

Round measure(BenchStore &store, const std::vector<Written> &rows, int steps)
{
    Round round;
    const QString engineFile = store.copy();
    const QByteArray bareFile = store.copy().toUtf8();
    double cpu = cpuSeconds();
    double wall = wallSeconds();
    if (advanceAll(engineFile) != steps)
        qFatal("not every step was done");
    round.engineWall = steps / (wallSeconds() - wall);
    round.engineCpu = (cpuSeconds() - cpu) / steps;
    cpu = cpuSeconds();
    wall = wallSeconds();
    replay(bareFile, rows);
    round.bareWall = steps / (wallSeconds() - wall);
    round.bareCpu = (cpuSeconds() - cpu) / steps;
    return round;
}

void print(const QByteArray &name, const std::vector<Round> &rounds, double Round::*engine,
           double Round::*bare, const char *unit, double scale)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (const Round &round : rounds) {
        ours.push_back(scale * round.*engine);
        theirs.push_back(scale * round.*bare);
        ratios.push_back(round.*engine / round.*bare);
    }
    figure((name + "_engine").constData(), median(ours), unit);
    figure((name + "_bare_loop").constData(), median(theirs), unit);
    figure((name + "_ratio").constData(), median(ratios), "engine/bare");
    figure((name + "_ratio_best").constData(), *std::max_element(ratios.begin(), ratios.end()),
           "engine/bare");
}

void run(const QString &folder, int inFlight, int rounds, const QByteArray &disk)
{
    BenchStore store(folder, inFlight);
    const std::vector<Written> rows = rowsOf(store);
    const int steps = inFlight * tasks;
    const QByteArray name = "durable_J" + QByteArray::number(inFlight) + disk;
    figure((name + "_commits").constData(), double(commitsIn(rows)) / inFlight, "commits/journey");
    figure((name + "_statements").constData(), double(rows.size()) / steps, "statements/step");
    std::vector<Round> measured;
    for (int i = 0; i < rounds; ++i)
        measured.push_back(measure(store, rows, steps));
    print(name, measured, &Round::engineWall, &Round::bareWall, "steps/s", 1);
    print(name + "_cpu", measured, &Round::engineCpu, &Round::bareCpu, "us-cpu/step", 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_durable FOLDER [SYNC_DELAY_MS]");
    const int delay = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    std::optional<SlowSync> slow;
    if (delay > 0)
        slow.emplace(std::chrono::milliseconds(delay));
    const QByteArray disk = delay > 0 ? "_sync_plus_" + QByteArray::number(delay) + "ms" : "";
    run(QString::fromLocal8Bit(argv[1]), 1, delay > 0 ? 3 : 15, disk);
    run(QString::fromLocal8Bit(argv[1]), 64, delay > 0 ? 3 : 7, disk);
    return 0;
}
