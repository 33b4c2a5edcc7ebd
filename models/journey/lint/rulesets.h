// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/lint/chart.h"
#include "journey/problem.h"
#include "journey/soundness.h"

namespace tenure::journey::linting {

// Each adds what it finds, in no order. resources/docs/lint.md says what each code means and how to
// mend it.

void checkShape(const Chart &chart, QVector<Problem> &problems);
void checkGateways(const Chart &chart, QVector<Problem> &problems);
void checkSoundness(const Chart &chart, QVector<Problem> &problems);
void checkOverlaps(const Document &document, const Chart &chart, QVector<Problem> &problems);
void checkVocabulary(const Chart &chart, QVector<Problem> &problems);
void checkTwins(const Chart &chart, QVector<Problem> &problems);
void checkSecrets(const Chart &chart, QVector<Problem> &problems);
void checkOwners(const Subject &subject, QVector<Problem> &problems);
void checkEffects(const Subject &subject, QVector<Problem> &problems);
void checkTimers(const Subject &subject, QVector<Problem> &problems);
void checkExpressions(const Subject &subject, QVector<Problem> &problems);

/// The control flow of one scope of the chart; no graph for a scope without a start.
std::optional<FlowGraph> graphOf(const Chart &chart, const ChartScope &scope);

/// Tenure's facts on the elements of the process, lanes and flows included.
std::vector<Element> factHolders(const Chart &chart);

} // namespace tenure::journey::linting
