// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

#include <QJsonArray>

namespace tenure::ctl {
namespace {

QString optionName(const Option &option)
{
    const QString value =
        option.value ? QStringLiteral(" ") + QLatin1String(option.value) : QString();
    return QStringLiteral("--%1%2").arg(QLatin1String(option.name), value);
}

QString helpOf(const Option &option)
{
    return QLatin1String(option.help) +
           (option.required ? QStringLiteral("; must be given") : QString());
}

QJsonArray optionsJson(const QList<Option> &options)
{
    QJsonArray array;
    for (const Option &option : options) {
        array.append(QJsonObject{
            {QStringLiteral("option"), optionName(option)},
            {QStringLiteral("help"), QLatin1String(option.help)},
            {QStringLiteral("required"), option.required},
        });
    }
    return array;
}

QString fullName(const Command &command)
{
    return QStringLiteral("%1 %2")
        .arg(QLatin1String(command.name), QLatin1String(command.takes))
        .trimmed();
}

QJsonObject commandJson(const Command &command)
{
    return {{QStringLiteral("command"), fullName(command)},
            {QStringLiteral("help"), QLatin1String(command.help)},
            {QStringLiteral("options"), optionsJson(command.options)}};
}

QStringList indented(const QStringList &lines)
{
    QStringList result;
    for (const QString &line : lines)
        result << QStringLiteral("  ") + line;
    return result;
}

QStringList optionLines(const QList<Option> &options)
{
    QList<QStringList> rows;
    for (const Option &option : options)
        rows << QStringList{optionName(option), helpOf(option)};
    return indented(table(rows));
}

} // namespace

QString usageOf(const Command &command)
{
    return QStringLiteral("tenurectl ") + fullName(command);
}

Reply helpForAll(const QList<Command> &commands, const QList<Option> &globalOptions,
                 const QString &noun)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Command &command : commands) {
        if (!noun.isEmpty() && !QLatin1String(command.name).startsWith(noun + u' '))
            continue;
        array.append(commandJson(command));
        rows << QStringList{fullName(command), QLatin1String(command.help)};
    }
    QStringList lines{QStringLiteral("usage: tenurectl [--store URL] [--json] COMMAND"), {}};
    lines << indented(table(rows)) << QString() << QStringLiteral("With every command:")
          << optionLines(globalOptions) << QString()
          << QStringLiteral("tenurectl COMMAND --help says more about one.");
    return Reply{{{QStringLiteral("commands"), array},
                  {QStringLiteral("options"), optionsJson(globalOptions)}},
                 lines};
}

Reply helpForOne(const Command &command, const QList<Option> &globalOptions)
{
    QStringList lines{QStringLiteral("usage: ") + usageOf(command),
                      {},
                      QLatin1String(command.help) + QStringLiteral("."),
                      {}};
    if (!command.options.isEmpty())
        lines << optionLines(command.options) << QString();
    lines << QStringLiteral("With every command:") << optionLines(globalOptions);
    return Reply{commandJson(command), lines};
}

} // namespace tenure::ctl
