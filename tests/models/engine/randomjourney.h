// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::enginetest {

/// A journey made by chance, as a sketch. The same seed gives the same text.
///
/// Block-structured: every construct inside every other, loops included; each fork has its join.
QString blockJourney(quint32 seed);

/// A graph without cycles whose gateways were put in without thought: joins that some branches
/// never reach, tokens that multiply. Inclusive joins keep parts of it sound, people must help with
/// the rest.
QString wildJourney(quint32 seed);

} // namespace tenure::enginetest
