// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/journeyproblems.h"

#include "wording/sentence.h"

#include <QJsonArray>

namespace tenure::ctl {

Reply problemsReply(const QVector<journey::Problem> &problems)
{
    QJsonArray array;
    QStringList lines;
    for (const journey::Problem &problem : problems) {
        const QString severity = journey::toText(problem.severity);
        const QString message = wording::sentenceFor(problem.code, problem.args).text();
        array.append(QJsonObject{{QStringLiteral("code"), problem.code},
                                 {QStringLiteral("severity"), severity},
                                 {QStringLiteral("element"), problem.element},
                                 {QStringLiteral("line"), problem.line},
                                 {QStringLiteral("column"), problem.column},
                                 {QStringLiteral("message"), message}});
        lines << QStringLiteral("%1:%2 %3 [%4] %5")
                     .arg(problem.line)
                     .arg(problem.column)
                     .arg(severity, problem.code, message);
    }
    if (lines.isEmpty())
        lines << QStringLiteral("Nothing to mend.");
    return Reply{{{QStringLiteral("problems"), array}},
                 lines,
                 journey::hasErrors(problems) ? Refused : Done};
}

} // namespace tenure::ctl
