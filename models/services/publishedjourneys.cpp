// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/publishedjourneys.h"

#include "journey/compile.h"
#include "journey/document.h"
#include "services/ports/journeystore.h"

namespace tenure::services {

Result<std::shared_ptr<const journey::Definition>> PublishedJourneys::definition(VersionId version)
{
    const auto known = m_compiled.find(version);
    if (known != m_compiled.end())
        return known->second;
    const Result<engine::JourneyVersion> content = m_journeys.content(version);
    if (!content)
        return content.error();
    const Result<journey::Document> document =
        journey::Document::read(content->bytes, journey::Limits::publishing());
    if (!document)
        return document.error();
    // A called journey is the one it was linked to at publish, whatever has been published since.
    const journey::Library library = [&](const QString &key,
                                         const QString &) -> Result<journey::Document> {
        const Result<engine::JourneyVersion> called = m_journeys.content(content->calls.value(key));
        if (!called)
            return called.error();
        return journey::Document::read(called->bytes, journey::Limits::publishing());
    };
    journey::CompileResult compiled = journey::compile(*document, content->key, library);
    if (!compiled.definition) {
        return Error{QStringLiteral("journey.no_longer_runs"),
                     {{QStringLiteral("journey"), content->key},
                      {QStringLiteral("version"), content->version}},
                     compiled.problems.value(0).code};
    }
    auto definition = std::make_shared<const journey::Definition>(std::move(*compiled.definition));
    m_compiled.emplace(version, definition);
    return definition;
}

} // namespace tenure::services
