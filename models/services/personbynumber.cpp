// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personbynumber.h"

#include <QJsonArray>

namespace tenure::services {

Result<PersonRow> personByNumber(PeopleStore &people, const QString &number)
{
    const Result<std::vector<PersonRow>> found = people.peopleByNumber(number);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{QStringLiteral("person.unknown"), {{QStringLiteral("number"), number}}};
    if (found->size() == 1)
        return found->front();
    QJsonArray feeds;
    for (const PersonRow &row : *found)
        feeds.append(row.feed);
    return Error{QStringLiteral("person.several"),
                 {{QStringLiteral("number"), number}, {QStringLiteral("feeds"), feeds}}};
}

} // namespace tenure::services
