// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document/elementwriter.h"
#include "journey/editor.h"

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
    // A place between two children; `before` is none at the front.
    struct Gap
    {
        Element parent;
        Element before;
        const NewElement *inserted = nullptr;
    };

    Result<void> attributes();
    Result<void> attribute(const Editor::AttributeEdit &edit);
    Result<void> texts();
    Result<void> insertions();
    Result<void> exchanges();
    void removals();

    Gap gapOf(const Editor::Insertion &insertion);
    Result<void> insert(const Gap &gap);
    Element previousSibling(Element element) const;
    Element lastChild(Element parent);
    bool isRemoved(Element element) const { return m_removed.contains(element.index()); }
    Result<void> beside(Element sibling, qint32 place, const NewElement &element);
    Result<void> inside(Element parent, const NewElement &element);
    void fillEmptyParents();
    void open(Element parent, const QString &content);
    void replace(TextSpan span, QString text) { m_replacements.push_back({span, std::move(text)}); }

    const Editor &m_editor;
    const Document &m_document;
    detail::ElementWriter m_writer;
    QSet<qint32> m_removed;
    QHash<qint32, Element> m_lastChildren;
    std::vector<Element> m_filled;     ///< parents without children that get some, in order
    QHash<qint32, QString> m_fillings; ///< what they get
    QSet<qint32> m_withText;
    std::vector<Replacement> m_replacements;
};

} // namespace tenure::journey
