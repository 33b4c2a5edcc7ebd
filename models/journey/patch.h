// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/textspan.h"

#include <QString>

#include <vector>

namespace tenure::journey {

/// One replaced stretch of text; an empty span is an insertion.
struct Replacement
{
    TextSpan span;
    QString text;
};

/// Changes to a text, in its order and not overlapping. What undo keeps instead of whole documents.
class Patch
{
public:
    Patch() = default;
    /// Sorts by place; replacements at the same place stay in the order given.
    explicit Patch(std::vector<Replacement> replacements);

    bool isEmpty() const { return m_replacements.empty(); }
    const std::vector<Replacement> &replacements() const { return m_replacements; }

    /// Whether it can be applied: every span lies inside a text of `length`, and none overlaps
    /// another.
    bool fits(qsizetype length) const;
    QString applied(QStringView text) const;
    /// The patch that leads from `applied(text)` back to `text`.
    Patch inverse(QStringView text) const;

private:
    std::vector<Replacement> m_replacements;
};

} // namespace tenure::journey
