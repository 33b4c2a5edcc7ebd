// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/textspan.h"

#include <QString>

#include <vector>

namespace tenure::journey {

namespace detail {
struct DocumentTree;
}

/// One attribute of an element, as written. Namespace declarations are attributes of namespace
/// ns::xmlns.
struct Attribute
{
    QStringView namespaceUri; ///< empty where the name has no prefix
    QStringView name;         ///< without prefix
    QString value;            ///< references resolved, white space normalised as XML asks
    TextSpan span;            ///< name="value", without the white space before it
    TextSpan valueSpan;       ///< between the quotes
};

/// An element of a Document: a cheap handle, valid while any copy of its document lives. Elements
/// are counted in file order; `Element()` is none, and asking none for relatives gives none.
class Element
{
public:
    Element() = default;

    explicit operator bool() const { return m_tree != nullptr; }
    friend bool operator==(Element, Element) = default;

    /// Place in file order, the root is 0; -1 for none.
    qint32 index() const { return m_index; }

    QStringView namespaceUri() const;
    QStringView name() const;          ///< without prefix
    QStringView prefix() const;        ///< as written, empty for the default namespace
    QStringView qualifiedName() const; ///< as written, "bpmn:task"
    bool is(QStringView namespaceUri, QStringView name) const;

    /// Value of an attribute; a null string where there is none. BPMN's own attributes have no
    /// namespace.
    QString attribute(QStringView name, QStringView namespaceUri = {}) const;
    bool hasAttribute(QStringView name, QStringView namespaceUri = {}) const;
    std::vector<Attribute> attributes() const;
    QString id() const { return attribute(u"id"); }

    /// The text directly inside, references resolved, CDATA included, comments left out. White
    /// space between child elements is not text.
    QString text() const;

    Element parent() const;
    Element firstChild() const;
    Element nextSibling() const;
    /// First child of that name.
    Element child(QStringView namespaceUri, QStringView name) const;
    std::vector<Element> children() const;
    std::vector<Element> children(QStringView namespaceUri, QStringView name) const;

    TextSpan span() const;         ///< from '<' of the start tag past '>' of the end tag
    TextSpan startTagSpan() const; ///< '<' to '>' inclusive
    TextSpan contentSpan() const;  ///< between the tags; empty, at the end of the tag, for <a/>
    TextPosition position() const; ///< of the start tag's '<'

private:
    friend class Document;
    Element(const detail::DocumentTree *tree, qint32 index) : m_tree(tree), m_index(index) {}

    Element related(qint32 index) const;

    const detail::DocumentTree *m_tree = nullptr;
    qint32 m_index = -1;
};

} // namespace tenure::journey
