// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tenure::journey {

/// A stretch of a document's text: UTF-16 units, `to` is past the end.
struct TextSpan
{
    qint32 from = 0;
    qint32 to = 0;

    constexpr qint32 length() const { return to - from; }
    constexpr bool contains(TextSpan other) const { return from <= other.from && other.to <= to; }
    friend constexpr bool operator==(TextSpan, TextSpan) = default;
};

/// Where something stands, as an editor counts: both from 1, columns in UTF-16 units.
struct TextPosition
{
    qint32 line = 1;
    qint32 column = 1;

    friend constexpr auto operator<=>(TextPosition, TextPosition) = default;
};

/// Where `offset` stands in `text`; "\n", "\r\n" and "\r" end a line.
TextPosition positionIn(QStringView text, qsizetype offset);

/// As positionIn for offsets that only grow, so that a whole text is counted through once.
class LineCounter
{
public:
    explicit LineCounter(QStringView text) : m_text(text) {}
    TextPosition advancedTo(qsizetype offset);

private:
    QStringView m_text;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    qint32 m_line = 1;
};

} // namespace tenure::journey
