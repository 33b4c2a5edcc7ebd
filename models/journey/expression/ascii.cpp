// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/ascii.h"

namespace tenure::journey::expression {
namespace {

struct Folding
{
    char16_t letter = 0;
    QLatin1StringView latin;
};

// Letters that Unicode does not take apart into a base letter and an accent, and the German
// umlauts, whose two-letter spelling is the one that passports and mail addresses use.
constexpr Folding foldings[] = {
    {u'\u00C4', QLatin1StringView("Ae")}, {u'\u00D6', QLatin1StringView("Oe")},
    {u'\u00DC', QLatin1StringView("Ue")}, {u'\u00E4', QLatin1StringView("ae")},
    {u'\u00F6', QLatin1StringView("oe")}, {u'\u00FC', QLatin1StringView("ue")},
    {u'\u00DF', QLatin1StringView("ss")}, {u'\u1E9E', QLatin1StringView("SS")},
    {u'\u00C6', QLatin1StringView("Ae")}, {u'\u00E6', QLatin1StringView("ae")},
    {u'\u0152', QLatin1StringView("Oe")}, {u'\u0153', QLatin1StringView("oe")},
    {u'\u00D8', QLatin1StringView("O")},  {u'\u00F8', QLatin1StringView("o")},
    {u'\u0141', QLatin1StringView("L")},  {u'\u0142', QLatin1StringView("l")},
    {u'\u0110', QLatin1StringView("D")},  {u'\u0111', QLatin1StringView("d")},
    {u'\u00D0', QLatin1StringView("D")},  {u'\u00F0', QLatin1StringView("d")},
    {u'\u00DE', QLatin1StringView("Th")}, {u'\u00FE', QLatin1StringView("th")},
    {u'\u0131', QLatin1StringView("i")},  {u'\u0126', QLatin1StringView("H")},
    {u'\u0127', QLatin1StringView("h")},  {u'\u0166', QLatin1StringView("T")},
    {u'\u0167', QLatin1StringView("t")},  {u'\u014A', QLatin1StringView("N")},
    {u'\u014B', QLatin1StringView("n")},  {u'\u2018', QLatin1StringView("'")},
    {u'\u2019', QLatin1StringView("'")},  {u'\u201C', QLatin1StringView("\"")},
    {u'\u201D', QLatin1StringView("\"")}, {u'\u2010', QLatin1StringView("-")},
    {u'\u2011', QLatin1StringView("-")},  {u'\u2013', QLatin1StringView("-")},
    {u'\u2014', QLatin1StringView("-")}};

const Folding *foldingOf(QChar letter)
{
    for (const Folding &folding : foldings) {
        if (folding.letter == letter)
            return &folding;
    }
    return nullptr;
}

bool isCapitalAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isUpper();
}

// "MÜLLER" is "MUELLER", but "Ülkü" is "Uelkue".
QString folded(const QString &text, qsizetype at, QLatin1StringView latin)
{
    const bool inCapitals =
        text[at].isUpper() && (isCapitalAt(text, at - 1) || isCapitalAt(text, at + 1));
    return inCapitals ? QString(latin).toUpper() : QString(latin);
}

void appendBaseLetters(QString &ascii, QStringView character)
{
    for (const QChar part : character.toString().normalized(QString::NormalizationForm_KD)) {
        if (part.unicode() < 0x80)
            ascii += part;
        else if (const Folding *const folding = foldingOf(part))
            ascii += folding->latin;
    }
}

} // namespace

QString asciiText(const QString &text)
{
    // Composed first, so that u with a separate diaeresis is an umlaut as well.
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString ascii;
    ascii.reserve(composed.size());
    for (qsizetype at = 0; at < composed.size(); ++at) {
        const QChar letter = composed[at];
        if (letter.unicode() < 0x80)
            ascii += letter;
        else if (const Folding *const folding = foldingOf(letter))
            ascii += folded(composed, at, folding->latin);
        else
            appendBaseLetters(ascii, QStringView(composed).mid(at, 1));
    }
    return ascii;
}

} // namespace tenure::journey::expression
