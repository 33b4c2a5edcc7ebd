// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/cataloguestore.h"

namespace tenure::storage {

class Connection;

class SqlCatalogue final : public services::CatalogueStore
{
public:
    explicit SqlCatalogue(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::ItemRow>> items() override;
    Result<void> saveItem(const services::ItemRow &item, const engine::AuditRow &audit) override;
    Result<std::vector<services::KitRow>> kits() override;
    Result<void> saveKit(const services::KitRow &kit, const engine::AuditRow &audit) override;
    Result<std::vector<services::TemplateRow>> templates() override;
    Result<void> saveTemplate(const services::TemplateRow &row,
                              const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
