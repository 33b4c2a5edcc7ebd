// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/layout.h"

namespace tenure::journey::detail {
namespace {

bool isLineBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r';
}

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\t';
}

QString firstLineEnd(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            return QStringLiteral("\n");
        if (text[i] == u'\r')
            return i + 1 < text.size() && text[i + 1] == u'\n' ? QStringLiteral("\r\n")
                                                               : QStringLiteral("\r");
    }
    return QStringLiteral("\n");
}

// By how much the first child that is indented is indented. A file whose root is empty gets two
// blanks.
std::optional<QString> indentUnit(const Document &document, const Layout &layout)
{
    if (!document.root().firstChild())
        return QStringLiteral("  ");
    std::optional<QString> unit;
    for (qint32 i = 1; i < document.elementCount(); ++i) {
        const std::optional<QString> own = layout.indentOf(document.at(i));
        if (!own)
            continue;
        const QString outer = layout.indentOf(document.at(i).parent()).value_or(QString());
        if (own->size() > outer.size() && own->startsWith(outer))
            return own->sliced(outer.size());
        unit = QString();
    }
    return unit;
}

} // namespace

Layout::Layout(const Document &document)
    : m_text(document.text()), m_lineEnd(firstLineEnd(m_text)), m_unit(indentUnit(document, *this))
{
}

std::optional<QString> Layout::indentOf(Element element) const
{
    const qint32 end = element.span().from;
    qint32 begin = end;
    while (begin > 0 && isBlank(m_text[begin - 1]))
        --begin;
    if (begin > 0 && !isLineBreak(m_text[begin - 1]))
        return {};
    return m_text.sliced(begin, end - begin).toString();
}

std::optional<QString> Layout::indentInside(Element parent) const
{
    if (const Element child = parent.firstChild())
        return indentOf(child);
    if (!parent.text().trimmed().isEmpty())
        return {};
    const std::optional<QString> outer = indentOf(parent);
    return outer || !parent.parent() ? deeper(outer.value_or(QString())) : std::nullopt;
}

std::optional<QString> Layout::deeper(const std::optional<QString> &indent) const
{
    if (!indent || !m_unit)
        return {};
    return *indent + *m_unit;
}

TextSpan Layout::removalSpan(Element element) const
{
    const TextSpan span = element.span();
    const std::optional<QString> indent = indentOf(element);
    qint32 to = span.to;
    while (to < m_text.size() && isBlank(m_text[to]))
        ++to;
    const bool endsLine = to == m_text.size() || isLineBreak(m_text[to]);
    if (!indent || !endsLine)
        return span;
    if (to < m_text.size())
        to += m_text.sliced(to).startsWith(u"\r\n") ? 2 : 1;
    return {span.from - qint32(indent->size()), to};
}

} // namespace tenure::journey::detail
