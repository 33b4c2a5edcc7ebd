// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/prefixes.h"

#include "journey/document/attributeplace.h"
#include "journey/document/xmlescape.h"
#include "journey/namespaces.h"

#include <algorithm>

namespace tenure::journey::detail {
namespace {

struct UsualPrefix
{
    QStringView uri;
    QStringView prefix;
};

constexpr UsualPrefix usualPrefixes[] = {
    {ns::bpmn, u"bpmn"},       {ns::bpmndi, u"bpmndi"},   {ns::dc, u"dc"},   {ns::di, u"di"},
    {ns::tenure, u"tenure"},   {ns::camunda, u"camunda"}, {ns::xsi, u"xsi"}, {ns::bioc, u"bioc"},
    {ns::modeler, u"modeler"}, {ns::color, u"color"},
};

QString usualPrefix(QStringView uri)
{
    const auto usual =
        std::find_if(std::begin(usualPrefixes), std::end(usualPrefixes),
                     [&](const UsualPrefix &candidate) { return candidate.uri == uri; });
    return usual == std::end(usualPrefixes) ? QStringLiteral("ns") : usual->prefix.toString();
}

// "xmlns" declares the default namespace, "xmlns:x" that of prefix x.
QString declaredPrefix(const Attribute &declaration)
{
    return declaration.name == u"xmlns" ? QString() : declaration.name.toString();
}

QSet<QString> allPrefixes(const Document &document)
{
    QSet<QString> prefixes;
    for (qint32 i = 0; i < document.elementCount(); ++i) {
        for (const Attribute &attribute : document.at(i).attributes()) {
            if (attribute.namespaceUri == ns::xmlns)
                prefixes.insert(declaredPrefix(attribute));
        }
    }
    return prefixes;
}

} // namespace

std::optional<QString> Prefixes::forElement(Element scope, QStringView uri)
{
    if (uri.isEmpty())
        return inScope(scope, uri, true);
    if (const std::optional<QString> known = inScope(scope, uri, true))
        return known;
    return declared(uri);
}

QString Prefixes::forAttribute(Element scope, QStringView uri)
{
    if (uri.isEmpty())
        return {};
    if (uri == ns::xml)
        return QStringLiteral("xml");
    if (uri == ns::xmlns)
        return QStringLiteral("xmlns");
    if (const std::optional<QString> known = inScope(scope, uri, false))
        return *known;
    return declared(uri);
}

std::optional<QString> Prefixes::inScope(Element scope, QStringView uri, bool defaultToo) const
{
    // What stands around speaks for itself: a file may have several prefixes for one namespace.
    if (scope.namespaceUri() == uri && (defaultToo || !scope.prefix().isEmpty()))
        return scope.prefix().toString();
    QSet<QString> hidden;
    for (; scope; scope = scope.parent()) {
        for (const Attribute &attribute : scope.attributes()) {
            if (attribute.namespaceUri != ns::xmlns)
                continue;
            const QString prefix = declaredPrefix(attribute);
            if (attribute.value == uri && !hidden.contains(prefix) &&
                (defaultToo || !prefix.isEmpty()))
                return prefix;
            hidden.insert(prefix);
        }
    }
    return uri.isEmpty() && !hidden.contains(QString()) ? std::optional(QString()) : std::nullopt;
}

QString Prefixes::declared(QStringView uri)
{
    const QString key = uri.toString();
    const auto known = m_declared.constFind(key);
    if (known != m_declared.cend())
        return *known;
    const QString prefix = freePrefix(uri);
    m_declared.insert(key, prefix);
    m_declarations += separatorOf(m_document, m_document.root()) + QStringLiteral("xmlns:") +
                      prefix + QStringLiteral("=\"") +
                      escapedValue(uri, u'"', m_document.encoding().charset) + u'"';
    return prefix;
}

// Taken is a prefix that is declared anywhere, so that no inner declaration hides the new one.
QString Prefixes::freePrefix(QStringView uri) const
{
    QSet<QString> taken = allPrefixes(m_document);
    for (const QString &prefix : m_declared)
        taken.insert(prefix);
    const QString wanted = usualPrefix(uri);
    QString prefix = wanted;
    for (int i = 1; taken.contains(prefix); ++i)
        prefix = wanted + QString::number(i);
    return prefix;
}

std::optional<Replacement> Prefixes::declarations() const
{
    if (m_declarations.isEmpty())
        return {};
    const Element root = m_document.root();
    qint32 place = endOfName(root);
    for (const Attribute &attribute : root.attributes()) {
        if (attribute.namespaceUri == ns::xmlns)
            place = attribute.span.to;
    }
    return Replacement{{place, place}, m_declarations};
}

} // namespace tenure::journey::detail
