// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenure::ldap {

bool isUtf8(QByteArrayView bytes);

/// The form in which caseIgnoreMatch compares (RFC 4518, what of it matters for names): no case,
/// one space, NFKC. Bytes that are no text are compared as they are.
QByteArray folded(const QByteArray &value);
QString folded(const QString &value);

} // namespace tenure::ldap
