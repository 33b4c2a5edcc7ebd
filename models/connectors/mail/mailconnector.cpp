// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/mailconnector.h"

#include "connectors/mail/mailconfig.h"
#include "connectors/mail/mailsystem.h"

namespace tenure::mail {

using namespace connectorapi;

Descriptor MailConnector::describe() const
{
    Offer send;
    send.verb = QStringLiteral("message.send");
    send.readBack = ReadBack::None;
    send.dryRun = true;
    return {QStringLiteral("mail"), QStringLiteral("SMTP"), 1, mailConfigSchema(), {send},
            Danger::Irreversible};
}

Result<std::unique_ptr<System>> MailConnector::open(const QJsonObject &config, Host host) const
{
    Result<MailConfig> read = mailConfigFromJson(config);
    if (!read)
        return read.error();
    std::unique_ptr<System> system = std::make_unique<MailSystem>(*std::move(read), host);
    return system;
}

} // namespace tenure::mail
