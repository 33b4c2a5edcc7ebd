// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> expressionWords()
{
    static constexpr Words words[] = {
        {"expression.argument_count",
         QT_TRANSLATE_NOOP("wording", "{name}() is given {given} values."),
         QT_TRANSLATE_NOOP("wording", "It takes {least} at least and {most} at most."),
         QT_TRANSLATE_NOOP(
             "wording", "Add or remove values between the parentheses at character {character}.")},
        {"expression.bad_character",
         QT_TRANSLATE_NOOP("wording",
                           "\"{found}\" at character {character} has no meaning in an expression."),
         "",
         QT_TRANSLATE_NOOP("wording", "Remove it, or put it in a text between straight quotes.")},
        {"expression.bad_date",
         QT_TRANSLATE_NOOP("wording", "\"{text}\" is not what {name}() reads."), "",
         QT_TRANSLATE_NOOP(
             "wording", "Write dates as date(\"2026-01-02\"), instants as date and "
                        "time(\"2026-01-02T09:00:00Z\"), lengths of time as duration(\"P3D\").")},
        {"expression.bad_escape",
         QT_TRANSLATE_NOOP("wording", "\"{found}\" at character {character} stands for nothing."),
         QT_TRANSLATE_NOOP("wording",
                           "In a text, a backslash begins the name of a special character."),
         QT_TRANSLATE_NOOP("wording", "Write \\\\ for a backslash and \\\" for a quote.")},
        {"expression.calculated_types",
         QT_TRANSLATE_NOOP("wording", "{left} {construct} {right} cannot be calculated."),
         QT_TRANSLATE_NOOP("wording", "The result would always be empty."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Compare with the list of operators, or turn one side into the other's type, "
             "as in number(text) or string(number).")},
        {"expression.chained_comparison",
         QT_TRANSLATE_NOOP("wording",
                           "A second comparison follows the first at character {character}."),
         QT_TRANSLATE_NOOP("wording", "It is not clear which of them comes first."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Join them with \"and\", use \"between\", or put one of them in parentheses.")},
        {"expression.compared_types",
         QT_TRANSLATE_NOOP("wording", "{left} is compared with {right}."),
         QT_TRANSLATE_NOOP("wording",
                           "Values of different types are never equal, and neither is the larger."),
         QT_TRANSLATE_NOOP(
             "wording", "Compare with a value of the same type: texts stand in quotes, numbers do "
                        "not, dates are written date(\"2026-01-02\").")},
        {"expression.empty", QT_TRANSLATE_NOOP("wording", "The expression is empty."), "",
         QT_TRANSLATE_NOOP(
             "wording",
             "Write a condition, such as person.workMode = \"remote\", or remove the field.")},
        {"expression.foreign_operator",
         QT_TRANSLATE_NOOP("wording",
                           "\"{found}\" at character {character} comes from another language."),
         "", QT_TRANSLATE_NOOP("wording", "Write {expected} instead.")},
        {"expression.juel_unread",
         QT_TRANSLATE_NOOP(
             "wording",
             "Tenure cannot read \"{found}\" in an expression written for another engine."),
         QT_TRANSLATE_NOOP("wording",
                           "The step is kept as it is, but a journey with it cannot be published."),
         QT_TRANSLATE_NOOP("wording", "Write the condition anew in Tenure.")},
        {"expression.leftover",
         QT_TRANSLATE_NOOP(
             "wording",
             "The expression is complete, but \"{found}\" follows at character {character}."),
         "",
         QT_TRANSLATE_NOOP("wording", "Join it with an operator such as \"and\", or remove it.")},
        {"expression.name_expected",
         QT_TRANSLATE_NOOP("wording", "After the dot at character {character} a name is missing."),
         "", QT_TRANSLATE_NOOP("wording", "Write the field's name, as in person.title.")},
        {"expression.no_juel",
         QT_TRANSLATE_NOOP("wording",
                           "{construct} cannot be said in JUEL, the language of other engines."),
         QT_TRANSLATE_NOOP(
             "wording",
             "The journey runs in Tenure; another engine could not follow this expression."),
         QT_TRANSLATE_NOOP(
             "wording", "Use comparisons, \"and\", \"or\" and \"not\" alone if the file must run "
                        "elsewhere.")},
        {"expression.no_order",
         QT_TRANSLATE_NOOP("wording",
                           "Values of type {given} are never less or greater than others."),
         "", QT_TRANSLATE_NOOP("wording", "Compare with = or !=.")},
        {"expression.not_condition",
         QT_TRANSLATE_NOOP("wording",
                           "The expression gives {given}, but a condition must be true or false."),
         "",
         QT_TRANSLATE_NOOP("wording",
                           "Compare the value with something, as in person.title = \"Engineer\".")},
        {"expression.number_too_large",
         QT_TRANSLATE_NOOP("wording", "The number {found} is too large."), "",
         QT_TRANSLATE_NOOP("wording", "Use a number of at most 308 digits.")},
        {"expression.operand_type",
         QT_TRANSLATE_NOOP("wording", "{construct} needs {wanted}, but is given {given}."),
         QT_TRANSLATE_NOOP("wording", "The result would always be empty."),
         QT_TRANSLATE_NOOP("wording", "Check the value at character {character}.")},
        {"expression.symbol_expected",
         QT_TRANSLATE_NOOP(
             "wording",
             "At character {character} there is \"{found}\" where {expected} is expected."),
         "", QT_TRANSLATE_NOOP("wording", "Write {expected} there.")},
        {"expression.too_deep",
         QT_TRANSLATE_NOOP(
             "wording",
             "The expression has more operations inside of one another than can be followed."),
         QT_TRANSLATE_NOOP("wording",
                           "At most 32 are allowed, so that every evaluation stays quick."),
         QT_TRANSLATE_NOOP("wording", "Split it over several gateways or parameters.")},
        {"expression.too_long",
         QT_TRANSLATE_NOOP("wording",
                           "The expression is {length} characters long; {limit} are allowed."),
         "",
         QT_TRANSLATE_NOOP(
             "wording",
             "Split it over several gateways or parameters, or use \"in\" with a list.")},
        {"expression.too_many_steps",
         QT_TRANSLATE_NOOP("wording", "The expression took more than {limit} steps."),
         QT_TRANSLATE_NOOP("wording", "It was stopped, so that one run cannot hold up the others."),
         QT_TRANSLATE_NOOP("wording", "Look for very long texts or lists in it.")},
        {"expression.unfinished",
         QT_TRANSLATE_NOOP("wording", "The expression stops too early after \"{after}\"."),
         QT_TRANSLATE_NOOP("wording", "Something is still missing there."),
         QT_TRANSLATE_NOOP("wording", "Finish it, or remove the last part.")},
        {"expression.unknown_function",
         QT_TRANSLATE_NOOP("wording", "There is no function {name}()."), "",
         QT_TRANSLATE_NOOP("wording", "The nearest one is {suggestion}().")},
        {"expression.unknown_name", QT_TRANSLATE_NOOP("wording", "Nothing is called {name}."),
         QT_TRANSLATE_NOOP("wording", "The value would always be empty."),
         QT_TRANSLATE_NOOP("wording", "The nearest known name is {suggestion}.")},
        {"expression.unknown_value",
         QT_TRANSLATE_NOOP("wording", "\"{value}\" is none of the values it is compared with."),
         QT_TRANSLATE_NOOP("wording", "The comparison could never be true."),
         QT_TRANSLATE_NOOP("wording", "It can be: {allowed}.")},
        {"expression.unterminated_text",
         QT_TRANSLATE_NOOP("wording",
                           "The text that begins at character {character} has no closing quote."),
         "", QT_TRANSLATE_NOOP("wording", "Add \" at its end.")},
        {"expression.value_expected",
         QT_TRANSLATE_NOOP(
             "wording", "At character {character} there is \"{found}\" where a value is expected."),
         "",
         QT_TRANSLATE_NOOP("wording",
                           "Write a name, a number, a text in quotes or a function there.")},
        {"expression.wrong_quotes",
         QT_TRANSLATE_NOOP("wording",
                           "The quote at character {character} is not a straight double one."),
         QT_TRANSLATE_NOOP("wording", "Texts stand between \" and \"."),
         QT_TRANSLATE_NOOP("wording", "Replace {found} by \".")},
        {"value.unreadable",
         QT_TRANSLATE_NOOP("wording", "A stored value could not be read: \"{text}\"."),
         QT_TRANSLATE_NOOP("wording", "It was written by a newer Tenure, or was changed by hand."),
         QT_TRANSLATE_NOOP("wording", "Update Tenure, or restore the store from a backup.")},
    };
    return words;
}

} // namespace tenure::wording
