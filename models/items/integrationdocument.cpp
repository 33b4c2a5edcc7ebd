// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/integrationdocument.h"

#include <QCoreApplication>

namespace tenure::items {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("IntegrationDocument", text);
}

// Nothing of what people and files wrote may become markup.
QString plain(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    for (const QChar sign : QStringLiteral("|*_`<>[]#"))
        text.replace(sign, QStringLiteral("\\") + sign);
    return text.replace(u'\n', u' ');
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString dataOf(const services::SystemNeed &need)
{
    QStringList values;
    for (const auto &[name, expression] : need.values)
        values.append(QStringLiteral("%1 = %2").arg(plain(name), plain(expression)));
    return values.isEmpty() ? say(QT_TRANSLATE_NOOP("IntegrationDocument", "the person"))
                            : values.join(QStringLiteral("; "));
}

QString needTable(const std::vector<services::SystemNeed> &needs)
{
    QString text = row({say(QT_TRANSLATE_NOOP("IntegrationDocument", "Journey")),
                        say(QT_TRANSLATE_NOOP("IntegrationDocument", "Step")),
                        say(QT_TRANSLATE_NOOP("IntegrationDocument", "What is asked")),
                        say(QT_TRANSLATE_NOOP("IntegrationDocument", "Data it needs"))}) +
                   row({QStringLiteral("---"), QStringLiteral("---"), QStringLiteral("---"),
                        QStringLiteral("---")});
    for (const services::SystemNeed &need : needs)
        text += row({plain(need.journey), plain(need.step), plain(need.verb), dataOf(need)});
    return text;
}

QString section(const SystemSheet &sheet)
{
    const SystemItem &system = sheet.system;
    QString text = QStringLiteral("\n## %1\n\n").arg(plain(system.name));
    text += say(QT_TRANSLATE_NOOP("IntegrationDocument", "Connector: %1. Phase: %2. Owner: %3."))
                .arg(plain(system.connector))
                .arg(system.phase)
                .arg(system.owner.isEmpty()
                         ? say(QT_TRANSLATE_NOOP("IntegrationDocument", "nobody yet"))
                         : plain(system.owner));
    text += QStringLiteral("\n\n") + whenDown(sheet.needs) + QStringLiteral("\n\n");
    if (!sheet.notes.isEmpty())
        text += plain(sheet.notes) + QStringLiteral("\n\n");
    return text + needTable(sheet.needs);
}

} // namespace

QString whenDown(const std::vector<services::SystemNeed> &needs)
{
    if (needs.empty())
        return say(
            QT_TRANSLATE_NOOP("IntegrationDocument", "No published journey asks anything of it."));
    const auto handed = std::ranges::count(needs, true, &services::SystemNeed::handsOver);
    if (handed == 0)
        return say(QT_TRANSLATE_NOOP(
            "IntegrationDocument",
            "When it is down, steps wait and are tried again with growing pauses; when their time "
            "is over they become tasks for people. Other branches go on."));
    if (size_t(handed) == needs.size())
        return say(QT_TRANSLATE_NOOP("IntegrationDocument",
                                     "When it is down, its steps become tasks for people at once, "
                                     "with everything filled in. Other branches go on."));
    return say(QT_TRANSLATE_NOOP("IntegrationDocument",
                                 "When it is down, some steps wait and are tried again, others "
                                 "become tasks for people at once. Other branches go on."));
}

QString integrationDocument(const std::vector<SystemSheet> &sheets)
{
    QString text =
        QStringLiteral("# %1\n").arg(say(QT_TRANSLATE_NOOP("IntegrationDocument", "Integrations")));
    for (const SystemSheet &sheet : sheets)
        text += section(sheet);
    return text;
}

} // namespace tenure::items
