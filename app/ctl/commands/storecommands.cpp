// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "services/changestop.h"
#include "services/ports/settingsstore.h"
#include "storage/storefile.h"
#include "wiring/founding.h"
#include "wording/sentence.h"

#include <QJsonArray>

namespace tenure::ctl {
namespace {

Result<QString> fileOf(const Arguments &arguments)
{
    return storage::storeFile(arguments.storeUrl.isEmpty() ? storage::defaultStoreUrl()
                                                           : arguments.storeUrl);
}

Result<Reply> initStore(const Arguments &arguments)
{
    const bool practice = arguments.has(QStringLiteral("practice"));
    const Result<QString> file = app::foundStore({.storeUrl = arguments.storeUrl,
                                                  .practice = practice,
                                                  .sample = arguments.has(QStringLiteral("sample")),
                                                  .zone = arguments.value(QStringLiteral("zone")),
                                                  .clock = arguments.now});
    if (!file)
        return file.error();
    return Reply{{{QStringLiteral("store"), QStringLiteral("sqlite:") + *file},
                  {QStringLiteral("practice"), practice}},
                 {QStringLiteral("Made %1store %2")
                      .arg(practice ? QStringLiteral("practice ") : QString(), *file)}};
}

Result<Reply> migrateOldStore(const Arguments &arguments)
{
    const Result<QString> file = fileOf(arguments);
    if (!file)
        return file.error();
    const Result<int> steps = storage::migrateStore(*file, SystemClock().now());
    if (!steps)
        return steps.error();
    return Reply{{{QStringLiteral("steps"), *steps}},
                 {QStringLiteral("%1 steps applied").arg(*steps)}};
}

Result<Reply> backUpStore(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    const QString &target = arguments.positional[0];
    if (const Result<void> written = (*session)->store().backupTo(target); !written)
        return written.error();
    return Reply{{{QStringLiteral("file"), target}},
                 {QStringLiteral("Backup written and checked: %1").arg(target)}};
}

Result<Reply> checkStore(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    const Result<std::vector<Error>> found = (*session)->store().check();
    if (!found)
        return found.error();
    QJsonArray problems;
    QStringList lines;
    for (const Error &problem : *found) {
        const QString message = wording::sentenceFor(problem).text();
        problems.append(QJsonObject{{QStringLiteral("code"), problem.code},
                                    {QStringLiteral("message"), message}});
        lines << message;
    }
    if (lines.isEmpty())
        lines << QStringLiteral("The store is sound.");
    return Reply{
        {{QStringLiteral("problems"), problems}}, lines, problems.isEmpty() ? Done : Refused};
}

Result<Reply> setChangesStopped(const Arguments &arguments, bool stopped)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    const Result<void> set = services::setChangesStopped((*session)->stores(), (*session)->clock(),
                                                         (*session)->caller(), stopped);
    if (!set)
        return set.error();
    return Reply{{{QStringLiteral("stopped"), stopped}},
                 {stopped ? QStringLiteral("All changes in target systems are stopped.")
                          : QStringLiteral("Changes go on.")}};
}

} // namespace

QList<Command> storeCommands()
{
    return {
        {"store init",
         "",
         "Make a new store; you become its administrator",
         0,
         0,
         {{"practice", nullptr, "a practice store: its clock can be set, users switched"},
          {"sample", nullptr, "fill it with the sample company"},
          {"zone", "ZONE", "time zone of the default location, as in Europe/Berlin"}},
         initStore},
        {"store migrate",
         "",
         "Bring a store of an older program up to date",
         0,
         0,
         {},
         migrateOldStore},
        {"store backup",
         "FILE",
         "Write a checked copy while the store is in use",
         1,
         1,
         {},
         backUpStore},
        {"store check",
         "",
         "Look for damage and for rows that contradict each other",
         0,
         0,
         {},
         checkStore},
        {"store stop",
         "",
         "Stop all changes in target systems at once",
         0,
         0,
         {},
         [](const Arguments &arguments) { return setChangesStopped(arguments, true); }},
        {"store resume",
         "",
         "Let changes go on after a stop",
         0,
         0,
         {},
         [](const Arguments &arguments) { return setChangesStopped(arguments, false); }},
    };
}

} // namespace tenure::ctl
