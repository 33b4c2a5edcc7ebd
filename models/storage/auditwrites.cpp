// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditchain.h"
#include "storage/auditrows.h"
#include "storage/runrows.h"

#include <QJsonDocument>

namespace tenure::storage {

using services::AuditHead;
using services::AuditRecord;

namespace {

// A byte order mark in front would be lost by whoever reads the text; the hash is over what is
// kept.
QByteArray storable(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    while (utf8.startsWith("\xef\xbb\xbf"))
        utf8.remove(0, 3);
    return utf8;
}

QByteArray originOf(Writer &to)
{
    const auto id = to.first<QString>("SELECT store_id FROM store");
    return auditOrigin(id.value_or(QString()));
}

struct LastRow
{
    qint64 id = 0;
    QByteArray hash;
};

Row &operator>>(Row &row, LastRow &last)
{
    return row >> last.id >> last.hash;
}

// All writers of all programs stand in line for the store's lock, so what a transaction read once
// holds until it ends.
AuditHead &headOf(Writer &to)
{
    if (to.auditHead)
        return *to.auditHead;
    const auto last = to.first<LastRow>("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
    to.auditHead = last ? AuditHead{last->id, last->hash} : AuditHead{0, originOf(to)};
    return *to.auditHead;
}

QByteArray linked(const AuditHead &head, const AuditRecord &row)
{
    return auditLink(head.hash, auditDigest(row));
}

} // namespace

void put(Writer &to, const engine::AuditRow &row)
{
    AuditHead &head = headOf(to);
    const AuditRecord record{head.count + 1,
                             toText(row.at).toLatin1(),
                             storable(row.authority.user),
                             storable(row.authority.channel),
                             storable(row.authority.reason),
                             storable(row.action),
                             storable(row.subject),
                             QJsonDocument(row.details).toJson(QJsonDocument::Compact),
                             {},
                             {}};
    head = {record.id, linked(head, record)};
    to.run("INSERT INTO audit (id, at, user, channel, reason, action, subject, details, hash)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
           record.id, Utf8{record.at}, Utf8{record.user}, Utf8{record.channel}, Utf8{record.reason},
           Utf8{record.action}, Utf8{record.subject}, Utf8{record.details}, head.hash);
}

void chainOldRows(Writer &to)
{
    AuditHead head{0, originOf(to)};
    while (const auto row = to.first<AuditRecord>(
               sql<"SELECT ", auditColumns, " FROM audit WHERE id > ? ORDER BY id LIMIT 1">,
               head.count)) {
        head = {row->id, linked(head, *row)};
        to.run("UPDATE audit SET hash = ? WHERE id = ?", head.hash, head.count);
    }
}

} // namespace tenure::storage
