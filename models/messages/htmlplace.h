// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/escape.h"

#include <optional>

namespace tenure::messages {

/// Follows HTML as it is read and says what a field at this point would be part of.
class HtmlPlace
{
public:
    void read(QStringView html);

    /// The place of a field here; nothing where no escaping makes it harmless.
    std::optional<Place> place() const;

    /// A field stands here; what follows in a link is no longer its beginning.
    void passField() { m_valueBegun = true; }

    /// Whether what follows reads the same here as there: the two ends of a section that may be
    /// left out.
    bool continuesLike(const HtmlPlace &other) const;

private:
    enum class At {
        Text,
        TagStart,
        TagName,
        InTag,
        AttributeName,
        AfterName,
        BeforeValue,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        Declaration,
        Raw
    };

    void step(QChar c);
    void readTag(QChar c);
    void readAttribute(QChar c);
    void readValue(QChar c);
    void readDeclaration(QChar c);
    void beginTag(QChar c);
    void endTag();
    void endRaw(QChar c);

    At m_at = At::Text;
    QString m_tag;       ///< lower case; begins with '/' for an end tag
    QString m_attribute; ///< lower case
    QString m_tail;      ///< what a comment or raw element read last, to find its end
    bool m_valueBegun = false;
};

} // namespace tenure::messages
