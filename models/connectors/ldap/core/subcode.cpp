// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/subcode.h"

#include "connectors/ldap/core/codes.h"

#include <algorithm>
#include <iterator>

#include <ldap.h>

namespace tenure::ldap {
namespace {

struct Subcode
{
    uint number{};
    QLatin1StringView code;
};

// After "data " in the text of result 49.
constexpr Subcode bindSubcodes[] = {
    {0x525, codes::bindRefused},                               // no such user
    {0x52e, codes::bindRefused},                               // wrong password
    {0x530, codes::bindHours},    {0x531, codes::bindHours},   // not from this workstation
    {0x532, codes::bindExpired},                               // password expired
    {0x533, codes::bindDisabled}, {0x701, codes::bindExpired}, // account expired
    {0x773, codes::bindExpired},                               // password must be changed
    {0x775, codes::bindLocked},
};

// Win32 codes at the head of the text of any other result.
constexpr Subcode win32Codes[] = {
    {0x4dc, codes::reconnect},
    {0x51c, codes::primaryGroup},
    {0x522, codes::noRight},
    {0x523, codes::badName},
    {0x524, codes::nameTaken},
    {0x525, codes::gone},
    {0x526, codes::nameTaken},
    {0x527, codes::gone},
    {0x528, codes::alreadyMember},
    {0x529, codes::notMember},
    {0x52a, codes::lastAdministrator},
    {0x52c, codes::passwordRejected},
    {0x52d, codes::passwordRejected},
    {0x561, codes::notMember}, // Samba and AD: member is not in the group
    {0x562, codes::alreadyMember},
    {0x208d, codes::gone},
    {0x2089, codes::gone}, // the parent
};

std::optional<uint> hexAfter(const QByteArray &text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && std::isxdigit(uchar(text[end])) != 0)
        ++end;
    bool ok = false;
    const uint number = text.mid(from, end - from).toUInt(&ok, 16);
    return ok ? std::optional(number) : std::nullopt;
}

template<size_t size>
std::optional<QLatin1StringView> lookUp(const Subcode (&table)[size], std::optional<uint> number)
{
    if (!number)
        return std::nullopt;
    const auto row = std::ranges::find(table, *number, &Subcode::number);
    return row == std::end(table) ? std::nullopt : std::optional(row->code);
}

} // namespace

std::optional<QLatin1StringView> codeOfSubcode(const Answer &answer, Ask ask)
{
    if (answer.code == LDAP_INVALID_CREDENTIALS) {
        const qsizetype data = answer.diagnostic.indexOf(" data ");
        return data < 0 ? std::nullopt
                        : lookUp(bindSubcodes, hexAfter(answer.diagnostic, data + 6));
    }
    const qsizetype colon = answer.diagnostic.indexOf(':');
    if (colon != 8)
        return std::nullopt;
    const auto code = lookUp(win32Codes, hexAfter(answer.diagnostic, 0));
    // An attribute value that exists says 0x562 too, whatever it belongs to.
    const bool membership = code == codes::alreadyMember || code == codes::notMember;
    return membership && ask != Ask::Join && ask != Ask::Leave ? std::nullopt : code;
}

} // namespace tenure::ldap
