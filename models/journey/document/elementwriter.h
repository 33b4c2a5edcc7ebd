// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document/layout.h"
#include "journey/document/prefixes.h"
#include "journey/newelement.h"

namespace tenure::journey::detail {

/// The one place where names and values become XML.
class ElementWriter
{
public:
    explicit ElementWriter(const Document &document)
        : m_charset(document.encoding().charset), m_layout(document), m_prefixes(document)
    {
    }

    const Layout &layout() const { return m_layout; }
    const Prefixes &prefixes() const { return m_prefixes; }

    /// `element` as a child of `scope`. Its lines but the first begin with `indent`; none: it is
    /// one line.
    Result<QString> element(const NewElement &element, Element scope,
                            const std::optional<QString> &indent);
    /// name="value" as an attribute of `scope`.
    Result<QString> attribute(const NewElement::NamedValue &attribute, Element scope);
    Result<QString> value(QStringView value, QChar quote) const;
    Result<QString> text(QStringView text) const;

private:
    Result<QString> startTag(const NewElement &element, const QString &name, Element scope);
    Result<QString> content(const NewElement &element, Element scope,
                            const std::optional<QString> &indent);
    Result<QString> qualified(const std::optional<QString> &prefix, QStringView name) const;

    const Charset m_charset;
    const Layout m_layout;
    Prefixes m_prefixes;
};

} // namespace tenure::journey::detail
