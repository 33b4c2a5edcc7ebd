// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <vector>

namespace tenure::services {

/// Something that can be given. What else is known of it (owner, lead time, cost, inverse) stands
/// in `details`.
struct ItemRow
{
    QString key;
    QString name;
    QString kind;   ///< "account", "group", "licence", "laptop", "badge", "training", ...
    QString system; ///< logical name
    QJsonObject details;

    friend bool operator==(const ItemRow &, const ItemRow &) = default;
};

/// The items of a role and their variants.
struct KitRow
{
    QString key;
    QString name;
    QJsonObject rules; ///< the access room reads them

    friend bool operator==(const KitRow &, const KitRow &) = default;
};

/// A message template in one language; `messages` reads the body.
struct TemplateRow
{
    QString key;
    QString language; ///< "en"
    QJsonObject body;

    friend bool operator==(const TemplateRow &, const TemplateRow &) = default;
};

class CatalogueStore
{
public:
    virtual ~CatalogueStore() = default;

    virtual Result<std::vector<ItemRow>> items() = 0;
    virtual Result<void> saveItem(const ItemRow &item, const engine::AuditRow &audit) = 0;

    virtual Result<std::vector<KitRow>> kits() = 0;
    virtual Result<void> saveKit(const KitRow &kit, const engine::AuditRow &audit) = 0;

    virtual Result<std::vector<TemplateRow>> templates() = 0;
    virtual Result<void> saveTemplate(const TemplateRow &row, const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
