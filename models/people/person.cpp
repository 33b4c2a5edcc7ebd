// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person.h"

#include "people/wordtable.h"

namespace tenure::people {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array stageWords = {
    Word<Stage>{"known"_L1, Stage::Known},
    Word<Stage>{"employed"_L1, Stage::Employed},
    Word<Stage>{"leaving"_L1, Stage::Leaving},
    Word<Stage>{"withdrawn"_L1, Stage::Withdrawn},
};

} // namespace

QString stageName(Stage stage)
{
    return wordOf(stageWords, stage);
}

std::optional<Stage> stageFromName(QStringView name)
{
    return valueOf(stageWords, name);
}

bool isGone(const Person &person, QDate today)
{
    if (person.stage == Stage::Withdrawn || person.facts.status() == Status::Withdrawn)
        return true;
    const QDate lastDay = person.facts.day(fact::lastDay);
    return lastDay.isValid() ? lastDay < today : person.facts.status() == Status::Terminated;
}

bool isActive(const Person &person, QDate today)
{
    const QDate start = person.facts.day(fact::startDate);
    return !isGone(person, today) && (!start.isValid() || start <= today);
}

void Snapshot::insert(const Person &person)
{
    m_persons.insert(person.number, person);
}

const Person *Snapshot::find(const QString &number) const
{
    const auto it = m_persons.constFind(number);
    return it == m_persons.cend() ? nullptr : &*it;
}

Facts FactHistory::at(Instant instant) const
{
    Facts facts;
    for (const FactEntry &entry : m_entries) {
        if (entry.validFrom <= instant)
            facts.set(entry.name, entry.value);
    }
    return facts;
}

} // namespace tenure::people
