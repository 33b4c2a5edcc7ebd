// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tenure::mail {

/// "ann@b\u00fccher.example" as SMTP takes it: ASCII, the domain in its xn-- form.
///
/// Nothing for all that is not one plain address: line breaks, NUL, blanks, quotes, brackets,
/// lists, routes. A local part beyond ASCII is refused as well, because few relays carry it (RFC
/// 6531).
std::optional<QByteArray> plainAddress(const QString &text);

} // namespace tenure::mail
