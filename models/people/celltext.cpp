// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/celltext.h"

#include <algorithm>

namespace tenure::people {
namespace {

constexpr qsizetype longestValue = 1024;
constexpr qsizetype longestNumber = 64;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\t';
}

// Characters that change what is seen without being seen: control characters and changes of
// direction.
bool isHiddenControl(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

// What a spreadsheet program would calculate. A plus or minus alone does not make a formula:
// telephone numbers and "-" for "nothing" begin with them.
bool isFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front() == u'=' || text.front() == u'@')
        return true;
    if (text.front() != u'+' && text.front() != u'-')
        return false;
    const bool calls = text.contains(u'(') || text.contains(u'|') || text.contains(u'!');
    return calls && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

QString cleaned(const QString &text)
{
    QString clean = text.trimmed();
    if (std::ranges::any_of(std::as_const(clean), isBreak))
        std::ranges::replace_if(clean, isBreak, QChar(u' '));
    return isAscii(clean) ? clean : clean.normalized(QString::NormalizationForm_C);
}

std::optional<QString> whyUnfit(const QString &text)
{
    if (text.size() > longestValue)
        return QStringLiteral("feed.value_too_long");
    if (std::ranges::any_of(text, isHiddenControl))
        return QStringLiteral("feed.control_character");
    return isFormula(text) ? std::optional(QStringLiteral("feed.formula_cell")) : std::nullopt;
}

bool isPersonNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestNumber &&
           std::ranges::all_of(text, [](QChar c) { return c > u' ' && c.unicode() < 0x7F; });
}

bool isRoundedNumber(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 2 >= text.size() || text[e + 1] != u'+')
        return false;
    const auto isPart = [](QChar c) { return c.isDigit() || c == u'.' || c == u','; };
    return std::ranges::all_of(text.first(e), isPart) &&
           std::ranges::all_of(text.sliced(e + 2), [](QChar c) { return c.isDigit(); });
}

} // namespace tenure::people
