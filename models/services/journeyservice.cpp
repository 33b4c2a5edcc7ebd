// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journeyservice.h"

#include "journey/compile.h"
#include "journey/document.h"
#include "journey/lint.h"

#include <QCryptographicHash>

namespace tenure::services {
namespace {

Result<journey::Document> documentOf(JourneyStore &journeys, VersionId id)
{
    const Result<engine::JourneyVersion> content = journeys.content(id);
    if (!content)
        return content.error();
    return journey::Document::read(content->bytes, journey::Limits::publishing());
}

// Called journeys by key, as they are now; what was looked up is noted so that publishing can pin
// it.
journey::Library libraryOf(JourneyStore &journeys, QHash<QString, VersionId> *noted)
{
    return [&journeys, noted](const QString &key,
                              const QString &version) -> Result<journey::Document> {
        const Result<JourneyRow> row =
            journeys.journey(key, version.toInt()); // "latest" reads as 0: the newest
        if (!row)
            return row.error();
        if (noted)
            noted->insert(key, row->id);
        return documentOf(journeys, row->id);
    };
}

} // namespace

JourneyService::JourneyService(const Stores &stores, const Clock &clock, OfferedVerbs offered)
    : m_stores(stores), m_clock(clock), m_offered(std::move(offered))
{
}

Result<QVector<journey::Problem>> JourneyService::lint(const QByteArray &bytes)
{
    const Result<journey::Document> document =
        journey::Document::read(bytes, journey::Limits::publishing());
    if (!document)
        return document.error();
    const Result<journey::Context> context = journeyContext(m_stores, m_offered);
    if (!context)
        return context.error();
    return journey::lint(*document, *context, {}, libraryOf(m_stores.journeys, nullptr));
}

Result<journey::CompileResult> JourneyService::compile(const QByteArray &bytes)
{
    const Result<journey::Document> document =
        journey::Document::read(bytes, journey::Limits::publishing());
    if (!document)
        return document.error();
    return journey::compile(*document, {}, libraryOf(m_stores.journeys, nullptr));
}

Result<PublishResult> JourneyService::publish(const Caller &caller, const QByteArray &bytes)
{
    if (const Result<void> allowed = allow(caller, Action::PublishJourney); !allowed)
        return allowed.error();
    Result<QVector<journey::Problem>> problems = lint(bytes);
    if (!problems)
        return problems.error();
    if (journey::hasErrors(*problems))
        return PublishResult{std::nullopt, std::move(*problems)};
    const Result<journey::Document> document =
        journey::Document::read(bytes, journey::Limits::publishing());
    if (!document)
        return document.error();
    Publication publication;
    const journey::CompileResult compiled =
        journey::compile(*document, {}, libraryOf(m_stores.journeys, &publication.calls));
    if (!compiled.definition)
        return PublishResult{std::nullopt, compiled.problems};
    publication.key = compiled.definition->key;
    publication.name = compiled.definition->name;
    publication.lifecycle = compiled.definition->lifecycle;
    publication.bytes = bytes;
    publication.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    publication.audit =
        caller.audit(m_clock.now(), QStringLiteral("journey.publish"),
                     QStringLiteral("journey:") + publication.key,
                     {{QStringLiteral("sha256"), QString::fromLatin1(publication.sha256)}});
    Result<JourneyRow> row = m_stores.journeys.publish(publication);
    if (!row)
        return row.error();
    return PublishResult{std::move(*row), std::move(*problems)};
}

Result<engine::JourneyVersion> JourneyService::read(const QString &nameAndVersion)
{
    const QStringList parts = nameAndVersion.split(u'@');
    bool isNumber = true;
    const int version = parts.size() > 1 ? parts[1].toInt(&isNumber) : 0;
    if (parts.size() > 2 || !isNumber || version < 0)
        return Error{QStringLiteral("journey.bad_name"),
                     {{QStringLiteral("name"), nameAndVersion}}};
    const Result<JourneyRow> row = m_stores.journeys.journey(parts[0], version);
    if (!row)
        return row.error();
    return m_stores.journeys.content(row->id);
}

Result<QVector<journey::Problem>> lintFile(const QByteArray &bytes)
{
    const Result<journey::Document> document =
        journey::Document::read(bytes, journey::Limits::opening());
    if (!document)
        return document.error();
    return journey::lint(*document, storelessContext());
}

Result<journey::CompileResult> compileFile(const QByteArray &bytes)
{
    const Result<journey::Document> document =
        journey::Document::read(bytes, journey::Limits::publishing());
    if (!document)
        return document.error();
    return journey::compile(*document);
}

} // namespace tenure::services
