// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include "ctl/commands.h"
#include "ctl/help.h"

namespace tenure::ctl {
namespace {

const QList<Option> globalOptions{
    {"store", "URL", "the store: sqlite:PATH; left out: your own"},
    {"json", nullptr, "answer with one JSON object"},
    {"as", "USER", "practice stores: act as this user"},
    {"now", "INSTANT", "practice stores: move the clock there first"},
    {"help", nullptr, "say what a command does"},
};

QList<Command> allCommands()
{
    return storeCommands() + feedCommands() + mappingCommands() + journeyCommands() +
           diagramCommands() + simulationCommands() + runCommands() + taskCommands() +
           personCommands() + systemCommands() + workerCommands() + metricsCommands() +
           auditCommands() + userCommands();
}

const Option *findOption(const QList<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

int wrongUsage(const QString &what, bool asJson)
{
    return print(Error{QStringLiteral("usage.wrong"), {{QStringLiteral("what"), what}}}, asJson,
                 WrongUsage);
}

/// The line taken apart: options may stand anywhere, "--" ends them.
struct Line
{
    QStringList words;
    QHash<QString, QStringList> options;
    QString wrong;
};

Line takeApart(const QStringList &line, const QList<Option> &known)
{
    Line result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &word = line[i];
        if (word == QLatin1String("--")) {
            result.words += line.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1String("--"))) {
            result.words << word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const Option *const option = findOption(known, name);
        if (!option) {
            result.wrong = QStringLiteral("unknown option --%1").arg(name);
            break;
        }
        const bool inWord = word.contains(u'=');
        if (option->value && !inWord && i + 1 == line.size()) {
            result.wrong = QStringLiteral("--%1 needs a value").arg(name);
            break;
        }
        result.options[name] << (!option->value ? QString()
                                 : inWord       ? word.section(u'=', 1)
                                                : line[++i]);
    }
    return result;
}

const Command *findCommand(const QList<Command> &commands, const QStringList &words)
{
    const QString name = words.mid(0, 2).join(u' ');
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

Result<Arguments> argumentsOf(const Line &line)
{
    Arguments arguments;
    arguments.positional = line.words.mid(2);
    arguments.options = line.options;
    arguments.storeUrl = line.options.value(QStringLiteral("store")).value(0);
    arguments.asUser = line.options.value(QStringLiteral("as")).value(0);
    arguments.json = line.options.contains(QStringLiteral("json"));
    if (line.options.contains(QStringLiteral("now"))) {
        const Result<Instant> now =
            instantFromText(line.options.value(QStringLiteral("now")).value(0));
        if (!now)
            return now.error();
        arguments.now = *now;
    }
    return arguments;
}

bool isFit(const Option &option, const QString &value)
{
    bool isNumber = false;
    value.toUInt(&isNumber);
    return isNumber || !option.value || QLatin1String(option.value) != QLatin1String("N");
}

QString optionUnfit(const Command &command, const Line &line)
{
    const QList<Option> allowed = command.options + globalOptions;
    for (const auto &[name, values] : line.options.asKeyValueRange()) {
        const Option *const option = findOption(allowed, name);
        if (!option)
            return QStringLiteral("%1 has no option --%2").arg(QLatin1String(command.name), name);
        for (const QString &value : values) {
            if (!isFit(*option, value))
                return QStringLiteral("--%1 needs a number, not \"%2\"").arg(name, value);
        }
    }
    for (const Option &option : command.options) {
        if (option.required && !line.options.contains(QLatin1String(option.name)))
            return QStringLiteral("%1 needs --%2 %3")
                .arg(QLatin1String(command.name), QLatin1String(option.name),
                     QLatin1String(option.value));
    }
    return {};
}

QString unfit(const Command &command, const Line &line)
{
    const qsizetype given = line.words.size() - 2;
    if (given < command.leastPositional || given > command.mostPositional)
        return QStringLiteral("the command is: %1").arg(usageOf(command));
    return optionUnfit(command, line);
}

// "help" and "help feed import" are other words for --help.
Line withoutHelpWord(Line line)
{
    if (line.words.value(0) != QLatin1String("help"))
        return line;
    line.words.removeFirst();
    line.options.insert(QStringLiteral("help"), {QString()});
    return line;
}

int help(const QList<Command> &commands, const Line &line, bool asJson)
{
    if (const Command *const command = findCommand(commands, line.words))
        return print(helpForOne(*command, globalOptions), asJson);
    return print(helpForAll(commands, globalOptions, line.words.value(0)), asJson);
}

} // namespace

Result<std::unique_ptr<app::Session>> Arguments::session(storage::Access access) const
{
    // Moving the clock is writing, whatever the command does afterwards.
    const bool mustWrite = now && access == storage::Access::Read;
    const storage::Access needed = mustWrite ? storage::Access::Write : access;
    return app::Session::open({storeUrl, needed, asUser, now, QStringLiteral("ctl")});
}

int dispatch(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    QList<Option> known = globalOptions;
    for (const Command &command : commands)
        known += command.options;
    const Line line = withoutHelpWord(takeApart(words, known));
    const bool asJson = words.contains(QLatin1String("--json"));
    if (!line.wrong.isEmpty())
        return wrongUsage(line.wrong, asJson);
    if (line.options.contains(QStringLiteral("help")))
        return help(commands, line, asJson);
    if (line.words.isEmpty())
        return wrongUsage(QStringLiteral("no command is given"), asJson);
    const Command *const command = findCommand(commands, line.words);
    if (!command)
        return wrongUsage(
            QStringLiteral("there is no command \"%1\"").arg(line.words.mid(0, 2).join(u' ')),
            asJson);
    if (const QString problem = unfit(*command, line); !problem.isEmpty())
        return wrongUsage(problem, asJson);
    const Result<Arguments> arguments = argumentsOf(line);
    if (!arguments)
        return print(arguments.error(), asJson, WrongUsage);
    const Result<Reply> reply = command->run(*arguments);
    return reply ? print(*reply, asJson) : print(reply.error(), asJson);
}

} // namespace tenure::ctl
