// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/proposal.h"

namespace tenure::people {

/// What a person says to a proposal: only what they name, the rest stays as proposed.
struct Answers
{
    QMap<QString, QString> columns; ///< header -> fact
    QStringList skipped;            ///< headers that nobody reads
    QMap<QString, Status> statusWords;
    std::optional<DateFormat> dates;
    std::optional<Encoding> encoding;
    std::optional<QChar> delimiter;
};

/// The proposal with the answers in it; `questions` are those that are still open, and what is
/// wrong with the mapping as it now stands.
Proposal answered(Proposal proposal, const Answers &answers);

} // namespace tenure::people
