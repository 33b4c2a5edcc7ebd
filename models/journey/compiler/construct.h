// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/definition.h"
#include "journey/element.h"

namespace tenure::journey::compiler {

/// What an element inside a process is to Tenure.
struct Construct
{
    enum class Use {
        Node, ///< executed: `kind`
        Flow,
        Kept,   ///< documentation for people and other tools: stays in the file, means nothing to a
                ///< run
        Refused ///< stays in the file and is drawn, but cannot be published: `nearest` is what can
    };

    Use use = Use::Kept;
    NodeKind kind = NodeKind::PassTask;
    QString nearest;
};

Construct constructOf(const Element &element);

/// What an event definition waits for or throws; nothing for one that is refused.
std::optional<Trigger> triggerOf(const Element &eventDefinition);

/// Whether the element is an event definition of any kind.
bool isEventDefinition(const Element &element);

} // namespace tenure::journey::compiler
