// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/codes.h"

#include "connectors/ldap/core/answer.h"

#include <algorithm>

namespace tenure::ldap {
namespace codes {
namespace {

using enum connectorapi::ErrorClass;

constexpr CodeClass classes[] = {
    {alreadyMember, AlreadyDone},
    {ambiguous, Ambiguous},
    {badCertificateFile, Config},
    {badName, Validation},
    {badParameter, Validation},
    {bindDisabled, AuthFailed},
    {bindExpired, AuthFailed},
    {bindHours, AuthFailed},
    {bindLocked, AuthFailed},
    {bindRefused, AuthFailed},
    {busy, Transient},
    {certificate, Config},
    {changed, Conflict},
    {clockSkew, Config},
    {config, Config},
    {constraint, Conflict},
    {controlUnavailable, Transient},
    {cursorLost, Transient},
    {emptyName, Validation},
    {emptySelector, Validation},
    {gone, NotFound},
    {groupAmbiguous, Ambiguous},
    {groupMissing, Validation},
    {lastAdministrator, Policy},
    {lastMember, Validation},
    {managerMissing, Validation},
    // Somebody took the name between probe and act: the next try picks the next free one.
    {nameTaken, Transient},
    {namesTaken, Conflict},
    {noAccount, NotFound},
    {noRight, Permission},
    {noTls, Config},
    {notMember, AlreadyDone},
    {notUnique, Conflict},
    {otherObject, Conflict},
    {otherPerson, Conflict},
    {passwordRejected, Validation},
    {placeMissing, Config},
    {primaryGroup, Validation},
    {protectedObject, Policy},
    {reconnect, Transient},
    {referral, Config},
    {refused, Defect},
    {removeOnlyUndo, Policy},
    {renamed, Conflict},
    {replyLost, Unknown},
    {rightsMissing, Permission},
    {schema, Config},
    {secretMissing, Config},
    {sizeLimit, Config},
    {timeLimit, Transient},
    {timeout, Transient},
    {tlsBroken, Transient},
    {unavailable, Transient},
    {unreachable, Transient},
    {unwilling, Validation},
    {used, Policy},
    // The contract's own.
    {QLatin1StringView("connector.cancelled"), Transient},
    {QLatin1StringView("connector.missing_parameter"), Validation},
    {QLatin1StringView("connector.no_person"), Validation},
    {QLatin1StringView("connector.not_offered"), Unsupported},
    {QLatin1StringView("connector.secret_late"), Transient},
    {QLatin1StringView("connector.unknown_verb"), Unsupported},
};

} // namespace

std::span<const CodeClass> all()
{
    return classes;
}

Error error(QLatin1StringView code, const QJsonObject &args, const QString &detail)
{
    return {QString(code), args, detail};
}

} // namespace codes

connectorapi::ErrorClass classOf(const Error &error)
{
    const auto row = std::ranges::find_if(
        codes::all(), [&](const auto &each) { return each.code == error.code; });
    if (row != codes::all().end())
        return row->errorClass;
    // What is not ours comes from the keeper of secrets, whose trouble is one of the set-up.
    return error.code.startsWith(u"ldap.") ? connectorapi::ErrorClass::Defect
                                           : connectorapi::ErrorClass::Config;
}

} // namespace tenure::ldap
