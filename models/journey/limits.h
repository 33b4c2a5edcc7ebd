// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tenure::journey {

/// How much one file may hold. Checked before the XML parser sees the text, so that no file costs
/// more than about a second or 200 MB (reference/reliability.md F5, S14).
struct Limits
{
    qsizetype bytes = 0;
    qsizetype elements = 0;
    qsizetype attributes = 0;  ///< in the whole file, namespace declarations included
    qsizetype asides = 0;      ///< comments, processing instructions and CDATA sections together
    qsizetype valueLength = 0; ///< of one attribute, in UTF-16 units
    int depth = 64;            ///< the root has depth 1
    int attributesOfElement = 128; ///< the parser compares them pairwise
    int namespacesInScope = 128;   ///< the parser searches them one by one
    int nameLength = 1000;         ///< of one element or attribute name, prefix included

    /// A person opens a file.
    static constexpr Limits opening() { return {32 << 20, 250'000, 2'000'000, 250'000, 1'000'000}; }

    /// At publish, and whatever comes from a feed or the network.
    static constexpr Limits publishing() { return {5 << 20, 50'000, 400'000, 50'000, 100'000}; }
};

} // namespace tenure::journey
