// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplemodel.h"

#include "base/clock.h"
#include "items/desk.h"
#include "items/localtime.h"
#include "services/office.h"
#include "services/ports/peoplestore.h"
#include "wording/dates.h"

#include <QCollator>

namespace tenure::items {
namespace {

PersonItem itemOf(const services::PersonRow &person)
{
    const auto fact = [&person](const char *name) {
        return person.facts.value(QLatin1StringView(name)).toString();
    };
    return {.key = QStringLiteral("%1/%2").arg(person.feed, person.number),
            .number = person.number,
            .name = person.name,
            .title = fact("title"),
            .department = fact("department"),
            .place = fact("location"),
            .stage = person.stage,
            .startDate = person.startDate,
            .lastDay = person.lastDay};
}

Result<std::vector<PersonItem>> everybody(services::Office &office)
{
    std::vector<PersonItem> people;
    const Result<qint64> read = office.stores().people.eachPerson(
        {}, [&people](services::PersonRow &&person) { people.push_back(itemOf(person)); });
    if (!read)
        return read.error();
    return people;
}

// Letters that Unicode does not take apart into a plain one and a mark.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
        return QStringLiteral("d");
    case u'ı':
        return QStringLiteral("i");
    default:
        return letter;
    }
}

bool matches(const PersonItem &person, const QStringList &words)
{
    const QString text = folded(person.name + u' ' + person.number + u' ' + person.title);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

struct PeopleModel::Reading
{
    std::vector<PersonItem> people;
    QDate today;
};

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += plainLetter(c);
    }
    return plain;
}

PeopleModel::PeopleModel(Desk &desk, QObject *parent) : RowsModel<PersonItem>(parent), m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &PeopleModel::load);
    load();
}

void PeopleModel::load()
{
    m_desk.ask<Reading>(
        this,
        [](services::Office &office) -> Result<Reading> {
            Result<std::vector<PersonItem>> people = everybody(office);
            if (!people)
                return people.error();
            return Reading{*std::move(people), LocalClock().at(office.clock().now()).day};
        },
        [this](Result<Reading> reading) {
            if (!reading)
                return;
            m_everybody = std::move(reading->people);
            m_today = reading->today;
            m_loaded = true;
            showRows();
            Q_EMIT loaded();
        });
}

void PeopleModel::setSearch(const QString &text)
{
    m_search = text;
    showRows();
    Q_EMIT loaded();
}

void PeopleModel::showRows()
{
    const QStringList searched = folded(m_search).split(u' ', Qt::SkipEmptyParts);
    std::vector<PersonItem> rows;
    std::ranges::copy_if(m_everybody, std::back_inserter(rows),
                         [&searched](const PersonItem &p) { return matches(p, searched); });
    const QCollator collator;
    std::ranges::sort(rows, [&](const PersonItem &a, const PersonItem &b) {
        const bool dates = m_sortColumn == Next;
        const int order = dates ? int(b.startDate.daysTo(a.startDate))
                                : collator.compare(words(a, m_sortColumn), words(b, m_sortColumn));
        if (order == 0)
            return collator.compare(a.name, b.name) < 0;
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    setRows(std::move(rows));
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    showRows();
}

QString PeopleModel::statusWords(const PersonItem &person) const
{
    if (person.lastDay.isValid())
        return person.lastDay < m_today ? tr("Left") : tr("Leaving");
    if (person.startDate.isValid() && person.startDate > m_today)
        return tr("Joining");
    return tr("Active");
}

QString PeopleModel::words(const PersonItem &person, int column) const
{
    switch (column) {
    case Name:
        return person.name;
    case Number:
        return person.number;
    case Title:
        return person.title;
    case Department:
        return person.department;
    case Place:
        return person.place;
    case Status:
        return statusWords(person);
    default:
        break;
    }
    const QDate day = person.lastDay.isValid() ? person.lastDay : person.startDate;
    return day.isValid() && day >= m_today ? wording::dayAndDistance(day, m_today) : QString();
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return words(row(index), index.column());
    if (role == RawRole && index.column() == Next)
        return row(index).startDate;
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Name"),  tr("Number"), tr("Title"), tr("Department"),
                       tr("Place"), tr("Status"), tr("Next")}
        .at(section);
}

} // namespace tenure::items
