// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/definition.h"
#include "journey/problem.h"

#include <functional>

namespace tenure::journey {

class Document;

/// Gives the file of a called journey: `journey` is its key (BPMN process id), `version` what the
/// call asks for: "latest" or a number. An error says why there is none.
using Library = std::function<Result<Document>(const QString &journey, const QString &version)>;

/// The definition, or at least one problem of severity Error.
struct CompileResult
{
    std::optional<Definition> definition;
    QVector<Problem> problems; ///< in file order
};

/// Turns a file into what the engine runs; resources/docs/journey-file.md says what each element
/// becomes.
///
/// Without a `processId` it takes the only executable process, else the only one that has flow
/// nodes. What is not executed is refused here, never when the file is opened: codes `refused.*`,
/// each with `nearest`. Called journeys are linked in as scopes; a journey that calls itself is
/// refused. Pure: the same arguments give the same result.
CompileResult compile(const Document &document, const QString &processId = {},
                      const Library &library = {});

} // namespace tenure::journey
