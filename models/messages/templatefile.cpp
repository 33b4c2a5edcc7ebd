// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/tags.h"
#include "messages/template.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace tenure::messages {
namespace {

constexpr qsizetype largestFile = 256 * 1024;

struct Value
{
    QString text;
    int line = 0;
};

Error atLine(const QString &code, int line, const QString &key)
{
    return {code, {{QStringLiteral("line"), line}, {QStringLiteral("key"), key}}};
}

Result<QString> decoded(const QByteArray &file)
{
    if (file.size() > largestFile)
        return Error{QStringLiteral("message.too_large"),
                     {{QStringLiteral("part"), QStringLiteral("file")},
                      {QStringLiteral("limit"), largestFile}}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(file);
    if (decoder.hasError() || text.contains(u'\0'))
        return Error{QStringLiteral("message.not_utf8")};
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

// Splits a file into its head ("key: value" lines) and its parts ("=== text", "=== html").
class FileReader
{
public:
    Result<Template> read(const QString &text);

private:
    Result<void> readLine(const QString &line);
    Result<void> readHeadLine(const QString &line);
    Result<void> set(const QString &key, const Value &value);
    Result<void> take(const QString &key, QString &into, const QString &otherwise = {});
    Result<void> checkTags(const QString &key, Part part) const;
    Result<void> fill(Template &message);

    static bool isKnown(const QString &key);

    QHash<QString, Value> m_values;
    QString m_part; ///< the part that lines belong to; empty in the head
    int m_line = 0;
};

bool FileReader::isKnown(const QString &key)
{
    static const QSet<QString> known{
        QStringLiteral("name"),     QStringLiteral("audience"), QStringLiteral("channel"),
        QStringLiteral("variant"),  QStringLiteral("language"), QStringLiteral("subject"),
        QStringLiteral("reply-to"), QStringLiteral("text"),     QStringLiteral("html")};
    return known.contains(key);
}

Result<void> FileReader::set(const QString &key, const Value &value)
{
    if (!isKnown(key))
        return atLine(QStringLiteral("message.unknown_key"), m_line, key.left(40));
    if (m_values.contains(key))
        return atLine(QStringLiteral("message.duplicate_key"), m_line, key);
    m_values.insert(key, value);
    return {};
}

Result<void> FileReader::readHeadLine(const QString &line)
{
    if (line.trimmed().isEmpty() || line.startsWith(u'#'))
        return {};
    const qsizetype colon = line.indexOf(u':');
    const QString key = line.left(colon < 0 ? 0 : colon).trimmed();
    if (key.isEmpty() || key == u"text" || key == u"html")
        return atLine(QStringLiteral("message.bad_line"), m_line, line.left(40));
    return set(key, {line.mid(colon + 1).trimmed(), m_line});
}

Result<void> FileReader::readLine(const QString &line)
{
    if (line.startsWith(u"=== ")) {
        m_part = line.mid(4).trimmed();
        if (m_part != u"text" && m_part != u"html")
            return atLine(QStringLiteral("message.unknown_key"), m_line, m_part.left(40));
        return set(m_part, {{}, m_line + 1});
    }
    if (m_part.isEmpty())
        return readHeadLine(line);
    m_values[m_part].text += line + u'\n';
    return {};
}

Result<void> FileReader::take(const QString &key, QString &into, const QString &otherwise)
{
    const Value value = m_values.value(key, {otherwise, 0});
    if (value.text.trimmed().isEmpty())
        return atLine(QStringLiteral("message.missing_key"), value.line, key);
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9-]{0,63}\\z"));
    const bool isFree = key == u"subject" || key == u"text";
    if (!isFree && !word.match(value.text).hasMatch())
        return atLine(QStringLiteral("message.bad_value"), value.line, key);
    into = value.text;
    return {};
}

Result<void> FileReader::checkTags(const QString &key, Part part) const
{
    const Value value = m_values.value(key);
    const Result<TaggedText> tags = readTags(value.text, part, value.line);
    return tags ? Result<void>() : tags.error();
}

Result<void> FileReader::fill(Template &message)
{
    QString channel;
    const Result<void> taken[] = {
        take(QStringLiteral("name"), message.name),
        take(QStringLiteral("audience"), message.audience),
        take(QStringLiteral("variant"), message.variant, QStringLiteral("standard")),
        take(QStringLiteral("language"), message.language, QStringLiteral("en")),
        take(QStringLiteral("channel"), channel, QStringLiteral("mail")),
        take(QStringLiteral("subject"), message.subject),
        take(QStringLiteral("text"), message.text),
        checkTags(QStringLiteral("subject"), Part::Subject),
        checkTags(QStringLiteral("reply-to"), Part::ReplyTo),
        checkTags(QStringLiteral("text"), Part::Text),
        checkTags(QStringLiteral("html"), Part::Html),
    };
    for (const Result<void> &each : taken) {
        if (!each)
            return each.error();
    }
    if (channel != u"mail")
        return atLine(QStringLiteral("message.bad_value"),
                      m_values.value(QStringLiteral("channel")).line, QStringLiteral("channel"));
    message.replyTo = m_values.value(QStringLiteral("reply-to")).text;
    message.html = m_values.value(QStringLiteral("html")).text;
    return {};
}

Result<Template> FileReader::read(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        ++m_line;
        if (const Result<void> taken = readLine(line); !taken)
            return taken.error();
    }
    Template message;
    if (const Result<void> filled = fill(message); !filled)
        return filled.error();
    return message;
}

} // namespace

Result<Template> readTemplate(const QByteArray &file)
{
    const Result<QString> text = decoded(file);
    if (!text)
        return text.error();
    return FileReader().read(*text);
}

QStringList fieldsOf(const Template &message)
{
    QSet<QString> names;
    const std::pair<Part, const QString *> parts[] = {{Part::Subject, &message.subject},
                                                      {Part::ReplyTo, &message.replyTo},
                                                      {Part::Text, &message.text},
                                                      {Part::Html, &message.html}};
    for (const auto &[part, text] : parts) {
        const Result<TaggedText> tagged = readTags(*text, part, 1);
        if (!tagged)
            continue;
        for (const Tag &tag : tagged->tags)
            names.insert(tag.name);
    }
    names.remove(QStringLiteral("."));
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

} // namespace tenure::messages
