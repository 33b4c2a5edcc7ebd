// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document.h"
#include "journey/patch.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tenure::journey::detail {

/// Finds a prefix for a namespace where something is to be written, and declares one on the root if
/// there is none.
class Prefixes
{
public:
    explicit Prefixes(const Document &document) : m_document(document) {}

    /// Prefix of an element inside `scope`, empty for the default namespace. None: the element is
    /// to have no namespace and a default one is in force.
    std::optional<QString> forElement(Element scope, QStringView uri);
    /// Prefix of an attribute of `scope` or of something inside; empty for no namespace.
    QString forAttribute(Element scope, QStringView uri);

    /// What was declared on the way; none if nothing had to be.
    std::optional<Replacement> declarations() const;

private:
    std::optional<QString> inScope(Element scope, QStringView uri, bool defaultToo) const;
    QString declared(QStringView uri);
    QString freePrefix(QStringView uri) const;

    const Document &m_document;
    QHash<QString, QString> m_declared; ///< prefix of a namespace
    QString m_declarations;
};

} // namespace tenure::journey::detail
