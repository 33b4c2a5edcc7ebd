// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compile.h"

#include "journey/compiler/builder.h"
#include "journey/compiler/facts.h"
#include "journey/document.h"
#include "journey/namespaces.h"

namespace tenure::journey {
namespace {

bool hasFlowNodes(const Element &process)
{
    return bool(process.child(ns::bpmn, u"startEvent"));
}

// Named, else the only executable one, else the only one that does something: other pools are documentation.
std::vector<Element> candidates(const Document &document, const QString &processId)
{
    const std::vector<Element> processes = document.root().children(ns::bpmn, u"process");
    std::vector<Element> chosen;
    const auto keep = [&](auto matches) {
        chosen.clear();
        std::copy_if(processes.begin(), processes.end(), std::back_inserter(chosen), matches);
        return !chosen.empty();
    };
    if (!processId.isEmpty()) {
        keep([&](const Element &process) { return process.id() == processId; });
        return chosen;
    }
    if (!keep([](const Element &process) { return process.attribute(u"isExecutable") == QLatin1String("true"); }))
        keep(hasFlowNodes);
    return chosen;
}

} // namespace

CompileResult compile(const Document &document, const QString &processId, const Library &library)
{
    const std::vector<Element> found = candidates(document, processId);
    if (found.size() != 1) {
        const QString code = found.empty() ? QStringLiteral("compile.no_process") : QStringLiteral("compile.several_processes");
        return {std::nullopt, {compiler::refusal(code, document.root(), {{QStringLiteral("process"), processId}})}};
    }
    return compiler::Builder(library).build(document, found.front());
}

} // namespace tenure::journey
