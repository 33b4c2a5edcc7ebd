// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> peopleWords()
{
    static constexpr Words words[] = {
        {"feed.cell_count",
         QT_TRANSLATE_NOOP("wording", "Line {line} has {value} cells; the header has {other}."),
         QT_TRANSLATE_NOOP("wording", "A delimiter inside a value, or one too few, has moved the "
                                      "values into other columns. The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Have values that hold the delimiter written in quotation "
                                      "marks, and read the file again.")},
        {"feed.cell_limit",
         QT_TRANSLATE_NOOP(
             "wording",
             "The cell at line {line}, column {column} is longer than {limit} characters."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Usually a quotation mark was opened there and never closed. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording",
                           "Look at that place in the file and ask for a corrected one.")},
        {"feed.column_limit",
         QT_TRANSLATE_NOOP("wording", "Line {line} has more than {limit} cells."),
         QT_TRANSLATE_NOOP("wording",
                           "This does not look like a list of people. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Check that the right file was sent.")},
        {"feed.columns_missing",
         QT_TRANSLATE_NOOP("wording", "The file lacks columns that the mapping needs: {missing}."),
         QT_TRANSLATE_NOOP("wording", "Without them facts would be lost. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Ask for a file with the usual columns and a header.")},
        {"feed.columns_renamed",
         QT_TRANSLATE_NOOP("wording", "The file lacks columns that the mapping needs: {missing}. "
                                      "It has others that the mapping does not know: {added}."),
         QT_TRANSLATE_NOOP(
             "wording",
             "They may have new names; by guess, facts would be mixed up. Nothing was changed."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Ask for a file with the usual columns, or give the mapping the new names.")},
        {"feed.control_character",
         QT_TRANSLATE_NOOP(
             "wording", "Line {line}, column {column} ({field}) holds hidden control characters."),
         QT_TRANSLATE_NOOP("wording",
                           "They can make a value look like another. The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Have the value typed again in the HR system.")},
        {"feed.cut_off",
         QT_TRANSLATE_NOOP("wording", "The file ends in the middle of a row, at line {line}."),
         QT_TRANSLATE_NOOP("wording", "It was probably cut off while it was written or sent. "
                                      "Nothing was changed and nobody was ended."),
         QT_TRANSLATE_NOOP("wording", "Send the complete file again.")},
        {"feed.date_out_of_range",
         QT_TRANSLATE_NOOP(
             "wording",
             "Line {line}, column {column} ({field}): {value} is before 1900 or after 2199."),
         QT_TRANSLATE_NOOP("wording", "The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Correct the date in the HR system.")},
        {"feed.date_unreadable",
         QT_TRANSLATE_NOOP("wording", "Line {line}, column {column} ({field}): \"{value}\" is not "
                                      "a date in the format \"{other}\" that the mapping names."),
         QT_TRANSLATE_NOOP("wording", "Dates are never guessed. The row was left out."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Correct the date, or the mapping if the HR system now writes dates in another way.")},
        {"feed.dates_crossed",
         QT_TRANSLATE_NOOP("wording", "Line {line}, column {column} ({field}): the last day "
                                      "{value} lies before the start date {other}."),
         QT_TRANSLATE_NOOP("wording", "Both cannot be right. The row was left out."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Correct the dates; for somebody who never starts, set the status to withdrawn.")},
        {"feed.delimiter_unclear",
         QT_TRANSLATE_NOOP("wording",
                           "It is not clear which character separates the columns of this file."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Comma, semicolon and tab do not divide it into even rows. Nothing was changed."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Name the delimiter in the mapping, or check that this is the right file.")},
        {"feed.empty", QT_TRANSLATE_NOOP("wording", "The file is empty."),
         QT_TRANSLATE_NOOP("wording",
                           "An empty file says nothing about anybody. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Ask for the file again.")},
        {"feed.encoding_differs",
         QT_TRANSLATE_NOOP(
             "wording",
             "The mapping expects the encoding {expected}; the file is written in {found}."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Read the wrong way, names with accents would be garbled. Nothing was changed."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Set the encoding of the mapping to {found} if the HR system now writes it so.")},
        {"feed.encoding_invalid",
         QT_TRANSLATE_NOOP("wording",
                           "The bytes at line {line}, column {column} are no {expected} text."),
         QT_TRANSLATE_NOOP(
             "wording", "Read by guess, names with accents would be garbled. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Have the file written in UTF-8, or name its encoding in the "
                                      "mapping (often windows-1252).")},
        {"feed.encoding_unmarked",
         QT_TRANSLATE_NOOP(
             "wording", "The file looks like UTF-16 but does not say so with a byte order mark."),
         QT_TRANSLATE_NOOP("wording",
                           "Without the mark it can be read in two ways. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording",
                           "Have the file written in UTF-8, or in UTF-16 with a byte order mark.")},
        {"feed.file_limit", QT_TRANSLATE_NOOP("wording", "The file is larger than {limit} bytes."),
         QT_TRANSLATE_NOOP("wording", "So large a file is not read. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Check that the right file was sent, or divide it.")},
        {"feed.formula_cell",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}, column {column} ({field}) holds a formula: {value}"),
         QT_TRANSLATE_NOOP("wording", "A formula in a person's data is an accident or an attack. "
                                      "It was not calculated, and the row was left out."),
         QT_TRANSLATE_NOOP("wording", "Have the value typed as plain text in the HR system.")},
        {"feed.header_twice",
         QT_TRANSLATE_NOOP(
             "wording",
             "The column \"{field}\" stands in the header twice (line {line}, column {column})."),
         QT_TRANSLATE_NOOP("wording", "It is not clear which of them counts. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Ask for a file in which every column has its own name.")},
        {"feed.is_compressed",
         QT_TRANSLATE_NOOP("wording", "The file is compressed, not a CSV file."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Unpack it, or have it sent as it is.")},
        {"feed.is_html", QT_TRANSLATE_NOOP("wording", "The file is a web page, not a CSV file."),
         QT_TRANSLATE_NOOP("wording", "Often it is a sign-in or error page that was saved in place "
                                      "of the list. Nothing was changed and nobody was ended."),
         QT_TRANSLATE_NOOP("wording", "Check how the file is fetched, and fetch it again.")},
        {"feed.is_http_answer",
         QT_TRANSLATE_NOOP("wording", "The file is the answer of a web server, not a CSV file."),
         QT_TRANSLATE_NOOP(
             "wording",
             "It may be a redirection or an error. Nothing was changed and nobody was ended."),
         QT_TRANSLATE_NOOP("wording", "Check how the file is fetched, and fetch it again.")},
        {"feed.is_json", QT_TRANSLATE_NOOP("wording", "The file holds JSON, not CSV."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Have the HR system write CSV.")},
        {"feed.is_pdf", QT_TRANSLATE_NOOP("wording", "The file is a PDF document, not a CSV file."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Have the HR system write CSV.")},
        {"feed.is_spreadsheet",
         QT_TRANSLATE_NOOP("wording", "The file is a spreadsheet or an archive, not a CSV file."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Save it as CSV (UTF-8) and send that.")},
        {"feed.is_xml", QT_TRANSLATE_NOOP("wording", "The file holds XML, not CSV."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Have the HR system write CSV.")},
        {"feed.name_missing",
         QT_TRANSLATE_NOOP("wording", "Line {line} names nobody: all name columns are empty."),
         QT_TRANSLATE_NOOP("wording", "The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Fill in the name in the HR system.")},
        {"feed.no_rows", QT_TRANSLATE_NOOP("wording", "The file has a header but no rows."),
         QT_TRANSLATE_NOOP("wording", "A full list without anybody in it is a fault, not a company "
                                      "without people. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Ask for the file again.")},
        {"feed.nothing_usable",
         QT_TRANSLATE_NOOP(
             "wording",
             "Not one row of the file can be used; the first problem is in line {line}."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Most likely the file or its mapping is wrong as a whole. Nothing was changed."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Look at the problems of the rows, correct the mapping or ask for another file.")},
        {"feed.nul",
         QT_TRANSLATE_NOOP("wording", "There is a zero byte at line {line}, column {column}."),
         QT_TRANSLATE_NOOP(
             "wording",
             "No text holds one; the file is damaged or of another kind. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Ask for the file again.")},
        {"feed.number_missing",
         QT_TRANSLATE_NOOP(
             "wording", "Line {line}, column {column} ({field}): the employee number is missing."),
         QT_TRANSLATE_NOOP("wording",
                           "Without it nobody knows whom the row is about. The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Fill in the number in the HR system.")},
        {"feed.number_rounded",
         QT_TRANSLATE_NOOP("wording", "Line {line}, column {column} ({field}): \"{value}\" is a "
                                      "number that a spreadsheet program has rounded."),
         QT_TRANSLATE_NOOP("wording", "The true number is lost. The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Export the file without opening it in a spreadsheet "
                                      "program, or format the column as text.")},
        {"feed.number_twice",
         QT_TRANSLATE_NOOP(
             "wording",
             "The employee number {value} stands in line {other} and again in line {line}."),
         QT_TRANSLATE_NOOP("wording", "It is not clear which row holds. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Ask for a file in which every number stands once.")},
        {"feed.number_unreadable",
         QT_TRANSLATE_NOOP(
             "wording",
             "Line {line}, column {column} ({field}): \"{value}\" is no employee number."),
         QT_TRANSLATE_NOOP("wording",
                           "Numbers are plain letters, digits and signs without blanks; others can "
                           "look like another person's. The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Correct the number in the HR system.")},
        {"feed.quote_followed",
         QT_TRANSLATE_NOOP(
             "wording", "At line {line}, column {column} text follows a closing quotation mark."),
         QT_TRANSLATE_NOOP("wording", "It is not clear where the cell ends, so no row after it can "
                                      "be trusted. Nothing was changed."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Quotation marks inside a value must be doubled; ask for a corrected file.")},
        {"feed.quote_open",
         QT_TRANSLATE_NOOP("wording",
                           "The quotation mark at line {line}, column {column} is never closed."),
         QT_TRANSLATE_NOOP("wording", "It is not clear where the cell ends; the file may have been "
                                      "cut off. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Send the complete file again.")},
        {"feed.quote_stray",
         QT_TRANSLATE_NOOP(
             "wording", "At line {line}, column {column} a quotation mark stands inside a value."),
         QT_TRANSLATE_NOOP("wording", "It is not clear where the cell ends, so no row after it can "
                                      "be trusted. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "The whole value must be in quotation marks and those inside "
                                      "doubled; ask for a corrected file.")},
        {"feed.row_limit",
         QT_TRANSLATE_NOOP("wording", "The file has more than {limit} rows (line {line})."),
         QT_TRANSLATE_NOOP("wording", "So long a list is not read. Nothing was changed."),
         QT_TRANSLATE_NOOP("wording", "Check that the right file was sent, or divide it.")},
        {"feed.settings_unreadable",
         QT_TRANSLATE_NOOP("wording",
                           "The settings of the feed have a wrong or unknown entry: {key}."),
         QT_TRANSLATE_NOOP("wording", "They were not taken; the old ones hold."),
         QT_TRANSLATE_NOOP("wording", "Correct that entry.")},
        {"feed.start_missing",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}, column {column} ({field}): the start date is missing."),
         QT_TRANSLATE_NOOP("wording", "The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Fill in the start date in the HR system.")},
        {"feed.status_missing",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}, column {column} ({field}): the status is missing."),
         QT_TRANSLATE_NOOP("wording",
                           "Nothing is concluded from an empty status. The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Fill in the status in the HR system.")},
        {"feed.status_unknown",
         QT_TRANSLATE_NOOP("wording", "Line {line}, column {column} ({field}): the mapping does "
                                      "not know the status \"{value}\"."),
         QT_TRANSLATE_NOOP("wording", "The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Add the word to the mapping.")},
        {"feed.value_too_long",
         QT_TRANSLATE_NOOP(
             "wording",
             "Line {line}, column {column} ({field}): the value is longer than 1024 characters."),
         QT_TRANSLATE_NOOP("wording", "The row was left out."),
         QT_TRANSLATE_NOOP("wording", "Shorten it in the HR system.")},
        {"guard.column_emptied",
         QT_TRANSLATE_NOOP("wording", "The column \"{field}\" is empty in every row; {value} "
                                      "people would lose what is stored."),
         QT_TRANSLATE_NOOP("wording", "A column that was not exported looks like this. The batch "
                                      "is held and has changed nothing."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Ask for the file again. If the values really are gone, release the batch.")},
        {"guard.end_missing",
         QT_TRANSLATE_NOOP("wording", "Earlier files ended with a line break; this one does not."),
         QT_TRANSLATE_NOOP(
             "wording",
             "The end may have been cut off. The batch is held and has changed nothing."),
         QT_TRANSLATE_NOOP("wording", "Compare the last rows with the HR system; then release the "
                                      "batch or send the file again.")},
        {"guard.limit_refused",
         QT_TRANSLATE_NOOP("wording", "{value} is not allowed for the limit {limit}."),
         QT_TRANSLATE_NOOP(
             "wording",
             "It must be at least 1 and at most {ceiling}, or the guard would protect nobody."),
         QT_TRANSLATE_NOOP("wording", "Choose a number in that range.")},
        {"guard.mass_leavers",
         QT_TRANSLATE_NOOP("wording", "{leavers} people would leave within 24 hours; from {limit} "
                                      "on a person must confirm."),
         QT_TRANSLATE_NOOP("wording",
                           "The batch is held and has changed nothing: a fault in the HR system "
                           "looks just like this. {active} people are active."),
         QT_TRANSLATE_NOOP(
             "wording", "If they really leave, release the batch by typing the number. Urgent ones "
                        "can be released singly; else reject it and ask for another file.")},
        {"guard.new_columns",
         QT_TRANSLATE_NOOP("wording",
                           "The file has columns that nobody has looked at yet: {field}."),
         QT_TRANSLATE_NOOP("wording",
                           "The HR export was changed, so its other columns may mean something "
                           "else now. The batch is held and has changed nothing."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Check the mapping and confirm it; then read the file again or release the batch.")},
        {"guard.older_file",
         QT_TRANSLATE_NOOP(
             "wording",
             "The file was made at {value}, before the last one that was taken ({other})."),
         QT_TRANSLATE_NOOP(
             "wording",
             "It would set people back to older facts. The batch is held and has changed nothing."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Reject it and wait for the next file; release it only if you know why it is older.")},
        {"guard.rows_dropped",
         QT_TRANSLATE_NOOP("wording", "The file has {value} rows; the last good one had {other}."),
         QT_TRANSLATE_NOOP("wording", "Rows may be missing. The batch is held and has changed "
                                      "nothing; nobody is ended for not being in it."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Ask for the file again. If the people really are gone, release the batch.")},
        {"mapping.column_nameless",
         QT_TRANSLATE_NOOP("wording", "The mapping gives {value} a column without a name."),
         QT_TRANSLATE_NOOP("wording", "Columns are found by their header."),
         QT_TRANSLATE_NOOP("wording", "Give the column a header.")},
        {"mapping.column_unused",
         QT_TRANSLATE_NOOP("wording", "The column \"{field}\" is not used."), "",
         QT_TRANSLATE_NOOP("wording", "Choose a fact for it if it is needed.")},
        {"mapping.dates_ambiguous",
         QT_TRANSLATE_NOOP("wording",
                           "Dates such as {value} in \"{field}\" can be read in several ways."),
         QT_TRANSLATE_NOOP("wording", "Day and month are never guessed."),
         QT_TRANSLATE_NOOP("wording", "Say which format the HR system writes.")},
        {"mapping.dates_unreadable",
         QT_TRANSLATE_NOOP("wording", "No known date format fits all values of \"{field}\", such "
                                      "as \"{value}\" (line {line})."),
         "",
         QT_TRANSLATE_NOOP("wording",
                           "Say which format the HR system writes, or have it write 2026-07-30.")},
        {"mapping.encoding_assumed",
         QT_TRANSLATE_NOOP("wording", "The file is not UTF-8; it was read as {value}."),
         QT_TRANSLATE_NOOP("wording", "Names with accents may be wrong."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Look at the names in the sample rows; choose another encoding if they are garbled.")},
        {"mapping.fact_missing", QT_TRANSLATE_NOOP("wording", "No column gives the fact {value}."),
         QT_TRANSLATE_NOOP(
             "wording", "Employee number, start date and a name are needed to tell people apart."),
         QT_TRANSLATE_NOOP("wording", "Choose a column for it.")},
        {"mapping.fact_twice",
         QT_TRANSLATE_NOOP("wording",
                           "The columns \"{other}\" and \"{field}\" both look like {value}."),
         QT_TRANSLATE_NOOP("wording", "Only one can give it."),
         QT_TRANSLATE_NOOP("wording", "Choose one of them.")},
        {"mapping.fact_unknown",
         QT_TRANSLATE_NOOP("wording", "\"{value}\" is no fact that Tenure knows."), "",
         QT_TRANSLATE_NOOP(
             "wording",
             "Choose one of the list, or a name of your own that begins with x. as in x.floor.")},
        {"mapping.status_word_twice",
         QT_TRANSLATE_NOOP("wording",
                           "The status \"{value}\" is listed twice with different meanings."),
         QT_TRANSLATE_NOOP("wording", "Upper and lower case do not count."),
         QT_TRANSLATE_NOOP("wording", "Keep one of them.")},
        {"mapping.status_word_unknown",
         QT_TRANSLATE_NOOP("wording", "The status \"{value}\" in \"{field}\" has no meaning yet."),
         "",
         QT_TRANSLATE_NOOP(
             "wording", "Say whether it means hired, active, on leave, terminated or withdrawn.")},
        {"mapping.status_words_missing",
         QT_TRANSLATE_NOOP(
             "wording",
             "The column \"{field}\" gives the status, but none of its words has a meaning."),
         "", QT_TRANSLATE_NOOP("wording", "Say what the words of the HR system mean.")},
        {"mapping.twice",
         QT_TRANSLATE_NOOP("wording",
                           "The mapping uses the column \"{field}\" or the fact {value} twice."),
         QT_TRANSLATE_NOOP("wording",
                           "Every column gives one fact, and every fact comes from one column."),
         QT_TRANSLATE_NOOP("wording", "Remove one of them.")},
        {"mapping.unreadable",
         QT_TRANSLATE_NOOP("wording", "The mapping has a wrong or unknown entry: {key}."),
         QT_TRANSLATE_NOOP("wording", "It was not taken."),
         QT_TRANSLATE_NOOP("wording", "Correct that entry.")},
        {"person.last_day_far",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}: the last day {value} is more than {other} days ahead."),
         QT_TRANSLATE_NOOP("wording",
                           "It may be a typing error. The row is held and has changed nothing."),
         QT_TRANSLATE_NOOP(
             "wording", "Correct the date in the HR system, or release the row if it is right.")},
        {"person.last_day_missing",
         QT_TRANSLATE_NOOP("wording", "Line {line} says that the person has left, but not when."),
         QT_TRANSLATE_NOOP(
             "wording", "Nobody's last day is guessed. The row is held and has changed nothing."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Fill in the date in the HR system, or release the row and give the date.")},
        {"person.last_day_past",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}: the last day {value} is more than {other} days past."),
         QT_TRANSLATE_NOOP("wording",
                           "The row is held and has changed nothing; access may still be open."),
         QT_TRANSLATE_NOOP("wording", "Check it soon: correct the date in the HR system, or "
                                      "release the row if it is right.")},
        {"person.leave_cleared",
         QT_TRANSLATE_NOOP("wording", "Line {line}: the last day was {other} and is empty now."),
         QT_TRANSLATE_NOOP("wording", "The leave may have been taken back, or the date was not "
                                      "exported. The row is held; the leave goes on as planned."),
         QT_TRANSLATE_NOOP("wording", "Ask HR; release the row if the person stays.")},
        {"person.number_resembles",
         QT_TRANSLATE_NOOP(
             "wording", "Line {line}: the employee number {value} is new, but looks like {other}."),
         QT_TRANSLATE_NOOP("wording", "It may be the same person with a damaged number. The row is "
                                      "held and has changed nothing."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Correct the number in the HR system, or release the row if this is somebody else.")},
        {"person.number_reused",
         QT_TRANSLATE_NOOP("wording", "Line {line}: name, start date and private e-mail differ "
                                      "from those of the person who had this number."),
         QT_TRANSLATE_NOOP("wording", "Somebody else may have been given an old number. The row is "
                                      "held and has changed nothing."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Have HR give a number of its own; release the row only if it is the same person.")},
        {"person.own_manager",
         QT_TRANSLATE_NOOP("wording", "Line {line} names the person as their own manager."),
         QT_TRANSLATE_NOOP("wording", "Approvals by the manager will need somebody else."),
         QT_TRANSLATE_NOOP("wording",
                           "Name another manager in the HR system, or leave the cell empty.")},
        {"person.reinstated",
         QT_TRANSLATE_NOOP("wording", "Line {line}: the person had left (last day {other}) and is "
                                      "active again with the same start date."),
         QT_TRANSLATE_NOOP("wording",
                           "Access may already be gone. The row is held and has changed nothing."),
         QT_TRANSLATE_NOOP("wording",
                           "Ask HR; release the row if the leave was a mistake, then undo it.")},
        {"person.return_early",
         QT_TRANSLATE_NOOP("wording", "Line {line}: the person starts again on {value}, but the "
                                      "last day {other} is still to come."),
         QT_TRANSLATE_NOOP("wording", "Taken now, the leave would stop. The row waits."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Nothing needs doing: once the last day is over, the next file starts the return.")},
        {"person.return_late",
         QT_TRANSLATE_NOOP(
             "wording",
             "Line {line}: the person came back on {value}, more than {other} days ago."),
         QT_TRANSLATE_NOOP(
             "wording",
             "They may be at work already without this. The row is held and has changed nothing."),
         QT_TRANSLATE_NOOP("wording", "Release the row if accounts must still be set up.")},
        {"person.unknown_manager",
         QT_TRANSLATE_NOOP("wording",
                           "Line {line}: the manager's number {value} belongs to nobody."),
         QT_TRANSLATE_NOOP("wording", "The number is kept and marked as unresolved; approvals by "
                                      "the manager will need somebody else."),
         QT_TRANSLATE_NOOP("wording", "Correct the number in the HR system.")},
        {"person.withdrawn_after_start",
         QT_TRANSLATE_NOOP(
             "wording",
             "Line {line}: the hire is withdrawn, but the start date {other} has passed."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Somebody who has started leaves instead. The row is held and has changed nothing."),
         QT_TRANSLATE_NOOP("wording",
                           "Ask HR for a last day, or release the row if the person never came.")},
        {"release.count_differs",
         QT_TRANSLATE_NOOP("wording", "{typed} was typed; {expected} is the number."),
         QT_TRANSLATE_NOOP("wording", "Nothing was released."),
         QT_TRANSLATE_NOOP("wording",
                           "Look at the list again and type how many people it is about.")},
        {"release.empty", QT_TRANSLATE_NOOP("wording", "Nobody was chosen to be released."),
         QT_TRANSLATE_NOOP("wording",
                           "An empty choice never means everybody. Nothing was released."),
         QT_TRANSLATE_NOOP("wording", "Choose people, or release the whole batch.")},
        {"release.not_held",
         QT_TRANSLATE_NOOP("wording", "The row of employee number {number} is not held."),
         QT_TRANSLATE_NOOP("wording", "Nothing was released."),
         QT_TRANSLATE_NOOP("wording", "Choose only rows that are held.")},
        {"release.nothing_held",
         QT_TRANSLATE_NOOP("wording", "There is nothing in this batch that could be released."),
         QT_TRANSLATE_NOOP(
             "wording",
             "A refused file cannot be released; a batch that was taken needs no release."),
         QT_TRANSLATE_NOOP("wording", "Ask for a better file if this one was refused.")},
    };
    return words;
}

} // namespace tenure::wording
