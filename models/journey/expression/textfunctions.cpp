// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/ascii.h"
#include "journey/expression/characters.h"
#include "journey/expression/functions.h"

namespace tenure::journey::expression {
namespace {

using Type = Value::Type;

const QString &textAt(Arguments arguments, size_t index)
{
    return *arguments[index].as<QString>();
}

// A function that reads one text from end to end.
template<auto transform>
Value ofText(Arguments arguments, Budget &budget)
{
    const QString &text = textAt(arguments, 0);
    return budget.spendOnText(text.size()) ? Value(transform(text)) : Value();
}

// A function that looks for its second text in its first.
template<auto search>
Value ofTextAndPart(Arguments arguments, Budget &budget)
{
    const QString &text = textAt(arguments, 0);
    const QString &part = textAt(arguments, 1);
    return budget.spendOnSearch(text.size(), part.size()) ? Value(search(text, part)) : Value();
}

QString lowered(const QString &text)
{
    return text.toLower();
}

QString raised(const QString &text)
{
    return text.toUpper();
}

QString trimmedText(const QString &text)
{
    return text.trimmed();
}

bool containsPart(const QString &text, const QString &part)
{
    return text.contains(part);
}

bool startsWithPart(const QString &text, const QString &part)
{
    return text.startsWith(part);
}

bool endsWithPart(const QString &text, const QString &part)
{
    return text.endsWith(part);
}

QString beforePart(const QString &text, const QString &part)
{
    const qsizetype at = text.indexOf(part);
    return at < 0 ? QString() : text.first(at);
}

QString afterPart(const QString &text, const QString &part)
{
    const qsizetype at = text.indexOf(part);
    return at < 0 ? QString() : text.sliced(at + part.size());
}

// FEEL counts characters from 1, and from the end with negative numbers; 0 is nowhere.
Value substring(Arguments arguments, Budget &budget)
{
    const QString &text = textAt(arguments, 0);
    const std::optional<qint64> start = wholeNumber(arguments[1]);
    if (!start || *start == 0 || !budget.spendOnText(text.size()))
        return {};
    const qsizetype count = countCharacters(text);
    const qsizetype first = *start > 0 ? *start - 1 : std::max<qsizetype>(count + *start, 0);
    const qsizetype from = offsetOfCharacter(text, first);
    if (arguments.size() < 3)
        return text.mid(from);
    const std::optional<qint64> length = wholeNumber(arguments[2]);
    if (!length || *length < 0)
        return {};
    return text.mid(from, offsetOfCharacter(QStringView(text).mid(from), *length));
}

Value replace(Arguments arguments, Budget &budget)
{
    const QString &text = textAt(arguments, 0);
    const QString &part = textAt(arguments, 1);
    const QString &other = textAt(arguments, 2);
    if (part.isEmpty() || !budget.spendOnSearch(text.size(), part.size()))
        return {};
    const qsizetype growth = text.count(part) * std::max<qsizetype>(other.size() - part.size(), 0);
    return budget.spendOnText(text.size() + growth) ? Value(QString(text).replace(part, other))
                                                    : Value();
}

Value split(Arguments arguments, Budget &budget)
{
    const QString &text = textAt(arguments, 0);
    const QString &separator = textAt(arguments, 1);
    if (separator.isEmpty() || !budget.spendOnSearch(text.size(), separator.size()))
        return {};
    ValueList parts;
    for (const QStringView part : QStringView(text).tokenize(separator)) {
        if (!budget.spend())
            return {};
        parts.append(part.toString());
    }
    return parts;
}

Value stringJoin(Arguments arguments, Budget &budget)
{
    const QString separator = arguments.size() > 1 ? textAt(arguments, 1) : QString();
    QStringList parts;
    for (const Value &value : *arguments[0].as<ValueList>()) {
        const QString *const part = value.as<QString>();
        if (!budget.spend() || (!part && !value.isNull()))
            return {};
        if (part && budget.spendOnText(part->size() + separator.size()))
            parts << *part;
    }
    return parts.join(separator);
}

bool isScalar(const Value &value)
{
    return !value.isNull() && value.type() != Type::List && value.type() != Type::Record;
}

// Null for a missing part: half an account name is worse than none.
Value concat(Arguments arguments, Budget &budget)
{
    QString text;
    for (const Value &value : arguments) {
        if (!isScalar(value))
            return {};
        const QString part = value.toDisplayText();
        if (!budget.spendOnText(part.size()))
            return {};
        text += part;
    }
    return text;
}

Value string(Arguments arguments, Budget &budget)
{
    const Value &value = arguments[0];
    return !value.isNull() && budget.spendOn(value) ? Value(value.toDisplayText()) : Value();
}

} // namespace

std::span<const Function> textFunctions()
{
    using L = QLatin1StringView;
    static constexpr Function functions[] = {
        {L("ascii"), 1, 1, {Type::Text}, Type::Text, ofText<asciiText>},
        {L("concat"), 1, manyArguments, {}, Type::Text, concat},
        {L("contains"), 2, 2, {Type::Text, Type::Text}, Type::Boolean, ofTextAndPart<containsPart>},
        {L("ends with"),
         2,
         2,
         {Type::Text, Type::Text},
         Type::Boolean,
         ofTextAndPart<endsWithPart>},
        {L("lower case"), 1, 1, {Type::Text}, Type::Text, ofText<lowered>},
        {L("replace"), 3, 3, {Type::Text, Type::Text, Type::Text}, Type::Text, replace},
        {L("split"), 2, 2, {Type::Text, Type::Text}, Type::List, split},
        {L("starts with"),
         2,
         2,
         {Type::Text, Type::Text},
         Type::Boolean,
         ofTextAndPart<startsWithPart>},
        {L("string"), 1, 1, {}, Type::Text, string},
        {L("string join"), 1, 2, {Type::List, Type::Text}, Type::Text, stringJoin},
        {L("string length"), 1, 1, {Type::Text}, Type::Number, ofText<countCharacters>},
        {L("substring"), 2, 3, {Type::Text, Type::Number, Type::Number}, Type::Text, substring},
        {L("substring after"),
         2,
         2,
         {Type::Text, Type::Text},
         Type::Text,
         ofTextAndPart<afterPart>},
        {L("substring before"),
         2,
         2,
         {Type::Text, Type::Text},
         Type::Text,
         ofTextAndPart<beforePart>},
        {L("trim"), 1, 1, {Type::Text}, Type::Text, ofText<trimmedText>},
        {L("upper case"), 1, 1, {Type::Text}, Type::Text, ofText<raised>},
    };
    return functions;
}

} // namespace tenure::journey::expression
