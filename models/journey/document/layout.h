// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document.h"

#include <optional>

namespace tenure::journey::detail {

/// How a file is laid out in lines, so that what is put in looks like what is there.
class Layout
{
public:
    explicit Layout(const Document &document);

    const QString &lineEnd() const { return m_lineEnd; }

    /// White space before an element that begins its line; none where something else does.
    std::optional<QString> indentOf(Element element) const;
    /// What the children of `parent` are indented by; none in a file, or part of one, without
    /// lines.
    std::optional<QString> indentInside(Element parent) const;
    /// One step deeper; none in a file without lines.
    std::optional<QString> deeper(const std::optional<QString> &indent) const;
    /// The element, with its line if it is alone on it.
    TextSpan removalSpan(Element element) const;

private:
    const QStringView m_text;
    QString m_lineEnd;
    std::optional<QString> m_unit;
};

} // namespace tenure::journey::detail
