// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/nameresolution.h"

#include "journey/document/documenterror.h"
#include "journey/namespaces.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace tenure::journey::detail {
namespace {

// Fed in blocks, the parser keeps two copies of a block instead of two of a file.
constexpr qint32 blockSize = 1 << 18;

bool isVerbatim(QStringView value)
{
    return std::none_of(value.begin(), value.end(), [](QChar unit) {
        return unit == u'&' || unit == u'\n' || unit == u'\r' || unit == u'\t';
    });
}

bool isVerbatimText(QStringView content)
{
    return std::none_of(content.begin(), content.end(),
                        [](QChar unit) { return unit == u'&' || unit == u'<' || unit == u'\r'; });
}

class NameResolution
{
public:
    NameResolution(DocumentTree &tree, const ScanEnd &end) : m_tree(tree), m_end(end)
    {
        m_namespaceIndexes.insert(QString(), 0);
    }

    Result<void> run();

private:
    struct Open
    {
        qint32 element = -1;
        bool gathers = false; ///< its text is not what stands in the file
        QString text;
    };

    bool feed();
    bool goesOnAfter(QXmlStreamReader::TokenType token);
    bool startElement();
    bool attributes(const ElementRecord &record);
    bool declaration(qint32 index, const QXmlStreamNamespaceDeclaration &declaration);
    void characters();
    void endElement();
    void keepValue(qint32 attribute, QStringView value);
    qint32 namespaceIndex(QStringView uri);
    Error failure() const;

    DocumentTree &m_tree;
    const ScanEnd &m_end;
    qint32 m_fed = 0;
    QXmlStreamReader m_xml;
    QHash<QString, qint32> m_namespaceIndexes;
    std::vector<Open> m_open;
    qint32 m_next = 0;
};

Result<void> NameResolution::run()
{
    bool agrees = true;
    while (agrees) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            agrees = startElement();
        else if (token == QXmlStreamReader::EndElement)
            endElement();
        else if (token == QXmlStreamReader::Characters)
            characters();
        else if (!goesOnAfter(token))
            break;
    }
    if (m_end.malformed || !agrees || m_xml.hasError() || m_next != qint32(m_tree.elements.size()))
        return failure();
    std::sort(m_tree.texts.begin(), m_tree.texts.end(),
              [](const ResolvedText &a, const ResolvedText &b) { return a.owner < b.owner; });
    return {};
}

// A block ends where an element begins: the parser reads a token that is cut in two from its start
// again, and after the root takes the end of a block for the end of the file.
bool NameResolution::feed()
{
    if (m_fed == m_end.checked)
        return false;
    const auto next = std::lower_bound(
        m_tree.elements.begin(), m_tree.elements.end(), m_fed + blockSize,
        [](const ElementRecord &e, qint32 wanted) { return e.span.from < wanted; });
    const qint32 to = next == m_tree.elements.end() ? m_end.checked : next->span.from;
    m_xml.addData(m_tree.slice({m_fed, to}).toString());
    m_fed = to;
    return true;
}

bool NameResolution::goesOnAfter(QXmlStreamReader::TokenType token)
{
    if (token == QXmlStreamReader::EndDocument)
        return feed();
    if (token != QXmlStreamReader::Invalid)
        return true;
    return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && feed();
}

bool NameResolution::startElement()
{
    if (m_next == qint32(m_tree.elements.size()))
        return false;
    const qint32 index = m_next++;
    ElementRecord &record = m_tree.elements[size_t(index)];
    if (m_xml.qualifiedName() != m_tree.slice(record.name.span()))
        return false;
    record.namespaceIndex = namespaceIndex(m_xml.namespaceUri());
    m_open.push_back(
        {index, record.firstChild >= 0 || !isVerbatimText(m_tree.slice(record.content)), {}});
    return attributes(record);
}

// The parser tells namespace declarations apart from other attributes, each in file order.
bool NameResolution::attributes(const ElementRecord &record)
{
    const QXmlStreamAttributes others = m_xml.attributes();
    const QXmlStreamNamespaceDeclarations declarations = m_xml.namespaceDeclarations();
    qsizetype other = 0;
    qsizetype declared = 0;
    for (qint32 i = record.firstAttribute; i < record.firstAttribute + record.attributeCount; ++i) {
        AttributeRecord &attribute = m_tree.attributes[size_t(i)];
        const QStringView name = m_tree.slice(attribute.name.span());
        if (name == u"xmlns" || m_tree.slice(attribute.name.prefix()) == u"xmlns") {
            if (declared == declarations.size() || !declaration(i, declarations[declared]))
                return false;
            ++declared;
            continue;
        }
        if (other == others.size() || others[other].qualifiedName() != name)
            return false;
        attribute.namespaceIndex = namespaceIndex(others[other].namespaceUri());
        keepValue(i, others[other++].value());
    }
    return other == others.size() && declared == declarations.size();
}

bool NameResolution::declaration(qint32 index, const QXmlStreamNamespaceDeclaration &declaration)
{
    AttributeRecord &attribute = m_tree.attributes[size_t(index)];
    const QStringView prefix =
        attribute.name.prefixLength == 0 ? QStringView() : m_tree.slice(attribute.name.local());
    if (declaration.prefix() != prefix)
        return false;
    attribute.namespaceIndex = namespaceIndex(ns::xmlns);
    keepValue(index, declaration.namespaceUri());
    return true;
}

void NameResolution::keepValue(qint32 attribute, QStringView value)
{
    if (!isVerbatim(m_tree.slice(m_tree.attribute(attribute).value)))
        m_tree.values.push_back({attribute, value.toString()});
}

void NameResolution::characters()
{
    if (m_open.empty() || !m_open.back().gathers)
        return;
    const bool betweenElements = m_tree.element(m_open.back().element).firstChild >= 0;
    if (!betweenElements || m_xml.isCDATA() || !m_xml.isWhitespace())
        m_open.back().text += m_xml.text();
}

void NameResolution::endElement()
{
    Open &open = m_open.back();
    const bool leaf = m_tree.element(open.element).firstChild < 0;
    if (open.gathers && (leaf || !open.text.isEmpty()))
        m_tree.texts.push_back({open.element, std::move(open.text)});
    m_open.pop_back();
}

qint32 NameResolution::namespaceIndex(QStringView uri)
{
    const QString key = uri.toString();
    const auto known = m_namespaceIndexes.constFind(key);
    if (known != m_namespaceIndexes.cend())
        return *known;
    const qint32 index = qint32(m_tree.namespaces.size());
    m_tree.namespaces.push_back(key);
    m_namespaceIndexes.insert(key, index);
    return index;
}

// What the parser finds stands before the place where the first pass gave up, so it goes first.
Error NameResolution::failure() const
{
    const bool parserKnows =
        m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError;
    if (!parserKnows && m_end.malformed)
        return *m_end.malformed;
    const qsizetype offset =
        qBound(qsizetype(0), qsizetype(m_xml.characterOffset()), m_tree.text.size());
    return located(Error{QStringLiteral("document.not_xml"), {}, m_xml.errorString()},
                   positionIn(m_tree.text, offset));
}

} // namespace

Result<void> resolveNames(DocumentTree &tree, const ScanEnd &end)
{
    return NameResolution(tree, end).run();
}

} // namespace tenure::journey::detail
