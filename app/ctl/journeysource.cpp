// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/journeysource.h"

#include "ctl/files.h"
#include "wiring/connectors.h"

#include <algorithm>

namespace tenure::ctl {

bool isJourneyFile(const QString &argument)
{
    return argument.contains(u'/') || argument.endsWith(QLatin1String(".bpmn"));
}

Result<JourneySource> JourneySource::open(const Arguments &arguments)
{
    JourneySource source;
    const bool onlyFiles = std::ranges::all_of(arguments.positional, isJourneyFile);
    if (onlyFiles && arguments.storeUrl.isEmpty() && !arguments.has(QStringLiteral("person")))
        return source;
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    source.m_session = std::move(*session);
    source.m_service.emplace(source.m_session->stores(), source.m_session->clock(),
                             app::offeredVerbs());
    return source;
}

Result<QByteArray> JourneySource::bytes(const QString &argument)
{
    if (isJourneyFile(argument))
        return readFile(argument);
    const Result<engine::JourneyVersion> version = m_service->read(argument);
    if (!version)
        return version.error();
    return version->bytes;
}

} // namespace tenure::ctl
