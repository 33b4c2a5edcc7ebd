// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include "ctl/commands.h"

#include <QTextStream>

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
    return storeCommands() + feedCommands() + journeyCommands() + runCommands() + taskCommands() +
           personCommands() + systemCommands() + workerCommands();
}

const Option *findOption(const QList<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

QString usage(const Command &command)
{
    return QStringLiteral("tenurectl %1 %2")
        .arg(QLatin1String(command.name), QLatin1String(command.takes))
        .trimmed();
}

void helpAll(QTextStream &out)
{
    out << "usage: tenurectl [--store URL] [--json] COMMAND\n\n";
    QList<QStringList> rows;
    for (const Command &command : allCommands())
        rows << QStringList{QStringLiteral("  %1 %2").arg(QLatin1String(command.name),
                                                          QLatin1String(command.takes)),
                            QLatin1String(command.help)};
    for (const QString &line : table(rows))
        out << "  " << line << '\n';
    out << "\ntenurectl COMMAND --help says more about one.\n";
}

void helpOne(QTextStream &out, const Command &command)
{
    out << "usage: " << usage(command) << "\n\n" << command.help << ".\n";
    QList<QStringList> rows;
    for (const Option &option : command.options + globalOptions) {
        const QString value =
            option.value ? QStringLiteral(" ") + QLatin1String(option.value) : QString();
        rows << QStringList{QStringLiteral("--%1%2").arg(QLatin1String(option.name), value),
                            QLatin1String(option.help)};
    }
    out << '\n';
    for (const QString &line : table(rows))
        out << "  " << line << '\n';
}

int wrongUsage(const QString &what)
{
    QTextStream(stderr) << "tenurectl: " << what << "\n";
    return WrongUsage;
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

QString unfit(const Command &command, const Line &line)
{
    const qsizetype given = line.words.size() - 2;
    if (given < command.leastPositional || given > command.mostPositional)
        return QStringLiteral("usage: %1").arg(usage(command));
    for (const QString &name : line.options.keys()) {
        if (!findOption(command.options + globalOptions, name))
            return QStringLiteral("%1 has no option --%2").arg(QLatin1String(command.name), name);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<app::Session>> Arguments::session(storage::Access access) const
{
    return app::Session::open({storeUrl, access, asUser, now, QStringLiteral("ctl")});
}

int dispatch(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    QList<Option> known = globalOptions;
    for (const Command &command : commands)
        known += command.options;
    const Line line = takeApart(words, known);
    if (!line.wrong.isEmpty())
        return wrongUsage(line.wrong);
    const Command *const command = findCommand(commands, line.words);
    QTextStream out(stdout);
    if (!command && (line.words.isEmpty() || line.options.contains(QStringLiteral("help")))) {
        helpAll(line.options.contains(QStringLiteral("help"))
                    ? out
                    : *std::make_unique<QTextStream>(stderr));
        return line.options.contains(QStringLiteral("help")) ? Done : WrongUsage;
    }
    if (!command)
        return wrongUsage(QStringLiteral("no command \"%1\"; tenurectl --help lists them")
                              .arg(line.words.mid(0, 2).join(u' ')));
    if (line.options.contains(QStringLiteral("help"))) {
        helpOne(out, *command);
        return Done;
    }
    if (const QString problem = unfit(*command, line); !problem.isEmpty())
        return wrongUsage(problem);
    const Result<Arguments> arguments = argumentsOf(line);
    const bool asJson = line.options.contains(QStringLiteral("json"));
    if (!arguments)
        return print(arguments.error(), asJson);
    const Result<Reply> reply = command->run(*arguments);
    return reply ? print(*reply, asJson) : print(reply.error(), asJson);
}

} // namespace tenure::ctl
