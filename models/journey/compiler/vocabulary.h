// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace tenure::journey::compiler {

/// One fact of `urn:tenure:journey:1`, or a part of one: where it may stand and what it may say.
struct FactRule
{
    QStringView name;
    std::span<const QStringView> places; ///< BPMN elements, or the fact that it is a part of
    std::span<const QStringView> attributes;
    std::span<const QStringView> parts = {}; ///< children in the same namespace
};

/// The rule of a child of extensionElements; nullptr for a name that this version does not know.
const FactRule *findFact(QStringView name);

/// The rule of a part of a fact.
const FactRule *findPart(QStringView name);

} // namespace tenure::journey::compiler
