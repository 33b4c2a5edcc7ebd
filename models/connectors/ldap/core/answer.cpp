// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/answer.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/subcode.h"

#include <algorithm>
#include <optional>

#include <ldap.h>

namespace tenure::ldap {
namespace {

struct ResultCode
{
    int result{};
    QLatin1StringView code;
};

// What means the same whatever was asked.
constexpr ResultCode resultCodes[] = {
    {LDAP_OPERATIONS_ERROR, codes::refused},
    {LDAP_TIMELIMIT_EXCEEDED, codes::timeLimit},
    {LDAP_SIZELIMIT_EXCEEDED, codes::sizeLimit},
    {LDAP_STRONG_AUTH_REQUIRED, codes::noTls},
    {LDAP_REFERRAL, codes::referral},
    {LDAP_ADMINLIMIT_EXCEEDED, codes::sizeLimit},
    {LDAP_UNAVAILABLE_CRITICAL_EXTENSION, codes::controlUnavailable},
    {LDAP_CONFIDENTIALITY_REQUIRED, codes::noTls},
    {LDAP_UNDEFINED_TYPE, codes::schema},
    {LDAP_CONSTRAINT_VIOLATION, codes::constraint},
    {LDAP_INVALID_SYNTAX, codes::schema},
    {LDAP_NO_SUCH_OBJECT, codes::gone},
    {LDAP_INVALID_DN_SYNTAX, codes::badName},
    {LDAP_INVALID_CREDENTIALS, codes::bindRefused},
    {LDAP_INSUFFICIENT_ACCESS, codes::noRight},
    {LDAP_BUSY, codes::busy},
    {LDAP_UNAVAILABLE, codes::unavailable},
    {LDAP_UNWILLING_TO_PERFORM, codes::unwilling},
    {LDAP_NAMING_VIOLATION, codes::schema},
    {LDAP_OBJECT_CLASS_VIOLATION, codes::schema},
};

// The overlay "unique": "non-unique attributes found with ...".
bool isNotUnique(const Answer &answer)
{
    return answer.code == LDAP_CONSTRAINT_VIOLATION && answer.diagnostic.contains("unique");
}

std::optional<QLatin1StringView> byAsk(const Answer &answer, Ask ask)
{
    const bool exists =
        answer.code == LDAP_ALREADY_EXISTS || answer.code == LDAP_TYPE_OR_VALUE_EXISTS;
    switch (ask) {
    case Ask::Join:
        // OpenLDAP says 20, Samba 68.
        return exists ? std::optional(codes::alreadyMember) : std::nullopt;
    case Ask::Leave:
        if (answer.code == LDAP_NO_SUCH_ATTRIBUTE)
            return codes::notMember;
        return answer.code == LDAP_OBJECT_CLASS_VIOLATION ? std::optional(codes::lastMember)
                                                          : std::nullopt;
    case Ask::Add:
    case Ask::Rename:
        if (exists)
            return codes::nameTaken;
        return isNotUnique(answer) ? std::optional(codes::notUnique) : std::nullopt;
    case Ask::Modify:
        if (answer.code == LDAP_NO_SUCH_ATTRIBUTE || exists)
            return codes::changed;
        return isNotUnique(answer) ? std::optional(codes::notUnique) : std::nullopt;
    case Ask::Password:
        return answer.code == LDAP_CONSTRAINT_VIOLATION ? std::optional(codes::passwordRejected)
                                                        : std::nullopt;
    case Ask::Bind:
    case Ask::Read:
    case Ask::Remove:
        return std::nullopt;
    }
    return std::nullopt;
}

QLatin1StringView codeOf(const Answer &answer, Ask ask)
{
    if (const auto code = codeOfSubcode(answer, ask))
        return *code;
    if (const auto code = byAsk(answer, ask))
        return *code;
    const auto row = std::ranges::find(resultCodes, answer.code, &ResultCode::result);
    return row == std::end(resultCodes) ? codes::refused : row->code;
}

} // namespace

Error errorOf(const Answer &answer, Ask ask)
{
    return {QString(codeOf(answer, ask)),
            {{QStringLiteral("result"), answer.code}},
            QString::fromUtf8(answer.diagnostic.left(300))};
}

connectorapi::Failure failureOf(const Error &error)
{
    return {classOf(error), error, {}};
}

} // namespace tenure::ldap
