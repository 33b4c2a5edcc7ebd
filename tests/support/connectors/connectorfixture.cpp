// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connectors/connectorfixture.h"

#include <QJsonDocument>

namespace tenure::test {

using namespace connectorapi;

namespace {

Q_LOGGING_CATEGORY(logTestSystem, "tenure.test", QtInfoMsg)

// Through text and back, as the store does it: what does not survive that must not be relied on.
QJsonObject stored(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

QString Passage::code() const
{
    if (before.failure)
        return before.failure->error.code;
    if (report && report->failure)
        return report->failure->error.code;
    return after && after->failure ? after->failure->error.code : QString();
}

ConnectorFixture::ConnectorFixture(const QString &id)
    : m_loader(QStringLiteral(TENURE_CONNECTORS_DIR "/%1.so").arg(id))
{
    m_connector = qobject_cast<Connector *>(m_loader.instance());
}

Result<std::unique_ptr<System>> ConnectorFixture::open(const QJsonObject &config)
{
    return m_connector->open(config, Host{m_secrets, m_clock, m_gate, logTestSystem()});
}

Passage pass(System &system, OpRequest request)
{
    Passage passage{answerOf(system.probe(request))};
    if (passage.before.failure || passage.before.satisfied == Satisfied::Yes)
        return passage;
    if (request.target.isEmpty())
        request.target = passage.before.ref;
    request.before = stored(passage.before.beforeImage);
    request.plan = stored(passage.before.plan);
    passage.report = answerOf(system.act(request));
    if (passage.report->status == Status::Failed)
        return passage;
    if (!passage.report->ref.isEmpty())
        request.target = passage.report->ref;
    passage.after = answerOf(system.readBack(request));
    return passage;
}

} // namespace tenure::test
