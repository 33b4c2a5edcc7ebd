// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retry.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tenure::engine {
namespace {

/// What a class asks for while there is time.
enum class Treatment { Again, ReadBack, Pause, Stop };

Treatment treatmentOf(QStringView errorClass)
{
    if (errorClass == u"transient" || errorClass == u"throttled")
        return Treatment::Again;
    if (errorClass == u"unknown")
        return Treatment::ReadBack;
    if (errorClass == u"auth_failed")
        return Treatment::Pause;
    return Treatment::Stop;
}

NextStep stepOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Again:
        return NextStep::RetryAt;
    case Treatment::ReadBack:
        return NextStep::Reconcile;
    case Treatment::Pause:
        return NextStep::PauseSystem;
    case Treatment::Stop:
        break;
    }
    return NextStep::Over;
}

// Even in [-1, 1], always the same for the same key and attempt.
double spread(const QByteArray &key, int attempt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key);
    hash.addData(QByteArray::number(attempt));
    quint32 bits = 0;
    for (const char byte : hash.result().first(4))
        bits = bits << 8 | quint8(byte);
    return 2.0 * bits / double(0xffffffffU) - 1.0;
}

// Whoever hands failures to a person at once still wants to know whether it took place.
bool handsOver(const FailedTry &failed, Treatment treatment)
{
    return failed.onFailure == journey::OnFailure::Person && treatment != Treatment::ReadBack;
}

} // namespace

bool isSystemTrouble(const QString &errorClass)
{
    for (const char16_t *trouble : {u"transient", u"unknown", u"auth_failed", u"config", u"defect"})
        if (errorClass == QStringView(trouble))
            return true;
    return false;
}

milliseconds backOff(const RetryPolicy &policy, const QByteArray &key, int attempt)
{
    milliseconds wait = policy.first;
    for (int i = 1; i < attempt && wait < policy.cap; ++i)
        wait *= 2;
    wait = std::min(wait, policy.cap);
    return wait +
           milliseconds(qRound64(double(wait.count()) * policy.jitter * spread(key, attempt)));
}

Decision decide(const RetryPolicy &policy, const FailedTry &failed)
{
    const Treatment treatment = treatmentOf(failed.errorClass);
    const Decision over{NextStep::Over, failed.now};
    if (treatment == Treatment::Stop || handsOver(failed, treatment) ||
        failed.now >= failed.deadline)
        return over;
    const Instant earliest = failed.now + failed.retryAfter.value_or(milliseconds(0));
    if (earliest > failed.deadline)
        return over;
    // The last try is made at the deadline, not given up one wait before it.
    const Instant next =
        std::min(failed.now + backOff(policy, failed.key, failed.attempt), failed.deadline);
    return {stepOf(treatment), std::max(next, earliest)};
}

} // namespace tenure::engine
