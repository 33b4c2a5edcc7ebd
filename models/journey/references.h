// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document.h"

#include <optional>

namespace tenure::journey {

/// A name in the file that should lead to an element of the file and leads nowhere.
struct BrokenReference
{
    Element element; ///< that holds the reference
    QString name;    ///< attribute or child element, such as "sourceRef"
    QString target;  ///< as written; empty where it is missing
    TextPosition position;
    bool refused = false; ///< without it there is no flowchart, so Document::read refuses the file
};

/// All of them, in file order. Flow ends and the hosts of boundary events decide about opening; the
/// rest (default flows, lane members, message flows, event definitions, the diagram's links) is
/// kept, shown and refused at publish. A called journey, and a name in the namespace of an imported
/// file, lives elsewhere and is not looked up.
std::vector<BrokenReference> brokenReferences(const Document &document);

/// The first one without which there is no flowchart.
std::optional<BrokenReference> firstRefusedReference(const Document &document);

/// `document.dangling_reference`.
Error errorOf(const BrokenReference &reference);

} // namespace tenure::journey
