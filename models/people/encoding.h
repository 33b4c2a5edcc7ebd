// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace tenure::people {

/// How the bytes of a file become text. UTF-8 is taken with and without byte order mark, UTF-16
/// only with one.
enum class Encoding { Auto, Utf8, Utf16, Latin1, Windows1252 };

/// "auto", "utf-8", "utf-16", "latin-1", "windows-1252": the words of a mapping.
QString encodingName(Encoding encoding);
std::optional<Encoding> encodingFromName(QStringView name);

struct Decoded
{
    QString text;
    Encoding encoding = Encoding::Utf8; ///< never Auto
};

/// Text of the bytes, without byte order mark. Nothing is ever replaced by a substitute character:
/// bytes that do not fit are refused with their place (`feed.encoding_invalid`,
/// `feed.encoding_differs`, `feed.encoding_unmarked`, `feed.nul`, `feed.cut_off`). Auto = what the
/// byte order mark says, else UTF-8.
Result<Decoded> decode(QByteArrayView bytes, Encoding wanted);

} // namespace tenure::people
