// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/editor.h"
#include "journey/elementwriter.h"

#include <QHash>
#include <QSet>

namespace tenure::journey {

/// Turns the edits of an Editor into replacements of text.
class PatchBuilder
{
public:
    explicit PatchBuilder(const Editor &editor);

    Result<Patch> build();

private:
    // Where insertions go, once removed siblings are left out of account.
    struct Anchor
    {
        Element element;
        enum class Side : quint8 { Before, After, Inside } side = Side::Inside;
    };

    Result<void> attributes();
    Result<void> attribute(const Editor::AttributeEdit &edit);
    Result<void> texts();
    Result<void> insertions();
    Result<void> exchanges();
    void removals();

    Anchor anchorOf(const Editor::Insertion &insertion);
    Element previousSibling(Element element) const;
    Element lastChild(Element parent);
    bool isRemoved(Element element) const { return m_removed.contains(element.index()); }
    Result<void> beside(const Anchor &anchor, const NewElement &element);
    Result<void> inside(Element parent, const NewElement &element);
    void fillEmptyParents();
    void open(Element parent, const QString &content);
    void replace(TextSpan span, QString text) { m_replacements.push_back({span, std::move(text)}); }

    const Editor &m_editor;
    const Document &m_document;
    detail::ElementWriter m_writer;
    QSet<qint32> m_removed;
    QHash<qint32, Element> m_lastChildren;
    std::vector<Element> m_filled;      ///< parents without children that get some, in order
    QHash<qint32, QString> m_fillings;  ///< what they get
    QSet<qint32> m_withText;
    std::vector<Replacement> m_replacements;
};

} // namespace tenure::journey
