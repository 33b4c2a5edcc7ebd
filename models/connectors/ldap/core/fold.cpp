// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/fold.h"

#include <QStringDecoder>

namespace tenure::ldap {

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    Q_UNUSED(text);
    return !decode.hasError();
}

QByteArray folded(const QByteArray &value)
{
    return isUtf8(value) ? folded(QString::fromUtf8(value)).toUtf8() : value;
}

QString folded(const QString &value)
{
    return value.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace tenure::ldap
