// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/peoplestore.h"

namespace tenure::services {

/// The one person of that employee number: `person.unknown` with "number", or `person.several` with
/// "feeds" where more than one feed has it.
Result<PersonRow> personByNumber(PeopleStore &people, const QString &number);

} // namespace tenure::services
