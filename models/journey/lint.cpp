// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/lint.h"

#include "journey/compiler/processes.h"
#include "journey/lint/rulesets.h"

#include <QJsonArray>

namespace tenure::journey {
namespace {

// Parts of the context that nobody filled in, by the names that resources/docs/lint.md gives them.
QStringList unchecked(const Context &context)
{
    QStringList parts;
    const auto note = [&](bool known, const char *name) {
        if (!known)
            parts << QLatin1String(name);
    };
    note(context.fields.has_value(), "fields");
    note(context.verbs.has_value(), "verbs");
    note(context.systems.has_value(), "systems");
    note(context.teams.has_value(), "teams");
    note(context.locations.has_value(), "locations");
    note(context.catalogue.has_value(), "catalogue");
    note(context.templates.has_value(), "templates");
    return parts;
}

bool concernsLibrary(const Problem &problem)
{
    return problem.code == QLatin1String("compile.unknown_journey");
}

// Without a library nobody can know whether a called journey is there; that is no mistake of the
// file.
void takeCompileProblems(const compiler::Builder &built, const Library &library,
                         const Document &document, QVector<Problem> &problems)
{
    for (const Problem &each : built.problems()) {
        if (!library && concernsLibrary(each))
            problems << problem(u"lint.call_unchecked", document.byId(each.element), each.args);
        else
            problems << each;
    }
}

void lintProcess(const Document &document, const Element &process, const Context &context,
                 const Library &library, QVector<Problem> &problems)
{
    compiler::Builder built(library);
    built.read(document, process);
    takeCompileProblems(built, library, document, problems);
    const linting::Chart chart = linting::chartOf(process);
    linting::checkShape(chart, problems);
    linting::checkGateways(chart, problems);
    linting::checkSoundness(chart, problems);
    linting::checkOverlaps(document, chart, problems);
    linting::checkVocabulary(chart, problems);
    linting::checkTwins(chart, problems);
    linting::checkSecrets(chart, problems);
    const linting::Subject subject{document, chart, built, context};
    linting::checkOwners(subject, problems);
    linting::checkEffects(subject, problems);
    linting::checkTimers(subject, problems);
    linting::checkExpressions(subject, problems);
    if (const QStringList parts = unchecked(context); !parts.isEmpty())
        problems << problem(u"lint.not_checked", process,
                            {{QStringLiteral("parts"), QJsonArray::fromStringList(parts)}});
}

} // namespace

QVector<Problem> lint(const Document &document, const Context &context, const QString &processId,
                      const Library &library)
{
    const std::vector<Element> processes = compiler::processesToRun(document, processId);
    if (processes.empty())
        return compile(document, processId, library).problems;
    QVector<Problem> problems;
    for (const Element &process : processes)
        lintProcess(document, process, context, library, problems);
    std::ranges::stable_sort(problems, {}, [](const Problem &each) {
        return std::tuple(each.line, each.column, each.code);
    });
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
    return problems;
}

} // namespace tenure::journey
