// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"

namespace tenure::app {

/// The closed list of verbs as the engine's shell sees it.
class ConnectorVerbs final : public engine::VerbBook
{
public:
    engine::VerbFacts facts(const QString &verb) const override;
    QStringList removals() const override;
};

} // namespace tenure::app
