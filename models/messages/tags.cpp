// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/tags.h"

#include "messages/htmlplace.h"

#include <QRegularExpression>

#include <optional>

namespace tenure::messages {
namespace {

constexpr size_t deepestSection = 16;

class TagReader
{
public:
    TagReader(const QString &text, Part part, int firstLine)
        : m_text(text), m_part(part), m_firstLine(firstLine)
    {
    }

    Result<TaggedText> read();

private:
    struct Open
    {
        size_t tag;
        qsizetype at;
        HtmlPlace html;
    };

    void readStatic(qsizetype from, qsizetype to);
    Result<void> readTag(qsizetype from, const QString &inner);
    Result<void> addField(qsizetype from, const QString &name);
    Result<void> openSection(qsizetype from, Tag::Kind kind, const QString &name);
    Result<void> closeSection(qsizetype from, const QString &name);
    size_t add(Tag::Kind kind, const QString &name, Place place);
    std::optional<Place> place() const;
    Error at(qsizetype position, const QString &code, const QString &tag) const;

    const QString &m_text;
    Part m_part;
    int m_firstLine;
    HtmlPlace m_html;
    std::vector<Open> m_open;
    TaggedText m_result;
};

Error TagReader::at(qsizetype position, const QString &code, const QString &tag) const
{
    const QStringView before = QStringView(m_text).left(position);
    return {code,
            {{QStringLiteral("part"), toText(m_part)},
             {QStringLiteral("line"), m_firstLine + int(before.count(u'\n'))},
             {QStringLiteral("column"), int(position - before.lastIndexOf(u'\n'))},
             {QStringLiteral("tag"), tag}}};
}

std::optional<Place> TagReader::place() const
{
    if (m_part == Part::Html)
        return m_html.place();
    return m_part == Part::Text ? Place::Text : Place::Header;
}

void TagReader::readStatic(qsizetype from, qsizetype to)
{
    const QStringView piece = QStringView(m_text).mid(from, to - from);
    const QByteArray bytes = piece.toUtf8();
    m_result.respelled += bytes.toStdString();
    if (!m_open.empty())
        m_result.tags[m_open.back().tag].ownSize += bytes.size();
    if (m_part == Part::Html)
        m_html.read(piece);
}

size_t TagReader::add(Tag::Kind kind, const QString &name, Place place)
{
    m_result.tags.push_back({kind, name, place});
    return m_result.tags.size() - 1;
}

Result<void> TagReader::addField(qsizetype from, const QString &name)
{
    const std::optional<Place> here = place();
    if (!here)
        return at(from, QStringLiteral("message.unsafe_place"), name);
    m_result.respelled += "{{&" + std::to_string(add(Tag::Kind::Field, name, *here)) + "}}";
    m_html.passField();
    return {};
}

Result<void> TagReader::openSection(qsizetype from, Tag::Kind kind, const QString &name)
{
    if (m_open.size() == deepestSection)
        return at(from, QStringLiteral("message.too_deep"), name);
    const size_t tag = add(kind, name, Place::Text);
    m_open.push_back({tag, from, m_html});
    m_result.respelled += (kind == Tag::Kind::Section ? "{{#" : "{{^") + std::to_string(tag) + "}}";
    return {};
}

Result<void> TagReader::closeSection(qsizetype from, const QString &name)
{
    if (m_open.empty() || m_result.tags[m_open.back().tag].name != name)
        return at(from, QStringLiteral("message.open_section"), name);
    // A section may be left out or repeated, so the HTML after it must not depend on it.
    if (m_part == Part::Html && !m_html.continuesLike(m_open.back().html))
        return at(m_open.back().at, QStringLiteral("message.unsafe_place"), name);
    m_result.respelled += "{{/" + std::to_string(m_open.back().tag) + "}}";
    m_open.pop_back();
    return {};
}

Result<void> TagReader::readTag(qsizetype from, const QString &inner)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\s*([#^/"
        "]?)\\s*(\\.|[A-Za-z_][A-Za-z0-9_]{0,63}(?:\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7})\\s*\\z"));
    if (inner.startsWith(u'!'))
        return {};
    const QRegularExpressionMatch match = form.match(inner);
    if (!match.hasMatch())
        return at(from, QStringLiteral("message.bad_tag"), inner.left(80));
    const QString name = match.captured(2);
    if (match.captured(1) == u"#")
        return openSection(from, Tag::Kind::Section, name);
    if (match.captured(1) == u"^")
        return openSection(from, Tag::Kind::Inverted, name);
    if (match.captured(1) == u"/")
        return closeSection(from, name);
    return addField(from, name);
}

Result<TaggedText> TagReader::read()
{
    qsizetype from = 0;
    for (qsizetype open; (open = m_text.indexOf(u"{{", from)) >= 0;) {
        const qsizetype close = m_text.indexOf(u"}}", open);
        if (close < 0)
            return at(open, QStringLiteral("message.bad_tag"), m_text.mid(open, 80));
        readStatic(from, open);
        if (const Result<void> tag = readTag(open, m_text.mid(open + 2, close - open - 2)); !tag)
            return tag.error();
        from = close + 2;
    }
    readStatic(from, m_text.size());
    if (!m_open.empty())
        return at(m_open.back().at, QStringLiteral("message.open_section"),
                  m_result.tags[m_open.back().tag].name);
    return std::move(m_result);
}

} // namespace

QString toText(Part part)
{
    switch (part) {
    case Part::Subject:
        return QStringLiteral("subject");
    case Part::ReplyTo:
        return QStringLiteral("reply-to");
    case Part::Text:
        return QStringLiteral("text");
    case Part::Html:
        break;
    }
    return QStringLiteral("html");
}

Result<TaggedText> readTags(const QString &text, Part part, int firstLine)
{
    return TagReader(text, part, firstLine).read();
}

} // namespace tenure::messages
