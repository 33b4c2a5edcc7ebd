// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendars/resolve.h"
#include "engine/rows.h"
#include "journey/definition.h"
#include "journey/value.h"

#include "base/id.h"

#include <memory>

namespace tenure::engine {

/// Compiled journey versions, by row. A version never changes, so implementations keep what they
/// compiled.
class DefinitionSource
{
public:
    virtual ~DefinitionSource() = default;
    virtual Result<std::shared_ptr<const journey::Definition>> definition(VersionId version) = 0;
};

/// Turns rules into instants with the person's own zone, calendar and anchors.
class TimeSource
{
public:
    virtual ~TimeSource() = default;

    /// `entered` is the base of rules that count from the step.
    virtual Result<calendars::ResolvedTime> resolve(const calendars::TimingRule &rule,
                                                    const journey::Value &person,
                                                    const journey::Value &anchors, Instant entered,
                                                    calendars::Overlap overlap) = 0;
};

enum class VerbClass : quint8 {
    SetsState, ///< A: may be repeated
    Creates,   ///< B: has an anchor to look up
    Once       ///< C: never repeated blindly
};

struct VerbFacts
{
    VerbClass verbClass =
        VerbClass::Once; ///< an unknown verb is treated as the most dangerous kind
    VerbDirection direction = VerbDirection::Neither;
    QString inverse;
};

/// What the shell must know of the closed list of verbs, which lives with the connectors.
class VerbBook
{
public:
    virtual ~VerbBook() = default;
    virtual VerbFacts facts(const QString &verb) const = 0;
    /// The verbs that count against the removals of a day (guard G10).
    virtual QStringList removals() const = 0;
};

} // namespace tenure::engine
