// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/attributeplace.h"

namespace tenure::journey::detail {

qint32 endOfName(Element element)
{
    return element.span().from + 1 + qint32(element.qualifiedName().size());
}

qint32 endOfAttributes(Element element)
{
    const std::vector<Attribute> attributes = element.attributes();
    return attributes.empty() ? endOfName(element) : attributes.back().span.to;
}

QString separatorOf(const Document &document, Element element)
{
    const std::vector<Attribute> attributes = element.attributes();
    if (attributes.empty())
        return QStringLiteral(" ");
    const Attribute &last = attributes.back();
    const qint32 from = startOfSeparator(document, last);
    const QString separator = document.text().sliced(from, last.span.from - from).toString();
    const bool breaksLine = separator.contains(u'\n') || separator.contains(u'\r');
    return breaksLine ? separator : QStringLiteral(" ");
}

qint32 startOfSeparator(const Document &document, const Attribute &attribute)
{
    qint32 from = attribute.span.from;
    while (document.text()[from - 1].isSpace())
        --from;
    return from;
}

} // namespace tenure::journey::detail
