// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/problem.h"

#include <QStringView>

namespace tenure::people {

/// Length of the line break at `at`: 2 for CRLF, 1 for LF or CR, 0 if there is none.
inline qsizetype lineBreakAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != u'\n' && text[at] != u'\r'))
        return 0;
    return text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
}

/// Line and column of an offset, for errors that are found without reading cells.
Place placeAt(QStringView text, qsizetype offset);

} // namespace tenure::people
