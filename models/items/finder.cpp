// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/finder.h"

#include "items/desk.h"
#include "items/peoplemodel.h"
#include "services/office.h"
#include "services/ports/peoplestore.h"
#include "services/ports/runqueries.h"
#include "services/ports/systemstore.h"

namespace tenure::items {
namespace {

constexpr int mostRuns = 2'000;

using Findables = std::vector<Findable>;

void add(Findables &all, Findable found)
{
    found.folded = folded(found.name + u' ' + found.second + u' ' + found.id);
    all.push_back(std::move(found));
}

Result<void> addPeople(const services::Stores &stores, Findables &all)
{
    const auto read = stores.people.eachPerson({}, [&all](services::PersonRow &&row) {
        add(all, {.kind = Findable::Kind::Person,
                  .id = row.number,
                  .name = row.name,
                  .second = row.facts.value(QLatin1String("title")).toString()});
    });
    return read ? Result<void>() : read.error();
}

Result<void> addRuns(const services::Stores &stores, Findables &all)
{
    const auto runs = stores.runs.runs({.status = engine::RunStatus::Active, .limit = mostRuns});
    if (!runs)
        return runs.error();
    for (const services::RunListRow &row : *runs)
        add(all, {.kind = Findable::Kind::Run,
                  .id = QString::number(row.run.id.value()),
                  .name = row.personName,
                  .second = row.run.journey,
                  .lifecycle = lifecycleOf(row.run.lifecycle)});
    return {};
}

Result<void> addSystems(const services::Stores &stores, Findables &all)
{
    const auto systems = stores.systems.systems();
    if (!systems)
        return systems.error();
    for (const engine::SystemRow &row : *systems)
        add(all, {.kind = Findable::Kind::System,
                  .id = row.name,
                  .name = row.name,
                  .second = row.connector});
    return {};
}

Result<Findables> readAll(services::Office &office)
{
    Findables all;
    for (const auto read : {&addPeople, &addRuns, &addSystems}) {
        if (const Result<void> done = read(office.stores(), all); !done)
            return done.error();
    }
    return all;
}

} // namespace

Finder::Finder(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_follower(desk, [this] { load(); }, this)
{
}

void Finder::load()
{
    m_desk.ask<Findables>(this, readAll, [this](Result<Findables> all) {
        m_follower.answered();
        if (!all)
            return; // what was known stays
        m_all = *std::move(all);
        m_loaded = true;
    });
}

std::vector<Findable> Finder::find(Findable::Kind kind, const QString &typed, int most) const
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<Findable> found;
    for (const Findable &one : m_all) {
        if (found.size() >= size_t(most))
            break;
        const bool fits =
            one.kind == kind && std::ranges::all_of(words, [&one](const QString &word) {
                return one.folded.contains(word);
            });
        if (fits)
            found.push_back(one);
    }
    return found;
}

} // namespace tenure::items
