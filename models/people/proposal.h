// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/csvreader.h"
#include "people/mapping.h"

#include <QByteArrayView>

namespace tenure::people {

/// A mapping for a file never seen before, and what a person must still say.
struct Proposal
{
    Mapping mapping;
    Problems questions; ///< answer these first; with none of them the mapping can be used as it is
    Problems notices;   ///< good to know: an assumed encoding, columns that nobody reads
    QStringList header;
    std::vector<QStringList> samples; ///< the first rows, to be shown beside the mapping

    bool isComplete() const { return questions.empty(); }
};

/// Proposes facts by common English and German headers, encoding and delimiter by the bytes, status
/// words by common ones. What could mean two things becomes a question: dates like 03/04/2026, an
/// unknown status word, two columns for a fact.
Result<Proposal> propose(QByteArrayView bytes, const CsvLimits &limits = {});

} // namespace tenure::people
