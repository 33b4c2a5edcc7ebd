// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/reference.h"

#include <QRegularExpression>

namespace tenure::secrets {

Result<Reference> referenceFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(vault|keychain):([A-Za-z0-9._-]{1,128})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        // Not shown: somebody may have put the secret itself where its reference belongs.
        return Error{QStringLiteral("secret.bad_reference"),
                     {{QStringLiteral("length"), text.size()}}};
    }
    const bool vault = match.captured(1) == u"vault";
    return Reference{vault ? Reference::Keeper::Vault : Reference::Keeper::Keychain,
                     match.captured(2)};
}

QString toText(const Reference &reference)
{
    const bool vault = reference.keeper == Reference::Keeper::Vault;
    return (vault ? QStringLiteral("vault:") : QStringLiteral("keychain:")) + reference.name;
}

} // namespace tenure::secrets
