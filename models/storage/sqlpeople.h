// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/peoplestore.h"

namespace tenure::storage {

class Connection;

class SqlPeople final : public services::PeopleStore
{
public:
    explicit SqlPeople(Connection &connection) : m_connection(connection) {}

    Result<services::PersonRow> person(PersonId id) override;
    Result<services::PersonRow> personByNumber(const QString &feed, const QString &number) override;
    Result<std::vector<services::PersonRow>> peopleByNumber(const QString &number) override;
    Result<std::vector<services::PersonRow>> people(const services::PersonFilter &filter) override;
    Result<std::vector<services::FactRow>> factHistory(PersonId id) override;
    Result<qint64> eachPerson(const QString &feed,
                              const std::function<void(services::PersonRow &&)> &visit) override;
    Result<services::ReservedIds> reserve(int persons) override;
    Result<void> apply(const services::BatchApply &batch) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
