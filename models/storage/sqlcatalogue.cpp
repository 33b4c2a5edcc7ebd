// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcatalogue.h"

#include "storage/connection.h"
#include "storage/runrows.h"

namespace tenure::storage {

using engine::AuditRow;
using services::ItemRow;
using services::KitRow;
using services::TemplateRow;

static Row &operator>>(Row &row, ItemRow &item)
{
    return row >> item.key >> item.name >> item.kind >> item.system >> item.details;
}

static Row &operator>>(Row &row, KitRow &kit)
{
    return row >> kit.key >> kit.name >> kit.rules;
}

static Row &operator>>(Row &row, TemplateRow &read)
{
    return row >> read.key >> read.language >> read.body;
}

Result<std::vector<ItemRow>> SqlCatalogue::items()
{
    return m_connection.statements().all<ItemRow>(
        "SELECT key, name, kind, system, details FROM item ORDER BY key");
}

Result<void> SqlCatalogue::saveItem(const ItemRow &item, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("INSERT INTO item (key, name, kind, system, details) VALUES (?, ?, ?, ?, ?)"
               " ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind,"
               " system = excluded.system, details = excluded.details",
               item.key, item.name, item.kind, item.system, item.details);
        put(to, audit);
    });
}

Result<std::vector<KitRow>> SqlCatalogue::kits()
{
    return m_connection.statements().all<KitRow>("SELECT key, name, rules FROM kit ORDER BY key");
}

Result<void> SqlCatalogue::saveKit(const KitRow &kit, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("INSERT INTO kit (key, name, rules) VALUES (?, ?, ?)"
               " ON CONFLICT (key) DO UPDATE SET name = excluded.name, rules = excluded.rules",
               kit.key, kit.name, kit.rules);
        put(to, audit);
    });
}

Result<std::vector<TemplateRow>> SqlCatalogue::templates()
{
    return m_connection.statements().all<TemplateRow>(
        "SELECT key, language, body FROM message_template ORDER BY key, language");
}

Result<void> SqlCatalogue::saveTemplate(const TemplateRow &row, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("INSERT INTO message_template (key, language, body) VALUES (?, ?, ?)"
               " ON CONFLICT (key, language) DO UPDATE SET body = excluded.body",
               row.key, row.language, row.body);
        put(to, audit);
    });
}

} // namespace tenure::storage
