// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/escape.h"

#include <string>
#include <vector>

namespace tenure::messages {

enum class Part { Subject, ReplyTo, Text, Html };

/// "subject", "reply-to", "text", "html"
QString toText(Part part);

/// One `{{...}}` of a template.
struct Tag
{
    enum class Kind { Field, Section, Inverted, End };

    Kind kind = Kind::Field;
    QString name;
    Place place = Place::Text;
    qint64 ownSize =
        0; ///< sections: bytes of the text directly inside, without sections further in
};

/// A part of a template, checked, and respelled for mustache: every tag's name is its number in
/// `tags`.
struct TaggedText
{
    std::vector<Tag> tags;
    std::string respelled;
};

/// Checks the tags of `text`; `firstLine` is where it begins in its file. Errors as readTemplate()
/// names them.
Result<TaggedText> readTags(const QString &text, Part part, int firstLine);

} // namespace tenure::messages
