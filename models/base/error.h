// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tenure {

/// Why something could not be done: a stable code, what it speaks of, and a detail for the log.
///
/// `code` is `room.reason` ("feed.duplicate_number", "ldap.bind_refused"); callers branch on it and
/// `wording` turns it with `args` into the three-part sentence a person reads. `detail` is
/// technical, never shown unasked, never translated and never holds a secret.
struct Error
{
    QString code;
    QJsonObject args = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace tenure
