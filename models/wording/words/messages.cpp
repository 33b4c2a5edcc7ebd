// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> messagesWords()
{
    static constexpr Words words[] = {
        {"message.bad_address",
         QT_TRANSLATE_NOOP("wording", "\"{address}\" is not an e-mail address."),
         QT_TRANSLATE_NOOP("wording", "The message was not written."),
         QT_TRANSLATE_NOOP("wording",
                           "Correct the field that the {part} of the template takes it from.")},
        {"message.bad_field",
         QT_TRANSLATE_NOOP("wording",
                           "The field \"{field}\" holds something that a message cannot show."),
         QT_TRANSLATE_NOOP("wording", "The message was not written."),
         QT_TRANSLATE_NOOP("wording", "Give it text, a number, yes or no, or a list of those.")},
        {"message.bad_line",
         QT_TRANSLATE_NOOP("wording", "Line {line} of the template is not understood."), "",
         QT_TRANSLATE_NOOP("wording", "Write \"key: value\" above the first part; begin a part "
                                      "with \"=== text\" or \"=== html\".")},
        {"message.bad_tag",
         QT_TRANSLATE_NOOP("wording", "\"{tag}\" in line {line} of the {part} is not a field."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Templates hold fields and sections alone, and every field is made harmless."),
         QT_TRANSLATE_NOOP("wording", "Put the field's name between two pairs of braces; a section "
                                      "begins with # and ends with /.")},
        {"message.bad_value",
         QT_TRANSLATE_NOOP(
             "wording",
             "The value of \"{key}\" in line {line} of the template is not one it can have."),
         "", QT_TRANSLATE_NOOP("wording", "Use letters, digits and hyphens; the channel is mail.")},
        {"message.duplicate_key",
         QT_TRANSLATE_NOOP("wording", "Line {line} of the template says \"{key}\" a second time."),
         "", QT_TRANSLATE_NOOP("wording", "Keep one of the two.")},
        {"message.empty_part",
         QT_TRANSLATE_NOOP("wording",
                           "With these facts nothing is left of the {part} of the message."),
         QT_TRANSLATE_NOOP("wording", "The message was not written."),
         QT_TRANSLATE_NOOP("wording", "Add words outside the sections of the template.")},
        {"message.line_break",
         QT_TRANSLATE_NOOP(
             "wording",
             "The field \"{field}\" has a line break, which the {part} of a mail cannot hold."),
         QT_TRANSLATE_NOOP(
             "wording",
             "The message was not written; such a break could add lines to the mail's head."),
         QT_TRANSLATE_NOOP("wording",
                           "Look where the value comes from: it may be a mistake or an attack.")},
        {"message.missing_field",
         QT_TRANSLATE_NOOP("wording",
                           "The {part} of the message needs \"{field}\", which is not known."),
         QT_TRANSLATE_NOOP("wording", "The message was not written, rather than with a gap."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Add the fact, or put the sentence into a section so that it can be left out.")},
        {"message.missing_key",
         QT_TRANSLATE_NOOP("wording", "The template does not say its \"{key}\"."), "",
         QT_TRANSLATE_NOOP("wording",
                           "Every template has a name, an audience, a subject and a text.")},
        {"message.not_text",
         QT_TRANSLATE_NOOP("wording", "The {part} of the message shows \"{field}\" as text, but it "
                                      "is a list or a yes or no."),
         QT_TRANSLATE_NOOP("wording", "The message was not written."),
         QT_TRANSLATE_NOOP("wording", "Use it as a section in the template.")},
        {"message.not_utf8",
         QT_TRANSLATE_NOOP("wording", "The template is not a text file in UTF-8."), "",
         QT_TRANSLATE_NOOP("wording", "Save it as UTF-8 and read it again.")},
        {"message.open_section",
         QT_TRANSLATE_NOOP(
             "wording",
             "The section \"{tag}\" in line {line} of the {part} does not begin and end in pairs."),
         "",
         QT_TRANSLATE_NOOP("wording", "End each section with its own name, the innermost first.")},
        {"message.too_deep",
         QT_TRANSLATE_NOOP(
             "wording",
             "The section \"{tag}\" in line {line} of the {part} lies more than sixteen deep."),
         "", QT_TRANSLATE_NOOP("wording", "Use fewer sections inside sections.")},
        {"message.too_large",
         QT_TRANSLATE_NOOP("wording", "The {part} of the message would be larger than {limit}."),
         QT_TRANSLATE_NOOP("wording", "The message was not written."),
         QT_TRANSLATE_NOOP("wording", "Shorten the template or the lists it shows.")},
        {"message.too_many_rows",
         QT_TRANSLATE_NOOP("wording",
                           "The lists in the {part} of the message have more than {limit} rows."),
         QT_TRANSLATE_NOOP("wording", "The message was not written."),
         QT_TRANSLATE_NOOP("wording", "Show fewer rows, and link to the rest.")},
        {"message.unknown_key",
         QT_TRANSLATE_NOOP("wording", "A template has nothing called \"{key}\" (line {line})."), "",
         QT_TRANSLATE_NOOP("wording", "Use name, audience, channel, variant, language, subject, "
                                      "reply-to, and the parts text and html.")},
        {"message.unsafe_link",
         QT_TRANSLATE_NOOP(
             "wording",
             "The field \"{field}\" stands where a link begins, but it is no web or mail address."),
         QT_TRANSLATE_NOOP("wording",
                           "The message was not written; such a link could run something."),
         QT_TRANSLATE_NOOP("wording",
                           "Look where the value comes from: it may be a mistake or an attack.")},
        {"message.unsafe_place",
         QT_TRANSLATE_NOOP(
             "wording",
             "\"{tag}\" in line {line} of the {part} stands where it cannot be made harmless."),
         QT_TRANSLATE_NOOP("wording", "A field belongs between tags or inside a quoted attribute; "
                                      "a section holds whole tags."),
         QT_TRANSLATE_NOOP("wording", "Move it, or put the attribute's value in quotes.")},
    };
    return words;
}

} // namespace tenure::wording
