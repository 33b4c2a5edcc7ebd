// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/handentry.h"

#include "people/feed.h"
#include "services/ports/feedstore.h"
#include "services/ports/peoplestore.h"

namespace tenure::services {
namespace {

people::Mapping handMapping()
{
    people::Mapping mapping;
    for (const QString &fact : people::factNames())
        mapping.columns.insert(fact, fact);
    for (const people::Status status :
         {people::Status::Hired, people::Status::Active, people::Status::Leave,
          people::Status::Terminated, people::Status::Withdrawn})
        mapping.statusWords.insert(people::statusName(status), status);
    mapping.encoding = people::Encoding::Utf8;
    mapping.delimiter = u',';
    return mapping;
}

QByteArray quoted(QString value)
{
    value.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'"', QStringLiteral("\"\""));
    return '"' + value.trimmed().toUtf8() + '"';
}

// Every column is there each time, so that none is ever new to the guards.
QByteArray fileOf(const HandEntry::Facts &facts)
{
    QByteArrayList headers;
    QByteArrayList values;
    for (const QString &fact : people::factNames()) {
        headers.append(fact.toUtf8());
        values.append(quoted(facts.value(fact)));
    }
    return headers.join(',') + '\n' + values.join(',') + '\n';
}

Error ofAFeed(const PersonRow &person)
{
    return {QStringLiteral("person.of_a_feed"),
            {{QStringLiteral("number"), person.number}, {QStringLiteral("feed"), person.feed}}};
}

} // namespace

Result<QString> HandEntry::nextNumber()
{
    for (int i = 1;; ++i) {
        const QString number = QStringLiteral("H%1").arg(i);
        const Result<std::vector<PersonRow>> same = m_stores.people.peopleByNumber(number);
        if (!same)
            return same.error();
        if (same->empty())
            return number;
    }
}

// What is not named stays as it is: a row without a value would take the fact away.
Result<HandEntry::Facts> HandEntry::completed(const Facts &facts)
{
    const QString number = facts.value(people::fact::number).trimmed();
    Facts whole = facts;
    if (number.isEmpty()) {
        const Result<QString> fresh = nextNumber();
        if (!fresh)
            return fresh.error();
        whole.insert(people::fact::number, *fresh);
    }
    const Result<std::vector<PersonRow>> same = m_stores.people.peopleByNumber(number);
    if (!same)
        return same.error();
    for (const PersonRow &person : *same) {
        if (person.feed != handFeed)
            return ofAFeed(person);
        for (auto fact = person.facts.begin(); fact != person.facts.end(); ++fact) {
            if (!facts.contains(fact.key()))
                whole.insert(fact.key(), fact->toString());
        }
    }
    if (!whole.contains(people::fact::status))
        whole.insert(people::fact::status, people::statusName(people::Status::Active));
    return whole;
}

Result<ImportRequest> HandEntry::request(const Facts &facts)
{
    const Result<Facts> whole = completed(facts);
    if (!whole)
        return whole.error();
    ImportRequest request;
    request.feed = handFeed;
    request.fileName = whole->value(people::fact::number);
    request.bytes = fileOf(*whole);
    return request;
}

Result<ImportResult> HandEntry::tryOut(const Caller &caller, const Facts &facts)
{
    Result<ImportRequest> asked = request(facts);
    if (!asked)
        return asked.error();
    asked->dryRun = true;
    asked->tried = handMapping();
    return m_feeds.import(caller, *asked);
}

Result<ImportResult> HandEntry::save(const Caller &caller, const Facts &facts)
{
    if (const Result<void> allowed = allow(caller, Action::ImportFeed); !allowed)
        return allowed.error();
    const Result<ImportRequest> asked = request(facts);
    if (!asked)
        return asked.error();
    if (const Result<void> there = ensureFeed(caller); !there)
        return there.error();
    return m_feeds.import(caller, *asked);
}

Result<void> HandEntry::ensureFeed(const Caller &caller)
{
    const Result<FeedRow> feed = m_stores.feeds.feed(handFeed);
    if (feed || feed.error().code != QLatin1String("feed.unknown"))
        return feed ? Result<void>() : feed.error();
    const Instant now = m_clock.now();
    const QString name = handFeed;
    const Result<void> kept = m_stores.feeds.saveMapping(
        {name, people::toJson(handMapping())},
        caller.audit(now, QStringLiteral("mapping.save"), QStringLiteral("mapping:") + name));
    if (!kept)
        return kept;
    people::Feed rules;
    rules.name = name;
    rules.mode = people::FeedMode::Delta;
    return m_stores.feeds.saveFeed(
        {name, name, people::toJson(rules), 0},
        caller.audit(now, QStringLiteral("feed.save"), QStringLiteral("feed:") + name));
}

} // namespace tenure::services
