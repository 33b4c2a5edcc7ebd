// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> documentWords()
{
    static constexpr Words words[] = {
        {"document.bad_character",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}, column {column} holds the character {character}."),
         QT_TRANSLATE_NOOP(
             "wording", "No XML file can hold it, so other programs could not read the journey."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Delete the character, or save the file again from the program that made it.")},
        {"document.bad_encoding",
         QT_TRANSLATE_NOOP(
             "wording",
             "The text at line {line}, column {column} is not {encoding}, as the file says it is."),
         QT_TRANSLATE_NOOP("wording", "Letters could be read wrongly, so nothing was opened."),
         QT_TRANSLATE_NOOP("wording", "Save the file again as UTF-8.")},
        {"document.bad_name",
         QT_TRANSLATE_NOOP("wording", "\"{name}\" cannot be the name of an element or attribute."),
         QT_TRANSLATE_NOOP("wording", "The file would no longer be readable."),
         QT_TRANSLATE_NOOP(
             "wording", "Use letters, digits, \"-\", \"_\" and \".\", beginning with a letter.")},
        {"document.dangling_reference",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}, column {column}: \"{element}\" names \"{target}\" as its "
                           "{name}, and nothing in the file has that id."),
         QT_TRANSLATE_NOOP("wording", "A path of the flowchart would lead nowhere."),
         QT_TRANSLATE_NOOP("wording", "Correct the name, or draw the missing step again in the "
                                      "program that made the file.")},
        {"document.doctype",
         QT_TRANSLATE_NOOP("wording", "The file has a DOCTYPE at line {line}, column {column}."),
         QT_TRANSLATE_NOOP("wording", "A DOCTYPE can make a program fetch other files or swell "
                                      "without end; a journey has no use for one."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Delete the DOCTYPE. If this is a web page, choose the BPMN file instead.")},
        {"document.duplicate_id",
         QT_TRANSLATE_NOOP(
             "wording",
             "The id \"{id}\" at line {line}, column {column} is taken already on line {first}."),
         QT_TRANSLATE_NOOP("wording",
                           "It would be unclear which of the two a path or a shape means."),
         QT_TRANSLATE_NOOP("wording", "Give one of them another id.")},
        {"document.edit_conflict",
         QT_TRANSLATE_NOOP("wording", "Two changes speak of the same place in the file."),
         QT_TRANSLATE_NOOP("wording",
                           "It is unclear which of them should hold, so neither was made."),
         QT_TRANSLATE_NOOP("wording", "Make one change after the other.")},
        {"document.entity",
         QT_TRANSLATE_NOOP(
             "wording",
             "Line {line}, column {column} uses \"&{name};\", which XML itself does not know."),
         QT_TRANSLATE_NOOP(
             "wording", "Such a name needs a DOCTYPE, and journeys with a DOCTYPE are not opened."),
         QT_TRANSLATE_NOOP("wording", "Write the character itself in its place.")},
        {"document.mixed_text",
         QT_TRANSLATE_NOOP("wording", "\"{element}\" at line {line}, column {column} holds other "
                                      "elements, so its text cannot be replaced."),
         QT_TRANSLATE_NOOP("wording", "The elements in it would be lost."),
         QT_TRANSLATE_NOOP("wording", "Change the elements in it instead.")},
        {"document.name_too_long",
         QT_TRANSLATE_NOOP(
             "wording", "A name at line {line}, column {column} has more than {limit} characters."),
         QT_TRANSLATE_NOOP(
             "wording",
             "No drawing program writes such names; the file is damaged or made to do harm."),
         QT_TRANSLATE_NOOP("wording", "Export the journey again from the program that made it.")},
        {"document.no_element",
         QT_TRANSLATE_NOOP("wording",
                           "A change speaks of something that is no longer in the file."),
         QT_TRANSLATE_NOOP("wording", "The file was changed in the meantime, so nothing was done."),
         QT_TRANSLATE_NOOP("wording",
                           "Look at the journey as it is now and make the change again.")},
        {"document.not_bpmn",
         QT_TRANSLATE_NOOP("wording",
                           "The file is XML, but its outermost element is \"{element}\"."),
         QT_TRANSLATE_NOOP("wording", "A BPMN 2.0 journey begins with \"definitions\"."),
         QT_TRANSLATE_NOOP("wording",
                           "Choose a BPMN 2.0 file, or export the drawing as BPMN 2.0.")},
        {"document.not_xml",
         QT_TRANSLATE_NOOP("wording",
                           "The file is not well-formed XML at line {line}, column {column}."),
         QT_TRANSLATE_NOOP("wording", "No BPMN program can read it as it is."),
         QT_TRANSLATE_NOOP("wording",
                           "Choose a BPMN 2.0 file, or mend that place in a text editor.")},
        {"document.too_deep",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}, column {column} lies deeper than {limit} elements."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Flowcharts are never nested that deep; the file is damaged or made to do harm."),
         QT_TRANSLATE_NOOP("wording", "Export the journey again from the program that made it.")},
        {"document.too_large",
         QT_TRANSLATE_NOOP("wording", "The file has {bytes} bytes; {limit} are allowed here."),
         QT_TRANSLATE_NOOP("wording", "A file of that size would slow down everybody's work."),
         QT_TRANSLATE_NOOP("wording", "Split the journey into parts that call each other.")},
        {"document.too_many_asides",
         QT_TRANSLATE_NOOP("wording", "The file has more than {limit} comments, instructions and "
                                      "CDATA sections, counted up to line {line}."),
         QT_TRANSLATE_NOOP("wording", "The file is damaged or made to do harm."),
         QT_TRANSLATE_NOOP("wording", "Remove the comments, or export the journey again.")},
        {"document.too_many_attributes",
         QT_TRANSLATE_NOOP(
             "wording", "There are more than {limit} attributes at line {line}, column {column}."),
         QT_TRANSLATE_NOOP(
             "wording",
             "No drawing program writes so many; the file is damaged or made to do harm."),
         QT_TRANSLATE_NOOP("wording", "Export the journey again from the program that made it.")},
        {"document.too_many_elements",
         QT_TRANSLATE_NOOP("wording",
                           "The file has more than {limit} elements, counted up to line {line}."),
         QT_TRANSLATE_NOOP("wording", "A journey of that size would slow down everybody's work."),
         QT_TRANSLATE_NOOP("wording", "Split the journey into parts that call each other.")},
        {"document.too_many_namespaces",
         QT_TRANSLATE_NOOP(
             "wording",
             "More than {limit} namespaces are declared around line {line}, column {column}."),
         QT_TRANSLATE_NOOP(
             "wording",
             "No drawing program writes so many; the file is damaged or made to do harm."),
         QT_TRANSLATE_NOOP("wording", "Export the journey again from the program that made it.")},
        {"document.truncated",
         QT_TRANSLATE_NOOP("wording", "The file ends too early, at line {line}, column {column}."),
         QT_TRANSLATE_NOOP("wording", "It was probably cut off while it was saved or copied."),
         QT_TRANSLATE_NOOP("wording", "Copy or export the file again.")},
        {"document.value_too_long",
         QT_TRANSLATE_NOOP(
             "wording",
             "A value at line {line}, column {column} has more than {limit} characters."),
         QT_TRANSLATE_NOOP("wording", "Values of that size would slow down everybody's work."),
         QT_TRANSLATE_NOOP("wording",
                           "Shorten the value, or attach the text or picture elsewhere.")},
        {"document.wrong_end_tag",
         QT_TRANSLATE_NOOP("wording", "Line {line}, column {column} closes \"{found}\", but "
                                      "\"{expected}\" from line {opened} is still open."),
         QT_TRANSLATE_NOOP("wording",
                           "The file is not well-formed XML, so no BPMN program can read it."),
         QT_TRANSLATE_NOOP("wording",
                           "Close the elements in the order in which they were opened.")},
        {"layout.no_process", QT_TRANSLATE_NOOP("wording", "There is no process to lay out."), "",
         QT_TRANSLATE_NOOP("wording", "Name a file with at least one step.")},
        {"layout.several_processes",
         QT_TRANSLATE_NOOP("wording", "The file has {count} processes with steps."),
         QT_TRANSLATE_NOOP("wording", "Only a file with one of them is laid out."),
         QT_TRANSLATE_NOOP("wording", "Keep each process in a file of its own.")},
        {"writer.duplicate_id", QT_TRANSLATE_NOOP("wording", "The id \"{id}\" is given twice."),
         QT_TRANSLATE_NOOP("wording", "The journey was not written."),
         QT_TRANSLATE_NOOP("wording", "Give each step, lane and flow an id of its own.")},
        {"writer.unknown_lane",
         QT_TRANSLATE_NOOP("wording", "A step names the lane \"{lane}\", which is not there."),
         QT_TRANSLATE_NOOP("wording", "The journey was not written."),
         QT_TRANSLATE_NOOP("wording", "Add the lane, or name another one.")},
        {"writer.unknown_node",
         QT_TRANSLATE_NOOP("wording",
                           "A flow or an event names the step \"{node}\", which is not there."),
         QT_TRANSLATE_NOOP("wording", "The journey was not written."),
         QT_TRANSLATE_NOOP("wording", "Add the step, or name another one.")},
    };
    return words;
}

} // namespace tenure::wording
