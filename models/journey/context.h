// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/schema.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tenure::journey {

/// What the check must know of one verb; the closed list lives with the connectors.
struct VerbRule
{
    bool gives = false;   ///< the person has more afterwards
    QString inverse;      ///< verb that takes it back; empty: none
    QStringList required; ///< parameters that must be there

    friend bool operator==(const VerbRule &, const VerbRule &) = default;
};

/// A configured system under its logical name.
struct SystemRule
{
    QSet<QString> verbs; ///< what it can do now, by its capability flags; the rest falls to people

    friend bool operator==(const SystemRule &, const SystemRule &) = default;
};

/// What a journey is checked against beside itself: a value, filled by services from store and
/// configuration. A part that is not known leaves its rules unchecked, and lint() says which
/// (`lint.not_checked`).
struct Context
{
    std::optional<Schema> fields; ///< record schema of the roots: person, previous, kit, anchors...
    std::optional<QMap<QString, VerbRule>> verbs;     ///< closed list and vendor verbs
    std::optional<QMap<QString, SystemRule>> systems; ///< by logical name
    std::optional<QMap<QString, int>> teams; ///< team or role -> how many people hold it now
    std::optional<QSet<QString>> locations;  ///< keys that a timing may name
    std::optional<QSet<QString>> catalogue;  ///< keys of catalogue items
    std::optional<QSet<QString>> templates;  ///< names of message templates

    friend bool operator==(const Context &, const Context &) = default;
};

} // namespace tenure::journey
