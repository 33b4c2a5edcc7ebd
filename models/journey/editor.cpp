// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/editor.h"

#include "journey/document/patchbuilder.h"

namespace tenure::journey {
namespace {

// A null value means "remove", so an empty one must not be null.
QString notNull(QStringView value)
{
    return value.isEmpty() ? QStringLiteral("") : value.toString();
}

} // namespace

void Editor::setAttribute(Element element, QStringView name, QStringView value,
                          QStringView namespaceUri)
{
    addAttributeEdit({element, {namespaceUri.toString(), name.toString(), notNull(value)}});
}

void Editor::removeAttribute(Element element, QStringView name, QStringView namespaceUri)
{
    addAttributeEdit({element, {namespaceUri.toString(), name.toString(), QString()}});
}

void Editor::addAttributeEdit(AttributeEdit edit)
{
    std::erase_if(m_attributes, [&](const AttributeEdit &earlier) {
        return earlier.element == edit.element && earlier.wanted.name == edit.wanted.name &&
               earlier.wanted.namespaceUri == edit.wanted.namespaceUri;
    });
    m_attributes.push_back(std::move(edit));
}

void Editor::setText(Element element, QStringView text)
{
    std::erase_if(m_texts, [&](const TextEdit &earlier) { return earlier.element == element; });
    m_texts.push_back({element, text.toString()});
}

void Editor::append(Element parent, NewElement element)
{
    m_insertions.push_back({Insertion::Place::Last, parent, std::move(element)});
}

void Editor::prepend(Element parent, NewElement element)
{
    m_insertions.push_back({Insertion::Place::First, parent, std::move(element)});
}

void Editor::insertBefore(Element sibling, NewElement element)
{
    m_insertions.push_back({Insertion::Place::Before, sibling, std::move(element)});
}

void Editor::insertAfter(Element sibling, NewElement element)
{
    m_insertions.push_back({Insertion::Place::After, sibling, std::move(element)});
}

void Editor::remove(Element element)
{
    m_removals.push_back(element);
}

void Editor::replace(Element element, NewElement by)
{
    m_exchanges.push_back({element, std::move(by)});
}

Result<void> Editor::checkElements() const
{
    const auto known = [this](Element element) {
        return element && element.index() < m_document.elementCount() &&
               m_document.at(element.index()) == element;
    };
    const auto all = [&](const auto &edits) {
        return std::all_of(edits.begin(), edits.end(),
                           [&](const auto &edit) { return known(edit.element); });
    };
    const bool good = all(m_attributes) && all(m_texts) && all(m_insertions) && all(m_exchanges) &&
                      std::all_of(m_removals.begin(), m_removals.end(), known);
    return good ? Result<void>() : Error{QStringLiteral("document.no_element")};
}

Result<Patch> Editor::patch() const
{
    if (const Result<void> known = checkElements(); !known)
        return known.error();
    return PatchBuilder(*this).build();
}

Result<Document> Editor::apply() const
{
    const Result<Patch> changes = patch();
    if (!changes)
        return changes.error();
    return m_document.patched(*changes);
}

} // namespace tenure::journey
