// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "journey/definition.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tenure::engine {

/// How long to wait between two tries of an effect, and when to stop.
struct RetryPolicy
{
    milliseconds first =
        std::chrono::seconds(5); ///< after the first failure; doubles with each further one
    milliseconds cap = std::chrono::minutes(15);
    double jitter = 0.2; ///< share by which a wait may be shorter or longer
    milliseconds patience = std::chrono::hours(24); ///< deadline of an effect that names none

    Instant deadline(Instant created) const { return created + patience; }
};

/// A try that did not succeed.
struct FailedTry
{
    QByteArray key;     ///< the effect's; spreads the waits of different effects
    int attempt = 1;    ///< of this try, from 1
    QString errorClass; ///< connectorapi's name
    journey::OnFailure onFailure = journey::OnFailure::Wait;
    std::optional<milliseconds> retryAfter; ///< what the system asked for
    Instant now;
    Instant deadline;
};

enum class NextStep : quint8 {
    RetryAt,    ///< again at `at`, under the same key
    Over,       ///< no further try: EffectOver
    Reconcile,  ///< it may have taken place: read back at `at`, before anything else
    PauseSystem ///< our own sign-in was refused: the system stops, one alert, again at `at` once it
                ///< goes on
};

struct Decision
{
    NextStep next = NextStep::Over;
    Instant at = {};

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// What follows from a failure: decided by its class alone (reliability P5). Pure: the jitter comes
/// from key and attempt.
///
/// `already_done`, and `not_found` of a verb that takes away, are successes and never come here. An
/// unknown class is treated as `defect`.
Decision decide(const RetryPolicy &policy, const FailedTry &failed);

/// Whether a failure of this class is the system's trouble; any other one is an answer.
bool isSystemTrouble(const QString &errorClass);

/// The wait after the given attempt, jitter included.
milliseconds backOff(const RetryPolicy &policy, const QByteArray &key, int attempt);

} // namespace tenure::engine
