// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/element.h"

#include "journey/document/documenttree.h"

namespace tenure::journey {

QStringView Element::namespaceUri() const
{
    return m_tree ? m_tree->namespaceAt(m_tree->element(m_index).namespaceIndex) : QStringView();
}

QStringView Element::name() const
{
    return m_tree ? m_tree->slice(m_tree->element(m_index).name.local()) : QStringView();
}

QStringView Element::prefix() const
{
    return m_tree ? m_tree->slice(m_tree->element(m_index).name.prefix()) : QStringView();
}

QStringView Element::qualifiedName() const
{
    return m_tree ? m_tree->slice(m_tree->element(m_index).name.span()) : QStringView();
}

bool Element::is(QStringView namespaceUri, QStringView name) const
{
    return m_tree && this->name() == name && this->namespaceUri() == namespaceUri;
}

QString Element::attribute(QStringView name, QStringView namespaceUri) const
{
    const qint32 found = m_tree ? m_tree->find(m_index, name, namespaceUri) : -1;
    if (found < 0)
        return {};
    const QStringView value = m_tree->valueOf(found);
    return value.isEmpty() ? QStringLiteral("") : value.toString();
}

bool Element::hasAttribute(QStringView name, QStringView namespaceUri) const
{
    return m_tree && m_tree->find(m_index, name, namespaceUri) >= 0;
}

std::vector<Attribute> Element::attributes() const
{
    std::vector<Attribute> result;
    if (!m_tree)
        return result;
    const detail::ElementRecord &record = m_tree->element(m_index);
    result.reserve(size_t(record.attributeCount));
    for (qint32 i = record.firstAttribute; i < record.firstAttribute + record.attributeCount; ++i) {
        const detail::AttributeRecord &attribute = m_tree->attribute(i);
        result.push_back({m_tree->namespaceAt(attribute.namespaceIndex),
                          m_tree->slice(attribute.name.local()),
                          m_tree->valueOf(i).toString(),
                          {attribute.name.from, attribute.value.to + 1},
                          attribute.value});
    }
    return result;
}

QString Element::text() const
{
    return m_tree ? m_tree->textOf(m_index).toString() : QString();
}

Element Element::related(qint32 index) const
{
    return index < 0 ? Element() : Element(m_tree, index);
}

Element Element::parent() const
{
    return m_tree ? related(m_tree->element(m_index).parent) : Element();
}

Element Element::firstChild() const
{
    return m_tree ? related(m_tree->element(m_index).firstChild) : Element();
}

Element Element::nextSibling() const
{
    return m_tree ? related(m_tree->element(m_index).nextSibling) : Element();
}

Element Element::child(QStringView namespaceUri, QStringView name) const
{
    Element child = firstChild();
    while (child && !child.is(namespaceUri, name))
        child = child.nextSibling();
    return child;
}

std::vector<Element> Element::children() const
{
    std::vector<Element> result;
    for (Element child = firstChild(); child; child = child.nextSibling())
        result.push_back(child);
    return result;
}

std::vector<Element> Element::children(QStringView namespaceUri, QStringView name) const
{
    std::vector<Element> result;
    for (Element child = firstChild(); child; child = child.nextSibling()) {
        if (child.is(namespaceUri, name))
            result.push_back(child);
    }
    return result;
}

TextSpan Element::span() const
{
    return m_tree ? m_tree->element(m_index).span : TextSpan();
}

TextSpan Element::startTagSpan() const
{
    return m_tree ? m_tree->element(m_index).startTag : TextSpan();
}

TextSpan Element::contentSpan() const
{
    return m_tree ? m_tree->element(m_index).content : TextSpan();
}

TextPosition Element::position() const
{
    return m_tree ? m_tree->element(m_index).position : TextPosition();
}

} // namespace tenure::journey
