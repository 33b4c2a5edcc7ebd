// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/systemdetails.h"

namespace tenure::items {

/// What each system is for, which data it needs and in what form, and what happens when it is down:
/// Markdown, in the application's language. Holds no secret and no address.
QString integrationDocument(const std::vector<SystemSheet> &sheets);

/// "When it is down": what becomes of the steps that need it.
QString whenDown(const std::vector<services::SystemNeed> &needs);

} // namespace tenure::items
