// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/errorclass.h"

#include <QLatin1StringView>

#include <span>

/// Every error code of this connector, once.
namespace tenure::ldap::codes {

inline constexpr QLatin1StringView alreadyMember = QLatin1StringView("ldap.already_member");
inline constexpr QLatin1StringView ambiguous = QLatin1StringView("ldap.ambiguous");
inline constexpr QLatin1StringView badCertificateFile =
    QLatin1StringView("ldap.bad_certificate_file");
inline constexpr QLatin1StringView badName = QLatin1StringView("ldap.bad_name");
inline constexpr QLatin1StringView badParameter = QLatin1StringView("ldap.bad_parameter");
inline constexpr QLatin1StringView bindDisabled = QLatin1StringView("ldap.bind_disabled");
inline constexpr QLatin1StringView bindExpired = QLatin1StringView("ldap.bind_expired");
inline constexpr QLatin1StringView bindHours = QLatin1StringView("ldap.bind_hours");
inline constexpr QLatin1StringView bindLocked = QLatin1StringView("ldap.bind_locked");
inline constexpr QLatin1StringView bindRefused = QLatin1StringView("ldap.bind_refused");
inline constexpr QLatin1StringView busy = QLatin1StringView("ldap.busy");
inline constexpr QLatin1StringView certificate = QLatin1StringView("ldap.certificate");
inline constexpr QLatin1StringView changed = QLatin1StringView("ldap.changed");
inline constexpr QLatin1StringView clockSkew = QLatin1StringView("ldap.clock_skew");
inline constexpr QLatin1StringView config = QLatin1StringView("ldap.config");
inline constexpr QLatin1StringView constraint = QLatin1StringView("ldap.constraint");
inline constexpr QLatin1StringView controlUnavailable =
    QLatin1StringView("ldap.control_unavailable");
inline constexpr QLatin1StringView cursorLost = QLatin1StringView("ldap.cursor_lost");
inline constexpr QLatin1StringView emptyName = QLatin1StringView("ldap.empty_name");
inline constexpr QLatin1StringView emptySelector = QLatin1StringView("ldap.empty_selector");
inline constexpr QLatin1StringView gone = QLatin1StringView("ldap.gone");
inline constexpr QLatin1StringView groupAmbiguous = QLatin1StringView("ldap.group_ambiguous");
inline constexpr QLatin1StringView groupMissing = QLatin1StringView("ldap.group_missing");
inline constexpr QLatin1StringView lastAdministrator = QLatin1StringView("ldap.last_administrator");
inline constexpr QLatin1StringView lastMember = QLatin1StringView("ldap.last_member");
inline constexpr QLatin1StringView managerMissing = QLatin1StringView("ldap.manager_missing");
inline constexpr QLatin1StringView nameTaken = QLatin1StringView("ldap.name_taken");
inline constexpr QLatin1StringView namesTaken = QLatin1StringView("ldap.names_taken");
inline constexpr QLatin1StringView noAccount = QLatin1StringView("ldap.no_account");
inline constexpr QLatin1StringView noRight = QLatin1StringView("ldap.no_right");
inline constexpr QLatin1StringView noTls = QLatin1StringView("ldap.no_tls");
inline constexpr QLatin1StringView notMember = QLatin1StringView("ldap.not_member");
inline constexpr QLatin1StringView notUnique = QLatin1StringView("ldap.not_unique");
inline constexpr QLatin1StringView otherObject = QLatin1StringView("ldap.other_object");
inline constexpr QLatin1StringView otherPerson = QLatin1StringView("ldap.other_person");
inline constexpr QLatin1StringView passwordRejected = QLatin1StringView("ldap.password_rejected");
inline constexpr QLatin1StringView placeMissing = QLatin1StringView("ldap.place_missing");
inline constexpr QLatin1StringView primaryGroup = QLatin1StringView("ldap.primary_group");
inline constexpr QLatin1StringView protectedObject = QLatin1StringView("ldap.protected");
inline constexpr QLatin1StringView reconnect = QLatin1StringView("ldap.reconnect");
inline constexpr QLatin1StringView referral = QLatin1StringView("ldap.referral");
inline constexpr QLatin1StringView refused = QLatin1StringView("ldap.refused");
inline constexpr QLatin1StringView removeOnlyUndo = QLatin1StringView("ldap.remove_only_undo");
inline constexpr QLatin1StringView renamed = QLatin1StringView("ldap.renamed");
inline constexpr QLatin1StringView replyLost = QLatin1StringView("ldap.reply_lost");
inline constexpr QLatin1StringView rightsMissing = QLatin1StringView("ldap.rights_missing");
inline constexpr QLatin1StringView schema = QLatin1StringView("ldap.schema");
inline constexpr QLatin1StringView secretMissing = QLatin1StringView("ldap.secret_missing");
inline constexpr QLatin1StringView sizeLimit = QLatin1StringView("ldap.size_limit");
inline constexpr QLatin1StringView timeLimit = QLatin1StringView("ldap.time_limit");
inline constexpr QLatin1StringView timeout = QLatin1StringView("ldap.timeout");
inline constexpr QLatin1StringView tlsBroken = QLatin1StringView("ldap.tls_broken");
inline constexpr QLatin1StringView unavailable = QLatin1StringView("ldap.unavailable");
inline constexpr QLatin1StringView unreachable = QLatin1StringView("ldap.unreachable");
inline constexpr QLatin1StringView unwilling = QLatin1StringView("ldap.unwilling");
inline constexpr QLatin1StringView used = QLatin1StringView("ldap.used");

struct CodeClass
{
    QLatin1StringView code;
    connectorapi::ErrorClass errorClass{};
};

/// All of them with how they are treated.
std::span<const CodeClass> all();

Error error(QLatin1StringView code, const QJsonObject &args = {}, const QString &detail = {});

} // namespace tenure::ldap::codes
