// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/textplace.h"

namespace tenure::people {

Place placeAt(QStringView text, qsizetype offset)
{
    int line = 1;
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < offset;) {
        const qsizetype lineBreak = lineBreakAt(text, at);
        at += lineBreak > 0 ? lineBreak : 1;
        if (lineBreak > 0 && at <= offset) {
            ++line;
            lineStart = at;
        }
    }
    return {line, int(offset - lineStart) + 1};
}

} // namespace tenure::people
