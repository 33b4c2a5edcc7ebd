// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/identity.h"

#include "people/person.h"

namespace tenure::people {
namespace {

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return plain.toCaseFolded();
}

// "Delgado, Rosa", "Rosa Delgado" and "rosa  delgado" are one name.
QStringList nameWords(const Facts &facts)
{
    const QString parts = facts.value(fact::givenName) + u' ' + facts.value(fact::familyName);
    const QString name = parts.size() > 1 ? parts : facts.value(fact::displayName);
    QStringList words = withoutMarks(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool hasSameMail(const Facts &stored, const Facts &row)
{
    const QString mail = stored.value(fact::privateMail);
    return !mail.isEmpty() && mail.compare(row.value(fact::privateMail), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isOtherHuman(const Facts &stored, const Facts &row)
{
    const QDate start = row.day(fact::startDate);
    return start.isValid() && start != stored.day(fact::startDate) && !hasSameMail(stored, row) &&
           nameWords(stored) != nameWords(row);
}

QString lookAlikeKey(const QString &number)
{
    QString key;
    for (const QChar c : number) {
        const bool leadingZero = key.isEmpty() && c == u'0';
        if (c.isLetterOrNumber() && !leadingZero)
            key += c.toUpper();
    }
    return key;
}

LookAlikes::LookAlikes(const Snapshot &stored)
{
    m_numbers.reserve(stored.size());
    for (const Person &person : stored) {
        QString &number = m_numbers[lookAlikeKey(person.number)];
        // The smallest, since the order of a hash differs from run to run.
        if (number.isEmpty() || person.number < number)
            number = person.number;
    }
}

} // namespace tenure::people
