// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/htmlplace.h"

#include <algorithm>
#include <array>

namespace tenure::messages {
namespace {

constexpr qsizetype longestTail = 16;

// Elements whose content is not HTML.
constexpr std::array rawElements{u"script", u"style",   u"title",    u"textarea", u"xmp",
                                 u"iframe", u"noembed", u"noframes", u"noscript", u"plaintext"};
constexpr std::array linkAttributes{u"href",       u"src",  u"action", u"formaction",
                                    u"background", u"cite", u"poster"};
// Attributes that hold a small language of their own: styles, lists of links, documents, redirects.
constexpr std::array codeAttributes{u"style", u"srcset", u"srcdoc", u"content", u"xlink:href"};

template<size_t Size>
bool isOneOf(const std::array<const char16_t *, Size> &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char16_t *each) { return name == QStringView(each); });
}

} // namespace

void HtmlPlace::read(QStringView html)
{
    for (const QChar c : html)
        step(c.toLower());
}

std::optional<Place> HtmlPlace::place() const
{
    if (m_at == At::Text)
        return Place::HtmlText;
    if (m_at != At::DoubleQuoted && m_at != At::SingleQuoted)
        return std::nullopt;
    if (m_attribute.startsWith(u"on") || isOneOf(codeAttributes, m_attribute))
        return std::nullopt;
    if (isOneOf(linkAttributes, m_attribute))
        return m_valueBegun ? Place::LinkPart : Place::LinkStart;
    return Place::HtmlAttribute;
}

bool HtmlPlace::continuesLike(const HtmlPlace &other) const
{
    if (m_at != other.m_at)
        return false;
    switch (m_at) {
    case At::Text:
    case At::TagStart:
        return true;
    case At::TagName:
    case At::InTag:
        return m_tag == other.m_tag;
    case At::Declaration:
    case At::Raw:
        return m_tag == other.m_tag && m_tail == other.m_tail;
    default:
        // That a link has begun does not matter: a field taken for a piece of it is escaped the
        // more.
        return m_tag == other.m_tag && m_attribute == other.m_attribute;
    }
}

void HtmlPlace::step(QChar c)
{
    switch (m_at) {
    case At::Text:
        if (c == u'<')
            m_at = At::TagStart;
        return;
    case At::TagStart:
        return beginTag(c);
    case At::TagName:
    case At::InTag:
        return readTag(c);
    case At::AttributeName:
    case At::AfterName:
        return readAttribute(c);
    case At::BeforeValue:
    case At::DoubleQuoted:
    case At::SingleQuoted:
    case At::Unquoted:
        return readValue(c);
    case At::Declaration:
        return readDeclaration(c);
    case At::Raw:
        return endRaw(c);
    }
}

void HtmlPlace::beginTag(QChar c)
{
    m_tag = c;
    m_tail.clear();
    if (c == u'!' || c == u'?')
        m_at = At::Declaration;
    else
        m_at = c == u'/' || c.isLetter() ? At::TagName : At::Text;
}

void HtmlPlace::readTag(QChar c)
{
    if (c == u'>')
        return endTag();
    const bool betweenParts = c.isSpace() || (c == u'/' && m_tag != u"/");
    if (betweenParts) {
        m_at = At::InTag;
    } else if (m_at == At::TagName) {
        m_tag += c;
    } else {
        m_at = At::AttributeName;
        m_attribute = c;
    }
}

void HtmlPlace::readAttribute(QChar c)
{
    if (c == u'>')
        return endTag();
    if (c == u'=') {
        m_at = At::BeforeValue;
        m_valueBegun = false;
    } else if (c.isSpace()) {
        m_at = At::AfterName;
    } else if (m_at == At::AfterName) {
        m_at = At::AttributeName;
        m_attribute = c;
    } else {
        m_attribute += c;
    }
}

void HtmlPlace::readValue(QChar c)
{
    const bool closes = (m_at == At::DoubleQuoted && c == u'"') ||
                        (m_at == At::SingleQuoted && c == u'\'') ||
                        (m_at == At::Unquoted && c.isSpace());
    if (closes) {
        m_at = At::InTag;
    } else if (m_at == At::DoubleQuoted || m_at == At::SingleQuoted) {
        m_valueBegun = true;
    } else if (c == u'>') {
        endTag();
    } else if (m_at == At::BeforeValue && !c.isSpace()) {
        m_at = c == u'"' ? At::DoubleQuoted : c == u'\'' ? At::SingleQuoted : At::Unquoted;
    }
}

void HtmlPlace::readDeclaration(QChar c)
{
    if (m_tag.size() < 3)
        m_tag += c;
    m_tail = (m_tail + c).right(longestTail);
    const bool isComment = m_tag == u"!--";
    if (c == u'>' && (!isComment || m_tail.endsWith(u"-->")))
        m_at = At::Text;
}

void HtmlPlace::endTag()
{
    m_at = isOneOf(rawElements, m_tag) ? At::Raw : At::Text;
    m_tail.clear();
}

void HtmlPlace::endRaw(QChar c)
{
    m_tail = (m_tail + c).right(longestTail);
    if (m_tail.endsWith(QStringLiteral("</") + m_tag)) {
        m_tag.prepend(u'/');
        m_at = At::TagName;
    }
}

} // namespace tenure::messages
