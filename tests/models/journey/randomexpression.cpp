// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomexpression.h"

#include <QStringList>

namespace tenure::tests {

QString RandomExpression::next(int depth)
{
    const QString expression = part(depth);
    return pick(4) == 0 ? u' ' + expression + u'\n' : expression;
}

// Any operation, in parentheses wherever it might need them, and sometimes where it does not.
QString RandomExpression::part(int depth)
{
    if (depth <= 0 || pick(5) == 0)
        return pick(8) == 0 ? u'(' + leaf() + u')' : leaf();
    const QString inner = operation(depth);
    return pick(6) == 0 ? u'(' + spaced(u'(' + inner + u')') + u')' : u'(' + inner + u')';
}

QString RandomExpression::operation(int depth)
{
    static constexpr const char16_t *signs[] = {u"=",  u"!=", u"<", u"<=", u">",
                                                u">=", u"+",  u"-", u"*",  u"/"};
    static constexpr const char16_t *words[] = {u"and", u"or"};
    const QString a = part(depth - 1);
    switch (pick(m_subset == Subset::Everything ? 9 : 6)) {
    case 0:
        return u'-' + a;
    case 1:
        return QStringLiteral("not(") + spaced(a) + u')';
    case 2:
        return a + u' ' + oneOf(words) + u' ' + part(depth - 1) + u' ' + oneOf(words) + u' ' +
               part(depth - 1);
    case 3:
        return QStringLiteral("if ") + a + QStringLiteral(" then ") + part(depth - 1) +
               QStringLiteral(" else ") + part(depth - 1);
    case 4:
        return membership(depth);
    case 5:
        return a + spaced(oneOf(signs)) + part(depth - 1);
    case 6:
        return call(depth);
    case 7:
        return list(depth - 1, false);
    default:
        return u'(' + a + QStringLiteral(").name");
    }
}

QString RandomExpression::membership(int depth)
{
    const QString value = m_subset == Subset::Juel ? path() : part(depth - 1);
    const QString end = part(depth - 1);
    switch (pick(3)) {
    case 0:
        return value + QStringLiteral(" in ") + list(0, m_subset == Subset::Juel);
    case 1:
        return value + QStringLiteral(" between ") + end + QStringLiteral(" and ") +
               part(depth - 1);
    default: {
        const QString opening = pick(2) == 0 ? QStringLiteral(" in [") : QStringLiteral(" in (");
        return value + opening + end + spaced(QStringLiteral("..")) + part(depth - 1) +
               (pick(2) == 0 ? u']' : u')');
    }
    }
}

QString RandomExpression::call(int depth)
{
    struct Callable
    {
        const char16_t *name;
        int least;
        int most;
    };
    static constexpr Callable callables[] = {{u"lower case", 1, 1}, {u"string  join", 1, 2},
                                             {u"concat", 1, 4},     {u"substring before", 2, 2},
                                             {u"date", 1, 1},       {u"date and time", 1, 1},
                                             {u"min", 1, 3},        {u"list contains", 2, 2},
                                             {u"default", 2, 2},    {u"has", 1, 1},
                                             {u"append", 2, 4},     {u"days between", 2, 2},
                                             {u"replace", 3, 3},    {u"round", 1, 2},
                                             {u"number", 1, 1},     {u"distinct values", 1, 1},
                                             {u"count", 1, 1},      {u"string", 1, 1},
                                             {u"ascii", 1, 1},      {u"split", 2, 2}};
    const Callable &callable = callables[pick(int(std::size(callables)))];
    QStringList arguments;
    // Never a text alone in date() and the like: most texts are no dates.
    for (int count = callable.least + pick(callable.most - callable.least + 1); count > 0; --count)
        arguments << (callable.most == 1 ? u'(' + path() + u')' : part(depth - 1));
    return QStringView(callable.name).toString() + u'(' + arguments.join(u',') + u')';
}

QString RandomExpression::list(int depth, bool constant)
{
    QStringList parts;
    for (int count = pick(4) + (constant ? 1 : 0); count > 0; --count)
        parts << (constant ? (pick(2) == 0 ? number() : text()) : part(depth));
    return u'[' + parts.join(spaced(QStringLiteral(","))) + u']';
}

QString RandomExpression::leaf()
{
    static constexpr const char16_t *constants[] = {u"true", u"false", u"null"};
    static constexpr const char16_t *dates[] = {u"date(\"2026-01-02\")",
                                                u"date and time(\"2026-01-02T08:00:00Z\")",
                                                u"duration(\"-P3DT4H0.5S\")"};
    switch (pick(m_subset == Subset::Everything ? 5 : 4)) {
    case 0:
        return oneOf(constants);
    case 1:
        return number();
    case 2:
        return m_subset == Subset::Everything ? text() : path();
    case 3:
        return path();
    default:
        return oneOf(dates);
    }
}

QString RandomExpression::number()
{
    static constexpr const char16_t *numbers[] = {
        u"0", u"1", u"-1", u"- 7", u"0.1", u"12.50", u"123456789012345678901", u"0.000001"};
    return oneOf(numbers);
}

QString RandomExpression::text()
{
    static constexpr const char16_t *everything[] = {u"\"\"",          u"\"a\"",
                                                     u"\"it's\"",      u"\"\\\"q\\\" \\\\\"",
                                                     u"\"\\n\\t\\r\"", u"\"Zo\u00eb \U0001F600\"",
                                                     u"\"\\u00e4\""};
    static constexpr const char16_t *oneLine[] = {
        u"\"\"", u"\"a\"", u"\"it's\"", u"\"\\\"q\\\" \\\\ ${}\"", u"\"Zo\u00eb \U0001F600\""};
    return m_subset == Subset::Everything ? oneOf(everything) : oneOf(oneLine);
}

QString RandomExpression::path()
{
    static constexpr const char16_t *paths[] = {
        u"person.title",  u"person . workMode", u"x",  u"y", u"kit.items.name",
        u"task.empty.in", u"gr\u00f6\u00dfe",   u"_a1"};
    return oneOf(paths);
}

QString RandomExpression::spaced(const QString &sign)
{
    static constexpr const char16_t *spaces[] = {u"", u" ", u"  ", u"\n"};
    return oneOf(spaces) + sign + oneOf(spaces);
}

} // namespace tenure::tests
