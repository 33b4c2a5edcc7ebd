// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compile.h"

#include "journey/compiler/builder.h"
#include "journey/compiler/facts.h"
#include "journey/compiler/processes.h"
#include "journey/document.h"

namespace tenure::journey {
CompileResult compile(const Document &document, const QString &processId, const Library &library)
{
    const std::vector<Element> found = compiler::processesToRun(document, processId);
    if (found.size() != 1) {
        const QString code = found.empty() ? QStringLiteral("compile.no_process")
                                           : QStringLiteral("compile.several_processes");
        return {
            std::nullopt,
            {compiler::refusal(code, document.root(), {{QStringLiteral("process"), processId}})}};
    }
    compiler::Builder builder(library);
    builder.read(document, found.front());
    return std::move(builder).result();
}

} // namespace tenure::journey
