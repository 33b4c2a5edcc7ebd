// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/errorclass.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <utility>

namespace tenure::connectorapi {
namespace {

constexpr std::array<std::pair<ErrorClass, QStringView>, 16> classNames{{
    {ErrorClass::Transient, u"transient"},
    {ErrorClass::Throttled, u"throttled"},
    {ErrorClass::Unknown, u"unknown"},
    {ErrorClass::AuthFailed, u"auth_failed"},
    {ErrorClass::Permission, u"permission"},
    {ErrorClass::Config, u"config"},
    {ErrorClass::Validation, u"validation"},
    {ErrorClass::NotFound, u"not_found"},
    {ErrorClass::AlreadyDone, u"already_done"},
    {ErrorClass::Conflict, u"conflict"},
    {ErrorClass::Ambiguous, u"ambiguous"},
    {ErrorClass::Capacity, u"capacity"},
    {ErrorClass::Unsupported, u"unsupported"},
    {ErrorClass::Policy, u"policy"},
    {ErrorClass::PartialFailure, u"partial_failure"},
    {ErrorClass::Defect, u"defect"},
}};

} // namespace

QString toText(ErrorClass errorClass)
{
    return std::ranges::find(classNames, errorClass, [](const auto &row) { return row.first; })
        ->second.toString();
}

std::optional<ErrorClass> errorClassFromText(QStringView text)
{
    const auto found =
        std::ranges::find(classNames, text, [](const auto &row) { return row.second; });
    if (found == classNames.end())
        return std::nullopt;
    return found->first;
}

bool isRetryable(ErrorClass errorClass)
{
    return errorClass == ErrorClass::Transient || errorClass == ErrorClass::Throttled;
}

} // namespace tenure::connectorapi
