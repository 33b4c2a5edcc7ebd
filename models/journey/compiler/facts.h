// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/definition.h"
#include "journey/element.h"
#include "journey/problem.h"

namespace tenure::journey::compiler {

/// A reason why the journey cannot be published as it is, at `element`; see docs/journey-file.md
/// for the codes.
Problem refusal(const QString &code, const Element &element, QJsonObject args = {});

/// Tenure's own child of that name inside the element's extensionElements; none if it is not there.
Element fact(const Element &element, QStringView name);

/// The expression in an attribute of `holder`: nothing where the attribute is missing, a problem
/// where it cannot be read.
std::optional<Expression> expressionIn(const Element &holder, QStringView attribute,
                                       const Element &element, QVector<Problem> &problems);

/// The timing rule in the attributes `anchor`, `offset`, `at` and `location` of `holder`.
std::optional<calendars::TimingRule> timingIn(const Element &holder, const Element &element,
                                              QVector<Problem> &problems);

/// The params among the children of `holder` that are named `childName`.
std::vector<Param> paramsIn(const Element &holder, QStringView childName, const Element &element,
                            QVector<Problem> &problems);

} // namespace tenure::journey::compiler
