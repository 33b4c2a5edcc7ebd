// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personrecord.h"

#include "people/facts.h"

namespace tenure::services {
namespace {

using journey::Field;
using journey::Record;
using journey::Schema;
using journey::Value;

const QString ownFacts = QStringLiteral("x");

Value factValue(const QString &name, const QString &text)
{
    if (people::factType(name) != people::FactType::Day)
        return text;
    return people::dayOf(text);
}

// "2026-08-03T08:30" has a time of day, "2026-08-03" has none.
QString timeOf(const QString &day)
{
    return day.section(u'T', 1);
}

QString fact(const PersonRow &person, QLatin1String name)
{
    return person.facts.value(name).toString();
}

} // namespace

Value personRecord(const PersonRow &person)
{
    QVector<Field> fields{{QStringLiteral("number"), person.number},
                          {QStringLiteral("displayName"), person.name}};
    QVector<Field> own;
    for (auto it = person.facts.begin(); it != person.facts.end(); ++it) {
        const Value value = factValue(it.key(), it.value().toString());
        if (it.key().startsWith(QLatin1String("x.")))
            own.append({it.key().mid(2), value});
        else
            fields.append({it.key(), value});
    }
    fields.append({ownFacts, Record(own)});
    return Record(fields);
}

Value anchorsRecord(const PersonRow &person, Instant event)
{
    const QString start = fact(person, people::fact::startDate);
    const QString last = fact(person, people::fact::lastDay);
    const QString offer = fact(person, QLatin1String("x.offerAccepted"));
    return Record({{QStringLiteral("startDate"), people::dayOf(start)},
                   {QStringLiteral("startTime"), timeOf(start)},
                   {QStringLiteral("lastDay"), people::dayOf(last)},
                   {QStringLiteral("lastTime"), timeOf(last)},
                   {QStringLiteral("offerAccepted"), people::dayOf(offer)},
                   {QStringLiteral("event"), event}});
}

Value kitRecord(const access::Kit *kit, const QVector<access::CatalogueItem> &items)
{
    journey::ValueList list;
    for (const access::CatalogueItem &item : items) {
        list.append(Record({{QStringLiteral("key"), item.key},
                            {QStringLiteral("name"), item.name},
                            {QStringLiteral("kind"), item.kind},
                            {QStringLiteral("system"), item.system},
                            {QStringLiteral("team"), item.team},
                            {QStringLiteral("group"), item.group},
                            {QStringLiteral("leadDays"), item.leadDays}}));
    }
    return Record({{QStringLiteral("key"), kit ? Value(kit->key) : Value()},
                   {QStringLiteral("name"), kit ? Value(kit->name) : Value()},
                   {QStringLiteral("items"), list}});
}

access::FactsByName factsByName(const PersonRow &person)
{
    access::FactsByName facts;
    for (auto it = person.facts.begin(); it != person.facts.end(); ++it)
        facts.insert(it.key(), it.value().toString());
    return facts;
}

Schema journeySchema()
{
    const Schema text = Schema::of(Value::Type::Text);
    const Schema date = Schema::of(Value::Type::Date);
    Schema person = Schema::record();
    for (const QString &name : people::factNames())
        person.add(name, people::factType(name) == people::FactType::Day ? date : text);
    person.add(QStringLiteral("workMode"),
               Schema::oneOf(
                   {QStringLiteral("remote"), QStringLiteral("onsite"), QStringLiteral("hybrid")}));
    person.add(ownFacts, Schema());

    Schema item = Schema::record();
    for (const char *name : {"key", "name", "kind", "system", "team", "group"})
        item.add(QLatin1String(name), text);
    item.add(QStringLiteral("leadDays"), Schema::of(Value::Type::Number));

    Schema names = Schema::record();
    names.add(QStringLiteral("person"), person);
    names.add(QStringLiteral("previous"), person);
    names.add(QStringLiteral("kit.key"), text);
    names.add(QStringLiteral("kit.name"), text);
    names.add(QStringLiteral("kit.items"), Schema::listOf(item));
    for (const char *day : {"startDate", "lastDay", "offerAccepted"})
        names.add(QStringLiteral("anchors.") + QLatin1String(day), date);
    names.add(QStringLiteral("anchors.event"), Schema::of(Value::Type::Instant));
    names.add(QStringLiteral("event.kind"), text);
    return names;
}

} // namespace tenure::services
