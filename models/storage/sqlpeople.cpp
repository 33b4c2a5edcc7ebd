// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlpeople.h"

#include "storage/connection.h"
#include "storage/personwrites.h"

namespace tenure::storage {

using services::FactRow;
using services::PersonRow;

static Row &operator>>(Row &row, PersonRow &person)
{
    return row >> person.id >> person.feed >> person.number >> person.name >> person.stage >>
           person.startDate >> person.lastDay >> person.missed >> person.managerUnknown >>
           person.facts;
}

static Row &operator>>(Row &row, FactRow &fact)
{
    return row >> fact.name >> fact.value >> fact.validFrom >> fact.batch >> fact.line;
}

namespace {

constexpr SqlPart personColumns(
    "id, feed, number, name, stage, start_date, last_day, missed, manager_unknown, facts");

Result<PersonRow> only(Result<std::optional<PersonRow>> found, const QJsonObject &asked)
{
    if (!found)
        return found.error();
    if (!*found)
        return Error{QStringLiteral("person.unknown"), asked};
    return **std::move(found);
}

// `%`, `_` and the escape itself mean themselves in a search.
QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QStringLiteral("\\") + special);
    return u'%' + pattern + u'%';
}

} // namespace

Result<PersonRow> SqlPeople::person(PersonId id)
{
    return only(m_connection.statements().first<PersonRow>(
                    sql<"SELECT ", personColumns, " FROM person WHERE id = ?">, id),
                {{QStringLiteral("number"), id.value()}});
}

Result<PersonRow> SqlPeople::personByNumber(const QString &feed, const QString &number)
{
    return only(m_connection.statements().first<PersonRow>(
                    sql<"SELECT ", personColumns, " FROM person WHERE number = ? AND feed = ?">,
                    number, feed),
                {{QStringLiteral("number"), number}});
}

Result<std::vector<PersonRow>> SqlPeople::peopleByNumber(const QString &number)
{
    return m_connection.statements().all<PersonRow>(
        sql<"SELECT ", personColumns, " FROM person WHERE number = ? ORDER BY feed">, number);
}

Result<std::vector<PersonRow>> SqlPeople::people(const services::PersonFilter &filter)
{
    return m_connection.statements().all<PersonRow>(
        sql<"WITH wanted (feed, stage, text, starts_from, starts_to, leaves_from, leaves_to, after)"
            " AS (SELECT ?, ?, ?, ?, ?, ?, ?, ?)"
            " SELECT ",
            personColumns,
            " FROM person WHERE EXISTS (SELECT 1 FROM wanted WHERE wanted.feed IN ('', person.feed)"
            " AND wanted.stage IN ('', person.stage)"
            " AND (wanted.text = '%%' OR person.name LIKE wanted.text ESCAPE '\\'"
            " OR person.number LIKE wanted.text ESCAPE '\\')"
            " AND (starts_from IS NULL OR start_date >= starts_from)"
            " AND (starts_to IS NULL OR start_date <= starts_to)"
            " AND (leaves_from IS NULL OR last_day >= leaves_from)"
            " AND (leaves_to IS NULL OR last_day <= leaves_to))"
            " AND (number, feed) > (coalesce((SELECT number FROM person, wanted WHERE id = after), "
            "''),"
            " coalesce((SELECT person.feed FROM person, wanted WHERE id = after), ''))"
            " ORDER BY number, feed LIMIT ?">,
        filter.feed, filter.stage, likePattern(filter.text), filter.startsFrom, filter.startsTo,
        filter.leavesFrom, filter.leavesTo, filter.after, filter.limit);
}

Result<std::vector<FactRow>> SqlPeople::factHistory(PersonId id)
{
    return m_connection.statements().all<FactRow>(
        "SELECT name, value, valid_from, batch, line FROM fact WHERE person = ?"
        " ORDER BY batch, line, name",
        id);
}

Result<qint64> SqlPeople::eachPerson(const QString &feed,
                                     const std::function<void(PersonRow &&)> &visit)
{
    qint64 revision = 0;
    const auto read = m_connection.read([&]() -> Result<void> {
        const auto found = m_connection.statements().first<qint64>(
            "SELECT revision FROM feed WHERE name = ?", feed);
        if (!found)
            return found.error();
        revision = found->value_or(0);
        return m_connection.statements().each<PersonRow>(
            sql<"SELECT ", personColumns, " FROM person WHERE ? IN ('', feed)">, visit, feed);
    });
    if (!read)
        return read.error();
    return revision;
}

Result<services::ReservedIds> SqlPeople::reserve(int persons)
{
    services::ReservedIds ids;
    const auto written = m_connection.write([&](Writer &to) {
        const auto batch = to.first<qint64>(
            "UPDATE store SET next_batch = next_batch + 1 RETURNING next_batch - 1");
        const auto person = to.first<qint64>(
            "UPDATE store SET next_person = next_person + ? RETURNING next_person", persons);
        ids = {BatchId(batch.value_or(0)), PersonId(person.value_or(persons) - persons)};
    });
    if (!written)
        return written.error();
    return ids;
}

Result<void> SqlPeople::apply(const services::BatchApply &batch)
{
    return m_connection.write([&](Writer &to) { applyBatch(to, batch); });
}

} // namespace tenure::storage
