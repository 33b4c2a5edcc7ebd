// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/processes.h"

#include "journey/namespaces.h"

#include <algorithm>
#include <iterator>

namespace tenure::journey::compiler {

std::vector<Element> processesToRun(const Document &document, const QString &processId)
{
    const std::vector<Element> processes = document.root().children(ns::bpmn, u"process");
    std::vector<Element> chosen;
    const auto keep = [&](auto matches) {
        std::ranges::copy_if(processes, std::back_inserter(chosen), matches);
        return !chosen.empty();
    };
    if (!processId.isEmpty()) {
        keep([&](const Element &process) { return process.id() == processId; });
        return chosen;
    }
    const auto isExecutable = [](const Element &process) {
        return process.attribute(u"isExecutable") == QLatin1String("true");
    };
    if (!keep(isExecutable))
        keep([](const Element &process) { return bool(process.child(ns::bpmn, u"startEvent")); });
    return chosen;
}

} // namespace tenure::journey::compiler
