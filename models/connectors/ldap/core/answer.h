// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/errorclass.h"

#include <QByteArray>

namespace tenure::ldap {

/// What a directory said: the result code of RFC 4511 and its free text.
struct Answer
{
    int code = 0;
    QByteArray diagnostic = {};
};

/// What was asked, where the same result means different things.
enum class Ask { Bind, Read, Add, Modify, Password, Rename, Remove, Join, Leave };

/// The error of an answer that is not success. Active Directory's sub-codes in the text are
/// understood.
Error errorOf(const Answer &answer, Ask ask);

/// How to treat an error, by its code. A code of ours that is not listed is a Defect.
connectorapi::ErrorClass classOf(const Error &error);

/// The failure of an error of this connector.
connectorapi::Failure failureOf(const Error &error);

} // namespace tenure::ldap
