// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/settings.h"

namespace tenure::ldap {

/// What a kind of directory calls things, unless the configuration says otherwise.
struct Defaults
{
    const char *anchor{};
    const char *accountName{};
    const char *rdn{};
    QList<QByteArray> objectClasses;
    QMap<QString, QByteArray> attributes;
};

const Defaults &defaultsOf(Flavour flavour);

} // namespace tenure::ldap
