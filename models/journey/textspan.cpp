// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/textspan.h"

namespace tenure::journey {

TextPosition positionIn(QStringView text, qsizetype offset)
{
    qint32 line = 1;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < offset; ++i) {
        const bool breaks = text[i] == u'\n'
            || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
        if (breaks) {
            ++line;
            lineStart = i + 1;
        }
    }
    return {line, qint32(offset - lineStart) + 1};
}

} // namespace tenure::journey
