// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/facts.h"

#include "people/wordtable.h"

#include <QStringList>

#include <algorithm>

namespace tenure::people {
namespace {

using namespace Qt::StringLiterals;

// In alphabetical order.
constexpr std::array knownFacts = {
    Word<FactType>{fact::costCentre, FactType::Text},
    Word<FactType>{fact::department, FactType::Text},
    Word<FactType>{fact::displayName, FactType::Text},
    Word<FactType>{fact::employmentType, FactType::Text},
    Word<FactType>{fact::familyName, FactType::Text},
    Word<FactType>{fact::givenName, FactType::Text},
    Word<FactType>{fact::lastDay, FactType::Day},
    Word<FactType>{fact::location, FactType::Text},
    Word<FactType>{fact::manager, FactType::PersonNumber},
    Word<FactType>{fact::number, FactType::PersonNumber},
    Word<FactType>{fact::privateMail, FactType::Text},
    Word<FactType>{fact::startDate, FactType::Day},
    Word<FactType>{fact::status, FactType::Status},
    Word<FactType>{fact::title, FactType::Text},
    Word<FactType>{fact::workMode, FactType::Text},
};

constexpr std::array statusWords = {
    Word<Status>{"hired"_L1, Status::Hired},
    Word<Status>{"active"_L1, Status::Active},
    Word<Status>{"leave"_L1, Status::Leave},
    Word<Status>{"terminated"_L1, Status::Terminated},
    Word<Status>{"withdrawn"_L1, Status::Withdrawn},
};

bool isExtraName(QStringView name)
{
    constexpr qsizetype longest = 2 + 40;
    if (!name.startsWith(u"x.") || name.size() < 3 || name.size() > longest)
        return false;
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    const auto isPart = [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return isLetter(name[2]) && std::all_of(name.begin() + 3, name.end(), isPart);
}

template<typename Name>
auto placeOf(const std::vector<Facts::Entry> &entries, Name name)
{
    return std::lower_bound(
        entries.begin(), entries.end(), name,
        [](const Facts::Entry &entry, Name wanted) { return entry.name < wanted; });
}

template<typename Name>
QString valueIn(const std::vector<Facts::Entry> &entries, Name name)
{
    const auto it = placeOf<Name>(entries, name);
    return it != entries.end() && it->name == name ? it->value : QString();
}

} // namespace

bool isFactName(QStringView name)
{
    return valueOf(knownFacts, name) || isExtraName(name);
}

FactType factType(QStringView name)
{
    return valueOf(knownFacts, name).value_or(FactType::Text);
}

QStringList factNames()
{
    QStringList names;
    for (const auto &fact : knownFacts)
        names << fact.word;
    return names;
}

QString statusName(Status status)
{
    return wordOf(statusWords, status);
}

std::optional<Status> statusFromName(QStringView name)
{
    return valueOf(statusWords, name);
}

QString Facts::value(QLatin1StringView name) const
{
    return valueIn<QLatin1StringView>(m_entries, name);
}

QString Facts::value(const QString &name) const
{
    return valueIn<const QString &>(m_entries, name);
}

QDate Facts::day(QLatin1StringView name) const
{
    return dayOf(value(name));
}

std::optional<Status> Facts::status() const
{
    return statusFromName(value(fact::status));
}

void Facts::set(const QString &name, const QString &value)
{
    const auto at = placeOf<const QString &>(m_entries, name) - m_entries.cbegin();
    const auto it = m_entries.begin() + at;
    const bool there = it != m_entries.end() && it->name == name;
    if (value.isEmpty()) {
        if (there)
            m_entries.erase(it);
    } else if (there) {
        it->value = value;
    } else {
        m_entries.insert(it, {name, value});
    }
}

QDate dayOf(QStringView value)
{
    // Facts hold only what readDay() wrote, so that fixed places are enough and cheap for 100,000
    // persons.
    if (value.size() < 10)
        return {};
    return QDate(value.first(4).toInt(), value.sliced(5, 2).toInt(), value.sliced(8, 2).toInt());
}

} // namespace tenure::people
