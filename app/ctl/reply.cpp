// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reply.h"

#include "wording/sentence.h"

#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace tenure::ctl {
namespace {

void writeJson(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace

int print(const Reply &reply, bool asJson)
{
    if (asJson) {
        writeJson(reply.json);
        return reply.exit;
    }
    QTextStream out(stdout);
    for (const QString &line : reply.lines)
        out << line << '\n';
    return reply.exit;
}

int print(const Error &error, bool asJson, Exit exit)
{
    const QString message = wording::sentenceFor(error).text();
    QTextStream(stderr) << message << '\n';
    if (asJson) {
        writeJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), error.code},
                                                         {QStringLiteral("message"), message},
                                                         {QStringLiteral("args"), error.args}}}});
    }
    return exit;
}

QStringList table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i]) + QStringLiteral("  ");
        lines << line.trimmed();
    }
    return lines;
}

} // namespace tenure::ctl
