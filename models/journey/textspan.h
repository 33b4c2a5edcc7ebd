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

} // namespace tenure::journey
