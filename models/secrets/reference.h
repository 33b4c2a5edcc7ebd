// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tenure::secrets {

/// What a configuration holds in place of a secret: "vault:mail-relay", "keychain:mail-relay".
struct Reference
{
    enum class Keeper { Vault, Keychain };

    Keeper keeper = Keeper::Vault;
    QString name; ///< letters, digits, '.', '_' and '-', at most 128
};

/// `secret.bad_reference`
Result<Reference> referenceFromText(const QString &text);
QString toText(const Reference &reference);

} // namespace tenure::secrets
