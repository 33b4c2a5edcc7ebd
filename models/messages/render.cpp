// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/render.h"

#include "messages/fieldstack.h"

#include <QRegularExpression>

namespace tenure::messages {
namespace {

constexpr qsizetype longestSubject = 400;
constexpr qsizetype longestAddress = 254;

Error about(const QString &code, Part part, const QJsonObject &more = {})
{
    QJsonObject args = more;
    args.insert(QStringLiteral("part"), toText(part));
    return {code, args};
}

Result<QString> filled(const QString &text, Part part, const Data &fields)
{
    if (text.isEmpty())
        return QString();
    const Result<TaggedText> tagged = readTags(text, part, 1);
    if (!tagged)
        return tagged.error();
    FieldStack stack(tagged->tags, fields, toText(part));
    kainjow::mustache::mustache compiled(tagged->respelled);
    const std::string result = compiled.render(stack);
    if (stack.error())
        return *stack.error();
    if (qint64(result.size()) > largestPart)
        return about(QStringLiteral("message.too_large"), part,
                     {{QStringLiteral("limit"), largestPart}});
    const QString shown = QString::fromStdString(result);
    if (shown.trimmed().isEmpty())
        return about(QStringLiteral("message.empty_part"), part);
    return shown;
}

bool isAddress(const QString &address)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\"]+\\z"));
    return address.size() <= longestAddress && form.match(address).hasMatch();
}

} // namespace

Result<Message> render(const Template &message, const QJsonObject &fields)
{
    const Result<Data> data = toData(fields);
    if (!data)
        return data.error();
    Message result;
    const std::pair<Part, std::pair<const QString *, QString *>> parts[] = {
        {Part::Subject, {&message.subject, &result.subject}},
        {Part::ReplyTo, {&message.replyTo, &result.replyTo}},
        {Part::Text, {&message.text, &result.text}},
        {Part::Html, {&message.html, &result.html}},
    };
    for (const auto &[part, places] : parts) {
        Result<QString> shown = filled(*places.first, part, *data);
        if (!shown)
            return shown.error();
        *places.second = *std::move(shown);
    }
    result.subject = result.subject.simplified();
    if (result.subject.size() > longestSubject)
        return about(QStringLiteral("message.too_large"), Part::Subject,
                     {{QStringLiteral("limit"), longestSubject}});
    if (!result.replyTo.isEmpty() && !isAddress(result.replyTo))
        return about(QStringLiteral("message.bad_address"), Part::ReplyTo,
                     {{QStringLiteral("address"), result.replyTo}});
    return result;
}

} // namespace tenure::messages
