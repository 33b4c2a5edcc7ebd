// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/limits.h"
#include "journey/textencoding.h"
#include "journey/textspan.h"

#include <QHash>
#include <QString>

#include <vector>

/// What a Document is made of. Records hold places in the text instead of copies of it: 250,000
/// elements with their attributes stay under 50 MB. For the journey room alone.
namespace tenure::journey::detail {

struct NameRecord
{
    qint32 from = 0;
    quint16 length = 0;
    quint16 prefixLength = 0; ///< 0: no prefix and no colon

    TextSpan span() const { return {from, from + length}; }
    qint32 localFrom() const { return prefixLength == 0 ? from : from + prefixLength + 1; }
    TextSpan local() const { return {localFrom(), from + length}; }
    TextSpan prefix() const { return {from, from + prefixLength}; }
};

struct AttributeRecord
{
    NameRecord name;
    qint32 namespaceIndex = 0;
    TextSpan value; ///< between the quotes
};

struct ElementRecord
{
    qint32 parent = -1;
    qint32 firstChild = -1;
    qint32 nextSibling = -1;
    NameRecord name;
    qint32 namespaceIndex = 0;
    qint32 firstAttribute = 0;
    qint32 attributeCount = 0;
    TextSpan span;
    TextSpan startTag;
    TextSpan content;
    TextPosition position;
};

/// A value or text that differs from what stands in the file: references, CDATA, line ends.
struct ResolvedText
{
    qint32 owner = 0; ///< index of the attribute or element
    QString text;
};

struct DocumentTree
{
    QString text;
    TextEncoding encoding;
    Limits limits;
    std::vector<ElementRecord> elements;
    std::vector<AttributeRecord> attributes;
    std::vector<QString> namespaces{QString()}; ///< index 0: none
    std::vector<ResolvedText> values;           ///< sorted by owner, like texts
    std::vector<ResolvedText> texts;
    QHash<QStringView, qint32> ids; ///< views of text and values

    QStringView slice(TextSpan span) const
    {
        return QStringView(text).sliced(span.from, span.length());
    }
    QStringView namespaceAt(qint32 index) const { return namespaces[size_t(index)]; }
    const ElementRecord &element(qint32 index) const { return elements[size_t(index)]; }
    const AttributeRecord &attribute(qint32 index) const { return attributes[size_t(index)]; }

    QStringView valueOf(qint32 attribute) const;
    /// Index of the attribute of an element, -1 for none.
    qint32 find(qint32 element, QStringView name, QStringView namespaceUri) const;
    QStringView textOf(qint32 element) const;

    TextPosition positionOf(qint32 offset) const;
};

} // namespace tenure::journey::detail
