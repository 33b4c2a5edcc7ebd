// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"

#include <map>

namespace tenure::services {

class JourneyStore;

/// Compiles published versions when a run needs them, once each. A version never changes, so
/// nothing is ever stale.
class PublishedJourneys final : public engine::DefinitionSource
{
public:
    explicit PublishedJourneys(JourneyStore &journeys) : m_journeys(journeys) {}

    Result<std::shared_ptr<const journey::Definition>> definition(VersionId version) override;

private:
    JourneyStore &m_journeys;
    std::map<VersionId, std::shared_ptr<const journey::Definition>> m_compiled;
};

} // namespace tenure::services
