// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenure::ldap {

/// objectGUID as text, "c0ffee00-1234-...": the first three fields are little-endian on the wire
/// (MS-DTYP 2.3.4). Empty if the bytes are no GUID.
QString guidText(const QByteArray &bytes);

/// Whether the text has the shape of a GUID or UUID, so that it may stand in "<GUID=...>".
bool isGuid(const QString &text);

} // namespace tenure::ldap
