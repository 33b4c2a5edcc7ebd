// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/effecthost.h"
#include "messages/template.h"

#include <QHash>

namespace tenure::services {

class CatalogueStore;

/// Turns a step that names a message template into the message itself, just before it is sent:
/// `template` becomes `subject`, `text`, `html` and `replyTo`, with the step's parameters as merge
/// fields. Other effects pass unchanged.
class MessageComposer
{
public:
    explicit MessageComposer(CatalogueStore &catalogue) : m_catalogue(catalogue) {}

    /// `message.unknown_template` with "template"; the errors of messages::render().
    Result<QJsonObject> prepare(const engine::EffectJob &job);

    /// Templates may have changed.
    void forget() { m_templates.clear(); }

private:
    Result<messages::Template> find(const QString &key);

    CatalogueStore &m_catalogue;
    QHash<QString, messages::Template> m_templates;
};

} // namespace tenure::services
