// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/elementwriter.h"

#include "journey/document/documenterror.h"
#include "journey/document/xmlescape.h"

namespace tenure::journey::detail {
namespace {

Result<void> checkCharacters(QStringView text)
{
    const qsizetype bad = firstBadXmlUnit(text);
    return bad < 0 ? Result<void>() : badCharacter(text[bad], positionIn(text, bad));
}

} // namespace

Result<QString> ElementWriter::element(const NewElement &element, Element scope,
                                       const std::optional<QString> &indent)
{
    const Result<QString> name =
        qualified(m_prefixes.forElement(scope, element.namespaceUri()), element.name());
    if (!name)
        return name;
    const Result<QString> tag = startTag(element, *name, scope);
    if (!tag)
        return tag;
    if (element.children().empty() && element.text().isEmpty())
        return *tag + QStringLiteral("/>");
    const Result<QString> inside = content(element, scope, indent);
    if (!inside)
        return inside;
    return *tag + u'>' + *inside + QStringLiteral("</") + *name + u'>';
}

Result<QString> ElementWriter::startTag(const NewElement &element, const QString &name,
                                        Element scope)
{
    QString tag = u'<' + name;
    for (const NewElement::NamedValue &given : element.attributes()) {
        const Result<QString> written = attribute(given, scope);
        if (!written)
            return written;
        tag += u' ' + *written;
    }
    return tag;
}

Result<QString> ElementWriter::content(const NewElement &element, Element scope,
                                       const std::optional<QString> &indent)
{
    const Result<QString> before = text(element.text());
    if (!before || element.children().empty())
        return before;
    // Line breaks beside text would become part of it.
    const std::optional<QString> inner = before->isEmpty() ? m_layout.deeper(indent) : std::nullopt;
    QString inside = *before;
    for (const NewElement &child : element.children()) {
        const Result<QString> written = this->element(child, scope, inner);
        if (!written)
            return written;
        inside += (inner ? m_layout.lineEnd() + *inner : QString()) + *written;
    }
    return inside + (inner ? m_layout.lineEnd() + *indent : QString());
}

Result<QString> ElementWriter::attribute(const NewElement::NamedValue &attribute, Element scope)
{
    const Result<QString> name =
        qualified(m_prefixes.forAttribute(scope, attribute.namespaceUri), attribute.name);
    const Result<QString> written = value(attribute.value, u'"');
    if (!name || !written)
        return name ? written : name;
    return *name + QStringLiteral("=\"") + *written + u'"';
}

Result<QString> ElementWriter::value(QStringView value, QChar quote) const
{
    const Result<void> characters = checkCharacters(value);
    return characters ? Result<QString>(escapedValue(value, quote, m_charset)) : characters.error();
}

Result<QString> ElementWriter::text(QStringView text) const
{
    const Result<void> characters = checkCharacters(text);
    return characters ? Result<QString>(escapedText(text, m_layout.lineEnd(), m_charset))
                      : characters.error();
}

Result<QString> ElementWriter::qualified(const std::optional<QString> &prefix,
                                         QStringView name) const
{
    if (!prefix || !isXmlName(name, m_charset))
        return Error{QStringLiteral("document.bad_name"),
                     {{QStringLiteral("name"), name.toString()}}};
    return prefix->isEmpty() ? name.toString() : *prefix + u':' + name.toString();
}

} // namespace tenure::journey::detail
