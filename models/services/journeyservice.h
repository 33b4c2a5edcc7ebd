// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journey/compile.h"
#include "services/caller.h"
#include "services/journeycontext.h"
#include "services/ports/journeystore.h"

namespace tenure::services {

struct PublishResult
{
    std::optional<JourneyRow> version; ///< nothing: refused, see `problems`
    QVector<journey::Problem> problems;
};

/// The library of journeys: checking, publishing, reading back.
class JourneyService
{
public:
    JourneyService(const Stores &stores, const Clock &clock, OfferedVerbs offered);

    /// All that is wrong with a file, checked against this store.
    Result<QVector<journey::Problem>> lint(const QByteArray &bytes);

    /// The definition that would run, with the journeys it calls as they are now.
    Result<journey::CompileResult> compile(const QByteArray &bytes);

    /// Publishes the file unless lint finds an error; the bytes are stored as they are. Called
    /// journeys are pinned to their newest versions.
    Result<PublishResult> publish(const Caller &caller, const QByteArray &bytes);

    Result<std::vector<JourneyRow>> list() { return m_stores.journeys.journeys(); }

    /// The file of "name" or "name@version", byte for byte as published. `journey.bad_name` where
    /// it is neither.
    Result<engine::JourneyVersion> read(const QString &nameAndVersion);

private:
    Stores m_stores;
    const Clock &m_clock;
    OfferedVerbs m_offered;
};

/// All that is wrong with a file that belongs to no store; `lint.not_checked` says what stays open.
Result<QVector<journey::Problem>> lintFile(const QByteArray &bytes);

/// What a file that belongs to no store would run; a journey that it calls is a problem.
Result<journey::CompileResult> compileFile(const QByteArray &bytes);

} // namespace tenure::services
