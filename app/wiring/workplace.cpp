// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/workplace.h"

#include "wiring/secrets.h"

namespace tenure::app {

Result<std::unique_ptr<Workplace>> Workplace::open(const QString &storeUrl)
{
    Result<std::unique_ptr<Session>> session =
        Session::open({storeUrl, storage::Access::Work, {}, {}, QStringLiteral("worker")});
    if (!session)
        return session.error();
    Result<std::unique_ptr<connectorapi::SecretBroker>> secrets = openSecrets((*session)->file());
    if (!secrets)
        return secrets.error();
    return std::unique_ptr<Workplace>(new Workplace(*std::move(session), *std::move(secrets)));
}

Workplace::Workplace(std::unique_ptr<Session> session,
                     std::unique_ptr<connectorapi::SecretBroker> secrets)
    : m_session(std::move(session))
    , m_secrets(std::move(secrets))
    , m_room(*m_session, *m_secrets, {})
    , m_feeds(*m_session)
{
    // At the start as well: then everything is read for the first time.
    QObject::connect(&m_room.worker(), &engine::Worker::surroundingsRead, &m_feeds,
                     &FeedFolders::follow);
    QObject::connect(&m_feeds, &FeedFolders::imported, &m_room,
                     [this] { m_room.worker().noticeForeignChange(); });
}

void Workplace::reload()
{
    m_room.worker().noticeForeignChange();
    m_feeds.reload();
}

} // namespace tenure::app
