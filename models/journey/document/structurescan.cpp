// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/structurescan.h"

#include "journey/document/documenterror.h"

#include <algorithm>

namespace tenure::journey::detail {
namespace {

bool isXmlSpace(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r';
}

bool endsName(QChar unit)
{
    return isXmlSpace(unit) || unit == u'>' || unit == u'/' || unit == u'=' || unit == u'<' ||
           unit == u'"' || unit == u'\'';
}

bool isPredefinedEntity(QStringView name)
{
    static constexpr QStringView predefined[] = {u"amp", u"lt", u"gt", u"quot", u"apos"};
    return std::find(std::begin(predefined), std::end(predefined), name) != std::end(predefined);
}

class StructureScan
{
public:
    explicit StructureScan(DocumentTree &tree)
        : m_tree(tree)
        , m_limits(tree.limits)
        , m_text(tree.text)
        , m_size(qint32(tree.text.size()))
        , m_lines(tree.text)
    {
    }

    Result<ScanEnd> run();

private:
    struct Open
    {
        qint32 element = -1;
        qint32 lastChild = -1;
        int namespaces = 0; ///< declared by it
    };

    // Each step answers whether the scan goes on.
    bool characterData(qint32 to);
    bool markup();
    bool aside(qint32 opening, QStringView closing);
    bool declaration();
    bool startTag();
    bool attribute();
    bool attributeValue(AttributeRecord &record);
    bool endTag();
    bool references(TextSpan span);

    bool readName(NameRecord &name);
    void skipSpace();
    bool openElement(ElementRecord record);
    bool countAttribute(const AttributeRecord &record);
    void closeElement(qint32 contentTo);

    bool refuse(Error error, qint32 offset);
    bool overLimit(Error error, qsizetype limit, qint32 offset);
    bool malformed(qint32 offset);
    bool truncated();

    QChar at(qint32 offset) const { return offset < m_size ? m_text[offset] : QChar(); }

    DocumentTree &m_tree;
    const Limits &m_limits;
    const QStringView m_text;
    const qint32 m_size;
    qint32 m_pos = 0;
    qint32 m_markup = 0; ///< where the tag, comment or instruction at hand begins
    LineCounter m_lines;
    std::vector<Open> m_open;
    qsizetype m_asides = 0;
    int m_namespacesInScope = 0;
    std::optional<Error> m_refused;
    std::optional<Error> m_malformed;
};

Result<ScanEnd> StructureScan::run()
{
    bool goesOn = true;
    while (goesOn) {
        const qint32 next = qint32(m_text.indexOf(u'<', m_pos));
        goesOn = characterData(next < 0 ? m_size : next);
        if (!goesOn || next < 0)
            break;
        goesOn = markup();
    }
    if (goesOn && (!m_open.empty() || m_tree.elements.empty()))
        truncated();
    if (m_refused)
        return *m_refused;
    return ScanEnd{m_pos, m_malformed};
}

bool StructureScan::characterData(qint32 to)
{
    if (m_open.empty()) {
        skipSpace();
        return m_pos == to || malformed(m_pos);
    }
    const TextSpan span{m_pos, to};
    m_pos = to;
    return references(span);
}

bool StructureScan::markup()
{
    m_markup = m_pos;
    const QStringView rest = m_text.sliced(m_pos);
    if (rest.startsWith(u"<!--"))
        return aside(4, u"-->");
    if (rest.startsWith(u"<![CDATA["))
        return aside(9, u"]]>");
    if (rest.startsWith(u"<?"))
        return aside(2, u"?>");
    if (rest.startsWith(u"<!"))
        return declaration();
    if (rest.startsWith(u"</"))
        return endTag();
    return startTag();
}

bool StructureScan::aside(qint32 opening, QStringView closing)
{
    if (++m_asides > m_limits.asides)
        return overLimit(Error{QStringLiteral("document.too_many_asides")}, m_limits.asides, m_pos);
    const qsizetype end = m_text.indexOf(closing, m_pos + opening);
    if (end < 0)
        return truncated();
    m_pos = qint32(end + closing.size());
    return true;
}

bool StructureScan::declaration()
{
    if (m_text.sliced(m_pos).startsWith(u"<!DOCTYPE", Qt::CaseInsensitive))
        return refuse(Error{QStringLiteral("document.doctype")}, m_pos);
    return malformed(m_pos);
}

bool StructureScan::startTag()
{
    if (m_open.empty() && !m_tree.elements.empty())
        return malformed(m_pos);
    ElementRecord record;
    record.span.from = record.startTag.from = m_pos;
    ++m_pos;
    if (!readName(record.name) || !openElement(record))
        return false;
    while (true) {
        const qint32 before = m_pos;
        skipSpace();
        const bool empty = at(m_pos) == u'/' && at(m_pos + 1) == u'>';
        if (empty || at(m_pos) == u'>') {
            m_pos += empty ? 2 : 1;
            ElementRecord &opened = m_tree.elements[size_t(m_open.back().element)];
            opened.startTag.to = m_pos;
            opened.content = {m_pos, m_pos};
            if (empty)
                closeElement(m_pos);
            return true;
        }
        if (m_pos == m_size)
            return truncated();
        if (m_pos == before)
            return malformed(m_pos);
        if (!attribute())
            return false;
    }
}

bool StructureScan::openElement(ElementRecord record)
{
    if (qsizetype(m_tree.elements.size()) >= m_limits.elements)
        return overLimit(Error{QStringLiteral("document.too_many_elements")}, m_limits.elements,
                         record.span.from);
    if (int(m_open.size()) >= m_limits.depth)
        return overLimit(Error{QStringLiteral("document.too_deep")}, m_limits.depth,
                         record.span.from);
    const qint32 index = qint32(m_tree.elements.size());
    record.position = m_lines.advancedTo(record.span.from);
    record.firstAttribute = qint32(m_tree.attributes.size());
    if (!m_open.empty()) {
        Open &parent = m_open.back();
        record.parent = parent.element;
        if (parent.lastChild < 0)
            m_tree.elements[size_t(parent.element)].firstChild = index;
        else
            m_tree.elements[size_t(parent.lastChild)].nextSibling = index;
        parent.lastChild = index;
    }
    m_tree.elements.push_back(record);
    m_open.push_back({index, -1, 0});
    return true;
}

bool StructureScan::attribute()
{
    AttributeRecord record;
    if (!readName(record.name))
        return false;
    skipSpace();
    if (m_pos == m_size)
        return truncated();
    if (at(m_pos) != u'=')
        return malformed(m_pos);
    ++m_pos;
    skipSpace();
    if (!attributeValue(record) || !countAttribute(record))
        return false;
    m_tree.attributes.push_back(record);
    ++m_tree.elements[size_t(m_open.back().element)].attributeCount;
    return true;
}

bool StructureScan::attributeValue(AttributeRecord &record)
{
    if (m_pos == m_size)
        return truncated();
    const QChar quote = at(m_pos);
    if (quote != u'"' && quote != u'\'')
        return malformed(m_pos);
    const qint32 end = qint32(m_text.indexOf(quote, m_pos + 1));
    if (end < 0)
        return truncated();
    record.value = {m_pos + 1, end};
    if (record.value.length() > m_limits.valueLength)
        return overLimit(Error{QStringLiteral("document.value_too_long")}, m_limits.valueLength,
                         m_pos);
    const qsizetype tag = m_tree.slice(record.value).indexOf(u'<');
    if (tag >= 0)
        return malformed(record.value.from + qint32(tag));
    m_pos = end + 1;
    return references(record.value);
}

bool StructureScan::countAttribute(const AttributeRecord &record)
{
    const qint32 offset = record.name.from;
    if (qsizetype(m_tree.attributes.size()) >= m_limits.attributes)
        return overLimit(Error{QStringLiteral("document.too_many_attributes")}, m_limits.attributes,
                         offset);
    if (m_tree.elements.back().attributeCount >= m_limits.attributesOfElement)
        return overLimit(Error{QStringLiteral("document.too_many_attributes")},
                         m_limits.attributesOfElement, offset);
    const QStringView name = m_tree.slice(record.name.span());
    if (name != u"xmlns" && !name.startsWith(u"xmlns:"))
        return true;
    ++m_open.back().namespaces;
    if (++m_namespacesInScope > m_limits.namespacesInScope)
        return overLimit(Error{QStringLiteral("document.too_many_namespaces")},
                         m_limits.namespacesInScope, offset);
    return true;
}

bool StructureScan::endTag()
{
    const qint32 from = m_pos;
    if (m_open.empty())
        return malformed(from);
    m_pos += 2;
    NameRecord name;
    if (!readName(name))
        return false;
    skipSpace();
    if (m_pos == m_size)
        return truncated();
    if (at(m_pos) != u'>')
        return malformed(m_pos);
    const ElementRecord &open = m_tree.element(m_open.back().element);
    const QStringView expected = m_tree.slice(open.name.span());
    const QStringView found = m_tree.slice(name.span());
    if (expected != found) {
        m_malformed = located(Error{QStringLiteral("document.wrong_end_tag"),
                                    {{QStringLiteral("found"), found.toString()},
                                     {QStringLiteral("expected"), expected.toString()},
                                     {QStringLiteral("opened"), open.position.line}}},
                              positionIn(m_text, from));
        m_pos = from;
        return false;
    }
    ++m_pos;
    closeElement(from);
    return true;
}

void StructureScan::closeElement(qint32 contentTo)
{
    ElementRecord &record = m_tree.elements[size_t(m_open.back().element)];
    record.content.to = contentTo;
    record.span.to = m_pos;
    m_namespacesInScope -= m_open.back().namespaces;
    m_open.pop_back();
}

// A reference to anything that a DOCTYPE would have to declare is refused here, so that it has a
// code of its own.
bool StructureScan::references(TextSpan span)
{
    const QStringView text = m_tree.slice(span);
    for (qsizetype i = text.indexOf(u'&'); i >= 0; i = text.indexOf(u'&', i + 1)) {
        const qsizetype end = text.indexOf(u';', i);
        const QStringView name = text.sliced(i + 1, qMax(end - i - 1, qsizetype(0)));
        const qint32 offset = span.from + qint32(i);
        if (end < 0 || name.isEmpty() || name.size() > m_limits.nameLength ||
            std::any_of(name.begin(), name.end(), endsName))
            return malformed(offset);
        if (!name.startsWith(u'#') && !isPredefinedEntity(name)) {
            Error error{QStringLiteral("document.entity"),
                        {{QStringLiteral("name"), name.toString()}}};
            return refuse(std::move(error), offset);
        }
    }
    return true;
}

bool StructureScan::readName(NameRecord &name)
{
    name.from = m_pos;
    while (m_pos < m_size && !endsName(m_text[m_pos]))
        ++m_pos;
    if (m_pos == m_size)
        return truncated();
    const qint32 length = m_pos - name.from;
    if (length == 0)
        return malformed(m_pos);
    if (length > m_limits.nameLength)
        return overLimit(Error{QStringLiteral("document.name_too_long")}, m_limits.nameLength,
                         name.from);
    name.length = quint16(length);
    const qsizetype colon = m_tree.slice(name.span()).indexOf(u':');
    name.prefixLength = quint16(qMax(colon, qsizetype(0)));
    return true;
}

void StructureScan::skipSpace()
{
    while (m_pos < m_size && isXmlSpace(m_text[m_pos]))
        ++m_pos;
}

bool StructureScan::refuse(Error error, qint32 offset)
{
    m_refused = located(std::move(error), positionIn(m_text, offset));
    return false;
}

bool StructureScan::overLimit(Error error, qsizetype limit, qint32 offset)
{
    error.args.insert(QStringLiteral("limit"), qint64(limit));
    return refuse(std::move(error), offset);
}

bool StructureScan::malformed(qint32 offset)
{
    m_malformed = located(Error{QStringLiteral("document.not_xml")}, positionIn(m_text, offset));
    m_pos = offset;
    return false;
}

// What is cut off stays behind `checked`: the parser would take long over it to say the same.
bool StructureScan::truncated()
{
    Error error = m_tree.elements.empty() ? Error{QStringLiteral("document.not_xml")}
                                          : Error{QStringLiteral("document.truncated")};
    m_malformed = located(std::move(error), positionIn(m_text, m_size));
    m_pos = m_markup;
    return false;
}

} // namespace

Result<ScanEnd> scanStructure(DocumentTree &tree)
{
    return StructureScan(tree).run();
}

} // namespace tenure::journey::detail
