// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/effectkey.h"

#include <QCryptographicHash>

namespace tenure::engine {

QByteArray effectKey(const QString &storeId, const EffectRow &effect)
{
    const QString subject = effect.item.isEmpty()
                                ? QStringLiteral("person:%1").arg(effect.person.value())
                                : QStringLiteral("item:") + effect.item;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {storeId, QString::number(effect.run.value()), effect.path,
                                effect.logicalSystem, effect.verb, subject}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' +
                     bytes); // lengths: "a|b" and "a","b" must differ
    }
    return hash.result().toHex();
}

} // namespace tenure::engine
