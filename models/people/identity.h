// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/facts.h"

#include <QHash>

namespace tenure::people {

class Snapshot;

/// Whether a number that was one human's now stands for another: name, start date and private
/// e-mail all differ. An e-mail missing on either side proves nothing and counts as different; a
/// person decides.
bool isOtherHuman(const Facts &stored, const Facts &row);

/// Numbers that a tired eye or a spreadsheet program takes for the same: case, leading zeros and
/// punctuation left out.
QString lookAlikeKey(const QString &number);

/// Finds stored numbers that look like a new one.
class LookAlikes
{
public:
    explicit LookAlikes(const Snapshot &stored);

    /// Empty if no stored number looks like `number`.
    QString storedLike(const QString &number) const
    {
        return m_numbers.value(lookAlikeKey(number));
    }

private:
    QHash<QString, QString> m_numbers;
};

} // namespace tenure::people
