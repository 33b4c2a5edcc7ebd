// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document.h"
#include "journey/newelement.h"

namespace tenure::journey {

/// Gathers edits of one document and makes the next one of them, all together or none. Every edit
/// names elements of the document as it was; only the text that an edit speaks of changes.
///
///     Editor editor(document);
///     editor.setAttribute(bounds, u"x", u"120");
///     const Result<Document> moved = editor.apply();
///
/// apply() and patch() fail with `document.no_element` (none, or one of another document),
/// `document.edit_conflict` (two edits of the same stretch, such as an attribute of a removed
/// element), `document.bad_name`, `document.bad_character` (XML cannot hold it; line and column
/// count in the value), `document.mixed_text` (text for an element that has child elements);
/// apply() also as Document::read does.
class Editor
{
public:
    explicit Editor(Document document) : m_document(std::move(document)) {}

    const Document &document() const { return m_document; }

    /// A known attribute keeps its place and quotes, a new one goes last. The same value again
    /// changes nothing.
    void setAttribute(Element element, QStringView name, QStringView value,
                      QStringView namespaceUri = {});
    /// Does nothing where there is none.
    void removeAttribute(Element element, QStringView name, QStringView namespaceUri = {});

    /// Replaces text, comments and CDATA inside an element without child elements.
    void setText(Element element, QStringView text);

    /// As last child; indented as its siblings are. Insertions at one place stand in the order of
    /// the calls.
    void append(Element parent, NewElement element);
    /// As first child.
    void prepend(Element parent, NewElement element);
    void insertBefore(Element sibling, NewElement element);
    void insertAfter(Element sibling, NewElement element);

    /// Takes the line with it where nothing else stands on it.
    void remove(Element element);
    void replace(Element element, NewElement by);

    /// What apply() would do to the text, and with Patch::inverse how to take it back.
    Result<Patch> patch() const;
    Result<Document> apply() const;

private:
    friend class PatchBuilder;

    struct AttributeEdit
    {
        Element element;
        NewElement::NamedValue wanted; ///< null value: remove
    };
    struct TextEdit
    {
        Element element;
        QString text;
    };
    struct Insertion
    {
        enum class Place : quint8 { First, Last, Before, After };
        Place place = Place::Last;
        Element element; ///< the parent, or the sibling
        NewElement inserted;
    };
    struct Exchange
    {
        Element element;
        NewElement by;
    };

    void addAttributeEdit(AttributeEdit edit);
    Result<void> checkElements() const;

    Document m_document;
    std::vector<AttributeEdit> m_attributes;
    std::vector<TextEdit> m_texts;
    std::vector<Insertion> m_insertions;
    std::vector<Exchange> m_exchanges;
    std::vector<Element> m_removals;
};

} // namespace tenure::journey
