// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

#include "services/journeyservice.h"

namespace tenure::ctl {

/// A path has a slash or the ending; anything else names a published journey.
bool isJourneyFile(const QString &argument);

/// A journey named on the command line: a file, or NAME[@VERSION] of the store. The store is only
/// opened where it is named or needed.
class JourneySource
{
public:
    static Result<JourneySource> open(const Arguments &arguments);

    Result<QByteArray> bytes(const QString &argument);

    /// Nothing where the journey belongs to no store.
    app::Session *session() { return m_session.get(); }
    std::optional<services::JourneyService> &service() { return m_service; }

private:
    std::unique_ptr<app::Session> m_session;
    std::optional<services::JourneyService> m_service;
};

} // namespace tenure::ctl
