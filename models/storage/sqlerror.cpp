// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace tenure::storage {
namespace {

QString storeCode(int primary)
{
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("store.busy");
    case SQLITE_FULL:
        return QStringLiteral("store.disk_full");
    case SQLITE_IOERR:
        return QStringLiteral("store.disk_failed");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QStringLiteral("store.read_only");
    case SQLITE_CORRUPT:
        return QStringLiteral("store.damaged");
    case SQLITE_NOTADB:
        return QStringLiteral("store.not_a_store");
    case SQLITE_CANTOPEN:
        return QStringLiteral("store.cannot_open");
    case SQLITE_CONSTRAINT:
        return QStringLiteral("store.rule_broken");
    default:
        return QStringLiteral("store.failed");
    }
}

QString brokenRule(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return QStringLiteral("reference");
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return QStringLiteral("unique");
    case SQLITE_CONSTRAINT_TRIGGER:
        return QStringLiteral("append_only");
    default:
        return QStringLiteral("value");
    }
}

} // namespace

Error sqliteError(int code, const QString &text, const QString &file)
{
    QJsonObject args{{QStringLiteral("file"), file}};
    if ((code & 0xff) == SQLITE_CONSTRAINT)
        args.insert(QStringLiteral("rule"), brokenRule(code));
    return {storeCode(code & 0xff), args, QStringLiteral("SQLite %1: %2").arg(code).arg(text)};
}

bool isMissingReference(const Error &error)
{
    return error.args.value(QLatin1StringView("rule")) == QLatin1StringView("reference");
}

} // namespace tenure::storage
