// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace tenure::people {

struct Utf8Check
{
    qsizetype validBytes = 0; ///< how many bytes from the start are valid UTF-8
    bool endsInside = false;  ///< the rest is the beginning of a character: the text was cut off
};

/// Qt replaces what it cannot read and does not say where; a feed must know where.
Utf8Check checkUtf8(QByteArrayView bytes);

} // namespace tenure::people
