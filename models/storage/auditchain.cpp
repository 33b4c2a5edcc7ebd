// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditchain.h"

#include <QCryptographicHash>

namespace tenure::storage {

static QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return hash.result();
}

// The length stands before each field, so that no byte can move from one field into the next.
QByteArray auditDigest(const services::AuditRecord &row)
{
    const QByteArray id = QByteArray::number(row.id);
    QByteArray canonical;
    canonical.reserve(128 + row.reason.size() + row.details.size());
    for (const QByteArrayView field : std::initializer_list<QByteArrayView>{
             id, row.at, row.user, row.channel, row.reason, row.action, row.subject, row.details}) {
        canonical += QByteArray::number(field.size());
        canonical += ':';
        canonical += field;
        canonical += ',';
    }
    return sha256({canonical});
}

QByteArray auditLink(const QByteArray &before, const QByteArray &digest)
{
    return sha256({before, digest});
}

QByteArray auditOrigin(const QString &storeId)
{
    return sha256({"tenure-audit-1:", storeId.toUtf8()});
}

} // namespace tenure::storage
