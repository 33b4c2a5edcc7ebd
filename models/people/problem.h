// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <vector>

namespace tenure::people {

/// Where something stands in a file: physical line and character in it, both from 1; 0 = nowhere in
/// particular.
struct Place
{
    int line = 0;
    int column = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

/// What is wrong (or worth knowing) about a row or a file, small enough to have one for each of a
/// million rows.
struct Problem
{
    QString code;
    Place at;
    QString field; ///< header of the column as the file writes it; empty where no single column is
                   ///< meant
    QString value; ///< what stands there, cut to 80 characters
    QString other; ///< what it collides with: another number, a stored value, a limit

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

Problem problem(const QString &code, Place at, const QString &field = {}, const QString &value = {},
                const QString &other = {});

/// The arguments for `wording`: line, column, field, value, other.
QJsonObject argsOf(const Problem &problem);

Error toError(const Problem &problem);

/// An error about a whole file, with line and column among its arguments.
Error fail(const QString &code, Place at = {}, QJsonObject args = {});

} // namespace tenure::people
