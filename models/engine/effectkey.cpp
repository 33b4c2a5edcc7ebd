// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/effectkey.h"

#include <QCryptographicHash>

namespace tenure::engine {

QByteArray effectKey(const QString &storeId, const EffectRow &effect)
{
    const QString subject = effect.item.isEmpty()
                                ? QStringLiteral("person:%1").arg(effect.person.value())
                                : QStringLiteral("item:") + effect.item;
    QByteArray named;
    for (const QString &part : {storeId, QString::number(effect.run.value()), effect.path,
                                effect.logicalSystem, effect.verb, subject}) {
        const QByteArray bytes = part.toUtf8();
        named += QByteArray::number(bytes.size()); // "a|b" and "a","b" must differ
        named += ':';
        named += bytes;
    }
    return QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex();
}

} // namespace tenure::engine
