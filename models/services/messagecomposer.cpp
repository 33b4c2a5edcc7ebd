// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagecomposer.h"

#include "messages/render.h"
#include "services/ports/cataloguestore.h"

namespace tenure::services {
namespace {

const QString templateParam = QStringLiteral("template");

} // namespace

Result<QJsonObject> MessageComposer::prepare(const engine::EffectJob &job)
{
    if (job.verb != QLatin1String("message.send") || !job.params.contains(templateParam))
        return job.params;
    const Result<messages::Template> found = find(job.params.value(templateParam).toString());
    if (!found)
        return found.error();
    const Result<messages::Message> message = messages::render(*found, job.params);
    if (!message)
        return message.error();
    QJsonObject composed{{QStringLiteral("to"), job.params.value(QStringLiteral("to"))},
                         {QStringLiteral("subject"), message->subject},
                         {QStringLiteral("text"), message->text}};
    if (!message->html.isEmpty())
        composed[QStringLiteral("html")] = message->html;
    if (!message->replyTo.isEmpty())
        composed[QStringLiteral("replyTo")] = message->replyTo;
    return composed;
}

Result<messages::Template> MessageComposer::find(const QString &key)
{
    const auto known = m_templates.constFind(key);
    if (known != m_templates.cend())
        return *known;
    const Result<std::vector<TemplateRow>> rows = m_catalogue.templates();
    if (!rows)
        return rows.error();
    for (const TemplateRow &row : *rows) {
        if (row.key != key)
            continue;
        Result<messages::Template> read =
            messages::readTemplate(row.body.value(QLatin1String("file")).toString().toUtf8());
        if (read)
            m_templates.insert(key, *read);
        return read;
    }
    return Error{QStringLiteral("message.unknown_template"), {{QStringLiteral("template"), key}}};
}

} // namespace tenure::services
