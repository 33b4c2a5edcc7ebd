// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/patchbuilder.h"

#include "journey/document/attributeplace.h"
#include "journey/document/documenterror.h"

#include <algorithm>

namespace tenure::journey {
namespace {

Error editConflict()
{
    return Error{QStringLiteral("document.edit_conflict")};
}

bool hasAncestorIn(Element element, const QSet<qint32> &indexes)
{
    for (Element parent = element.parent(); parent; parent = parent.parent()) {
        if (indexes.contains(parent.index()))
            return true;
    }
    return false;
}

} // namespace

PatchBuilder::PatchBuilder(const Editor &editor)
    : m_editor(editor), m_document(editor.m_document), m_writer(editor.m_document)
{
    for (const Element element : editor.m_removals)
        m_removed.insert(element.index());
}

Result<Patch> PatchBuilder::build()
{
    for (const auto step : {&PatchBuilder::attributes, &PatchBuilder::texts,
                            &PatchBuilder::insertions, &PatchBuilder::exchanges}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    removals();
    if (const std::optional<Replacement> declarations = m_writer.prefixes().declarations())
        m_replacements.push_back(*declarations);
    Patch patch(std::move(m_replacements));
    if (!patch.fits(m_document.text().size()))
        return editConflict();
    return patch;
}

Result<void> PatchBuilder::attributes()
{
    for (const Editor::AttributeEdit &edit : m_editor.m_attributes) {
        if (const Result<void> done = attribute(edit); !done)
            return done;
    }
    return {};
}

Result<void> PatchBuilder::attribute(const Editor::AttributeEdit &edit)
{
    const std::vector<Attribute> attributes = edit.element.attributes();
    const auto known =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &attribute) {
            return attribute.name == edit.wanted.name &&
                   attribute.namespaceUri == edit.wanted.namespaceUri;
        });
    if (edit.wanted.value.isNull()) {
        if (known != attributes.end())
            replace({detail::startOfSeparator(m_document, *known), known->span.to}, {});
        return {};
    }
    if (known == attributes.end()) {
        const Result<QString> written = m_writer.attribute(edit.wanted, edit.element);
        if (!written)
            return written.error();
        const qint32 place = detail::endOfAttributes(edit.element);
        replace({place, place}, detail::separatorOf(m_document, edit.element) + *written);
        return {};
    }
    if (known->value == edit.wanted.value)
        return {};
    const Result<QString> value =
        m_writer.value(edit.wanted.value, m_document.text()[known->valueSpan.from - 1]);
    if (!value)
        return value.error();
    replace(known->valueSpan, *value);
    return {};
}

Result<void> PatchBuilder::texts()
{
    for (const Editor::TextEdit &edit : m_editor.m_texts) {
        if (edit.element.firstChild()) {
            Error error{QStringLiteral("document.mixed_text"),
                        {{QStringLiteral("element"), edit.element.name().toString()}}};
            return located(std::move(error), edit.element.position());
        }
        m_withText.insert(edit.element.index());
        if (edit.element.text() == edit.text)
            continue;
        const Result<QString> text = m_writer.text(edit.text);
        if (!text)
            return text.error();
        open(edit.element, *text);
    }
    return {};
}

// Gives an element without child elements its content: <a/> becomes <a>content</a>.
void PatchBuilder::open(Element parent, const QString &content)
{
    if (parent.span() != parent.startTagSpan()) {
        replace(parent.contentSpan(), content);
        return;
    }
    replace({detail::endOfAttributes(parent), parent.span().to},
            u'>' + content + QStringLiteral("</") + parent.qualifiedName().toString() + u'>');
}

Result<void> PatchBuilder::insertions()
{
    std::vector<Gap> gaps;
    gaps.reserve(m_editor.m_insertions.size());
    for (const Editor::Insertion &insertion : m_editor.m_insertions)
        gaps.push_back(gapOf(insertion));
    // In file order, so that those beside a removed sibling stay on their side of it.
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) {
        return a.before.index() < b.before.index();
    });
    for (const Gap &gap : gaps) {
        if (!gap.parent || m_withText.contains(gap.parent.index()))
            return editConflict();
        if (const Result<void> done = insert(gap); !done)
            return done;
    }
    fillEmptyParents();
    return {};
}

PatchBuilder::Gap PatchBuilder::gapOf(const Editor::Insertion &insertion)
{
    const Element named = insertion.element;
    switch (insertion.place) {
    case Editor::Insertion::Place::First:
        return {named, {}, &insertion.inserted};
    case Editor::Insertion::Place::Last:
        return {named, lastChild(named), &insertion.inserted};
    case Editor::Insertion::Place::Before:
        return {named.parent(), previousSibling(named), &insertion.inserted};
    case Editor::Insertion::Place::After:
        return {named.parent(), named, &insertion.inserted};
    }
    Q_UNREACHABLE();
}

// Beside the nearest sibling that stays: first the one before, else the one after, else as the only
// child.
Result<void> PatchBuilder::insert(const Gap &gap)
{
    Element before = gap.before;
    while (before && isRemoved(before))
        before = previousSibling(before);
    if (before)
        return beside(before, before.span().to, *gap.inserted);
    Element after = gap.before ? gap.before.nextSibling() : gap.parent.firstChild();
    while (after && isRemoved(after))
        after = after.nextSibling();
    return after ? beside(after, after.span().from, *gap.inserted)
                 : inside(gap.parent, *gap.inserted);
}

Element PatchBuilder::previousSibling(Element element) const
{
    Element previous;
    for (Element sibling = element.parent().firstChild(); sibling && sibling != element;
         sibling = sibling.nextSibling())
        previous = sibling;
    return previous;
}

Element PatchBuilder::lastChild(Element parent)
{
    const auto known = m_lastChildren.constFind(parent.index());
    if (known != m_lastChildren.cend())
        return *known;
    Element last = parent.firstChild();
    while (last && last.nextSibling())
        last = last.nextSibling();
    m_lastChildren.insert(parent.index(), last);
    return last;
}

Result<void> PatchBuilder::beside(Element sibling, qint32 place, const NewElement &element)
{
    const std::optional<QString> indent = m_writer.layout().indentOf(sibling);
    const Result<QString> written = m_writer.element(element, sibling.parent(), indent);
    if (!written)
        return written.error();
    const QString lineBreak = indent ? m_writer.layout().lineEnd() + *indent : QString();
    const bool goesBefore = place == sibling.span().from;
    replace({place, place}, goesBefore ? *written + lineBreak : lineBreak + *written);
    return {};
}

Result<void> PatchBuilder::inside(Element parent, const NewElement &element)
{
    const std::optional<QString> indent = m_writer.layout().indentInside(parent);
    const Result<QString> written = m_writer.element(element, parent, indent);
    if (!written)
        return written.error();
    if (!m_fillings.contains(parent.index()))
        m_filled.push_back(parent);
    m_fillings[parent.index()] +=
        (indent ? m_writer.layout().lineEnd() + *indent : QString()) + *written;
    return {};
}

void PatchBuilder::fillEmptyParents()
{
    for (const Element parent : m_filled) {
        const TextSpan content = parent.contentSpan();
        const QStringView present = m_document.text().sliced(content.from, content.length());
        const bool endsInLine = !present.contains(u'\n') && !present.contains(u'\r');
        QString filling = m_fillings.value(parent.index());
        if (endsInLine && m_writer.layout().indentInside(parent))
            filling += m_writer.layout().lineEnd() +
                       m_writer.layout().indentOf(parent).value_or(QString());
        // Text goes first; white space, and lines of removed children, stand before the end tag.
        const bool hasText = !parent.firstChild() && !present.trimmed().isEmpty();
        const qint32 place = hasText ? content.to : content.from;
        if (present.isEmpty())
            open(parent, filling);
        else
            replace({place, place}, filling);
    }
}

Result<void> PatchBuilder::exchanges()
{
    for (const Editor::Exchange &exchange : m_editor.m_exchanges) {
        const std::optional<QString> indent = m_writer.layout().indentOf(exchange.element);
        const Result<QString> written =
            m_writer.element(exchange.by, exchange.element.parent(), indent);
        if (!written)
            return written.error();
        replace(exchange.element.span(), *written);
    }
    return {};
}

void PatchBuilder::removals()
{
    for (const qint32 index : m_removed) {
        if (!hasAncestorIn(m_document.at(index), m_removed))
            replace(m_writer.layout().removalSpan(m_document.at(index)), {});
    }
}

} // namespace tenure::journey
