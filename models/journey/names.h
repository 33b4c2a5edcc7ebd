// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/value.h"

namespace tenure::journey {

/// Where an expression finds the roots of its paths: person, journey, item, task, kit, event.
/// Deeper parts are fields of records. A root or field that is not there reads as null.
class Names
{
public:
    virtual ~Names() = default;

    /// The value of a root, nullptr where there is none. It must live as long as the evaluation
    /// that asked.
    virtual const Value *root(QStringView name) const = 0;
};

/// The roots are the fields of one record.
class RecordNames final : public Names
{
public:
    explicit RecordNames(const Record &roots) : m_roots(roots) {}

    const Value *root(QStringView name) const override { return m_roots.find(name); }

private:
    Record m_roots;
};

} // namespace tenure::journey
