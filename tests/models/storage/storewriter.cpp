// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes into a store until it is killed: storewriter FILE NAME RUN. It prints one
// line for each event that the store has acknowledged. With the name "hold" it only keeps the lock.
#include "storage/store.h"
#include "support/stores/samplerows.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace tenure;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int holdLock(const QString &file)
{
    auto lock = storage::LockFile::open(file + QStringLiteral(".lock"));
    if (!lock || !lock->lock(milliseconds(0)))
        return 1;
    say(QStringLiteral("held"));
    ::pause();
    return 0;
}

int writeForEver(const QString &file, const QString &name, RunId run)
{
    const auto store = storage::Store::open(file, storage::Access::Write, samples::at(0));
    Error error = store ? Error() : store.error();
    for (int i = 0; error.code.isEmpty(); ++i) {
        const QString sender = QStringLiteral("%1:%2").arg(name).arg(i);
        const auto done =
            (*store)->inbox().append({samples::event(run, sender)}, {samples::audit()});
        if (done)
            say(sender);
        else
            error = done.error();
    }
    std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    if (arguments.at(2) == QStringLiteral("hold"))
        return holdLock(arguments.at(1));
    return writeForEver(arguments.at(1), arguments.at(2), RunId(arguments.at(3).toLongLong()));
}
