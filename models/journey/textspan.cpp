// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/textspan.h"

namespace tenure::journey {

TextPosition LineCounter::advancedTo(qsizetype offset)
{
    for (; m_offset < offset; ++m_offset) {
        const QChar unit = m_text[m_offset];
        if (unit != u'\n' && unit != u'\r')
            continue;
        // "\r\n" is one line end: its first half waits for the second.
        if (unit == u'\r' && m_offset + 1 < m_text.size() && m_text[m_offset + 1] == u'\n')
            continue;
        ++m_line;
        m_lineStart = m_offset + 1;
    }
    return {m_line, qint32(offset - m_lineStart) + 1};
}

TextPosition positionIn(QStringView text, qsizetype offset)
{
    return LineCounter(text).advancedTo(offset);
}

} // namespace tenure::journey
