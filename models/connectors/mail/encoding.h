// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenure::mail {

/// "Name: value", folded, with the words encoded where they are not plain ASCII (RFC 2047). The
/// value holds no line break.
QByteArray textHeader(const char *name, const QString &value);

/// "Name: Display Name <address>", folded; `displayName` may be empty.
QByteArray addressHeader(const char *name, const QString &displayName, const QByteArray &address);

/// RFC 2045 quoted-printable of UTF-8 text whose lines may end in any way; lines end in CRLF and
/// are at most 76 long.
QByteArray quotedPrintable(const QString &text);

} // namespace tenure::mail
