// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/personfreezer.h"
#include "services/ports/grantstore.h"
#include "services/ports/peoplestore.h"
#include "services/ports/runqueries.h"
#include "services/stores.h"

namespace tenure::services {

/// Everything known about one person.
struct PersonDetails
{
    PersonRow person;
    std::optional<Freeze> frozen; ///< nothing is started for them since
    std::vector<FactRow> history; ///< oldest first
    std::vector<RunListRow> runs; ///< newest first
    std::vector<GrantRow> grants;
    std::vector<ObservationRow> observations; ///< newest first
};

class PersonService
{
public:
    explicit PersonService(const Stores &stores) : m_stores(stores) {}

    Result<std::vector<PersonRow>> list(const PersonFilter &filter)
    {
        return m_stores.people.people(filter);
    }

    /// By employee number; errors as personByNumber().
    Result<PersonDetails> show(const QString &number);

private:
    Stores m_stores;
};

} // namespace tenure::services
