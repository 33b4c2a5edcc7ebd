// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document.h"

#include "journey/document/documenterror.h"
#include "journey/document/documenttree.h"
#include "journey/document/identifiers.h"
#include "journey/document/nameresolution.h"
#include "journey/namespaces.h"
#include "journey/references.h"

#include <QCryptographicHash>

namespace tenure::journey {
namespace {

Result<void> checkSize(qsizetype bytes, const Limits &limits)
{
    if (bytes > limits.bytes) {
        return Error{QStringLiteral("document.too_large"),
                     {{QStringLiteral("bytes"), qint64(bytes)},
                      {QStringLiteral("limit"), qint64(limits.bytes)}}};
    }
    return {};
}

Error notBpmn(Element root)
{
    return located(Error{QStringLiteral("document.not_bpmn"),
                         {{QStringLiteral("element"), root.name().toString()}}},
                   root.position());
}

} // namespace

Result<Document> Document::read(QByteArrayView bytes, const Limits &limits)
{
    if (const Result<void> size = checkSize(bytes.size(), limits); !size)
        return size.error();
    Result<DecodedText> decoded = decodeXml(bytes);
    if (!decoded)
        return decoded.error();
    return readText(*std::move(decoded), limits);
}

Result<Document> Document::readText(DecodedText decoded, const Limits &limits)
{
    const auto tree = std::make_shared<detail::DocumentTree>();
    tree->text = std::move(decoded.text);
    tree->encoding = decoded.encoding;
    tree->limits = limits;
    const Result<detail::ScanEnd> end = detail::scanStructure(*tree);
    if (!end)
        return end.error();
    if (const Result<void> resolved = detail::resolveNames(*tree, *end); !resolved)
        return resolved.error();
    Document document(tree);
    if (!document.root().is(ns::bpmn, u"definitions"))
        return notBpmn(document.root());
    if (const Result<void> indexed = detail::indexIds(*tree); !indexed)
        return indexed.error();
    if (const auto broken = firstRefusedReference(document))
        return errorOf(*broken);
    return document;
}

QByteArray Document::bytes() const
{
    return encodeXml(m_tree->text, m_tree->encoding);
}

QByteArray Document::sha256() const
{
    return QCryptographicHash::hash(bytes(), QCryptographicHash::Sha256).toHex();
}

QStringView Document::text() const
{
    return m_tree->text;
}

TextEncoding Document::encoding() const
{
    return m_tree->encoding;
}

const Limits &Document::limits() const
{
    return m_tree->limits;
}

Element Document::root() const
{
    return {m_tree.get(), 0};
}

qint32 Document::elementCount() const
{
    return qint32(m_tree->elements.size());
}

Element Document::at(qint32 index) const
{
    return {m_tree.get(), index};
}

Element Document::byId(QStringView id) const
{
    const auto found = m_tree->ids.constFind(id);
    return found == m_tree->ids.cend() ? Element() : Element(m_tree.get(), *found);
}

Element Document::byReference(QStringView reference) const
{
    const Element whole = byId(reference);
    const qsizetype colon = reference.indexOf(u':');
    return whole || colon < 0 ? whole : byId(reference.sliced(colon + 1));
}

TextPosition Document::positionOf(qint32 offset) const
{
    return m_tree->positionOf(offset);
}

Result<Document> Document::patched(const Patch &patch) const
{
    if (!patch.fits(m_tree->text.size()))
        return Error{QStringLiteral("document.edit_conflict")};
    DecodedText edited{patch.applied(m_tree->text), m_tree->encoding};
    if (const Result<void> encodable = checkEncodable(edited.text, edited.encoding); !encodable)
        return encodable.error();
    if (const Result<void> size =
            checkSize(encodeXml(edited.text, edited.encoding).size(), m_tree->limits);
        !size)
        return size.error();
    return readText(std::move(edited), m_tree->limits);
}

} // namespace tenure::journey
