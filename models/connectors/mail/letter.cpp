// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/letter.h"

#include "connectors/mail/address.h"

#include <QJsonArray>

#include <algorithm>

namespace tenure::mail {
namespace {

constexpr qsizetype mostRecipients = 50;
constexpr qsizetype longestHeader = 400;
constexpr qsizetype largestPart = 256 * 1024;

Error about(const QString &code, const QString &parameter, const QString &value = {})
{
    return {code,
            {{QStringLiteral("parameter"), parameter}, {QStringLiteral("value"), value.left(80)}}};
}

// C0, DEL, C1 and the Unicode line ends: some software somewhere takes each of them for a line
// break.
bool breaksHeader(QChar c)
{
    return c < u' ' || (c >= QChar(0x7F) && c <= QChar(0x9F)) || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

Result<QString> textOf(const QJsonObject &desired, const QString &parameter, qsizetype longest)
{
    const QJsonValue value = desired.value(parameter);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString() || value.toString().contains(u'\0'))
        return about(QStringLiteral("mail.bad_parameter"), parameter);
    if (value.toString().size() > longest)
        return about(QStringLiteral("mail.too_large"), parameter);
    return value.toString();
}

Result<QString> headerText(const QJsonObject &desired, const QString &parameter)
{
    Result<QString> text = textOf(desired, parameter, longestHeader);
    if (text && std::any_of(text->begin(), text->end(), breaksHeader))
        return about(QStringLiteral("mail.line_break"), parameter);
    return text;
}

Result<QString> required(Result<QString> text, const QString &parameter)
{
    if (text && text->trimmed().isEmpty())
        return about(QStringLiteral("mail.missing_part"), parameter);
    return text;
}

Result<QByteArray> addressOf(const QJsonValue &value, const QString &parameter)
{
    const std::optional<QByteArray> address = plainAddress(value.toString());
    if (!value.isString() || !address)
        return about(QStringLiteral("mail.bad_address"), parameter, value.toString());
    return *address;
}

Result<QList<QByteArray>> recipientsOf(const QJsonValue &to)
{
    const QString parameter = QStringLiteral("to");
    const QJsonArray values = to.isArray() ? to.toArray() : QJsonArray{to};
    if (values.size() > mostRecipients)
        return about(QStringLiteral("mail.too_many_recipients"), parameter);
    QList<QByteArray> addresses;
    for (const QJsonValue &value : values) {
        const Result<QByteArray> address = addressOf(value, parameter);
        if (!address)
            return address.error();
        if (!addresses.contains(*address))
            addresses << *address;
    }
    return addresses;
}

Result<QByteArray> replyAddress(const QJsonValue &value)
{
    const bool none =
        value.isUndefined() || value.isNull() || value.toString(QStringLiteral("?")).isEmpty();
    return none ? QByteArray() : addressOf(value, QStringLiteral("replyTo"));
}

} // namespace

Result<Letter> letterFrom(const QJsonObject &desired)
{
    const Result<QList<QByteArray>> recipients = recipientsOf(desired.value(u"to"));
    if (!recipients)
        return recipients.error();
    const Result<QByteArray> replyTo = replyAddress(desired.value(u"replyTo"));
    if (!replyTo)
        return replyTo.error();
    const QString subject = QStringLiteral("subject");
    const QString text = QStringLiteral("text");
    const Result<QString> texts[] = {
        headerText(desired, QStringLiteral("toName")),
        required(headerText(desired, subject), subject),
        required(textOf(desired, text, largestPart), text),
        textOf(desired, QStringLiteral("html"), largestPart),
    };
    for (const Result<QString> &each : texts) {
        if (!each)
            return each.error();
    }
    return Letter{*recipients, recipients->size() == 1 ? *texts[0] : QString(),
                  *texts[1],   *texts[2],
                  *texts[3],   *replyTo};
}

} // namespace tenure::mail
