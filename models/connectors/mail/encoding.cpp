// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/encoding.h"

#include <QByteArrayList>
#include <QList>

#include <algorithm>

namespace tenure::mail {
namespace {

constexpr qsizetype longestPlainValue = 60;
// 45 bytes are 60 characters of base64; with "=?UTF-8?B?" and "?=" a word stays under the 75 it may
// have.
constexpr qsizetype bytesAWord = 45;
constexpr qsizetype longestLine = 75; // without the '=' of a soft break

bool isPlain(const QString &value)
{
    const auto isPrintable = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return value.size() <= longestPlainValue &&
           std::all_of(value.begin(), value.end(), isPrintable) && !value.contains(u"=?");
}

QByteArray encodedWord(const QByteArray &bytes)
{
    return "=?UTF-8?B?" + bytes.toBase64() + "?=";
}

// A word may not end inside a character.
QByteArray encodedWords(const QString &value)
{
    QByteArrayList words;
    QByteArray word;
    for (const char32_t character : value.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > bytesAWord) {
            words << encodedWord(word);
            word.clear();
        }
        word += bytes;
    }
    words << encodedWord(word);
    return words.join("\r\n ");
}

QByteArray displayed(const QString &name)
{
    if (!isPlain(name))
        return encodedWords(name);
    QString quoted = name;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + quoted.toLatin1() + '"';
}

// Blanks at the end of a line get lost on the way, so they are encoded.
bool isLiteral(char c, bool atLineEnd)
{
    if (c == ' ' || c == '\t')
        return !atLineEnd;
    return c > ' ' && c <= '~' && c != '=';
}

QByteArray encodedLine(const QByteArray &line)
{
    QByteArray result;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const QByteArray piece = isLiteral(c, i + 1 == line.size())
                                     ? QByteArray(1, c)
                                     : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + piece.size() > longestLine) {
            result += "=\r\n";
            column = 0;
        }
        result += piece;
        column += piece.size();
    }
    return result;
}

} // namespace

QByteArray textHeader(const char *name, const QString &value)
{
    return QByteArray(name) + ": " + (isPlain(value) ? value.toLatin1() : encodedWords(value)) +
           "\r\n";
}

QByteArray addressHeader(const char *name, const QString &displayName, const QByteArray &address)
{
    if (displayName.isEmpty())
        return QByteArray(name) + ": <" + address + ">\r\n";
    return QByteArray(name) + ": " + displayed(displayName) + "\r\n <" + address + ">\r\n";
}

QByteArray quotedPrintable(const QString &text)
{
    QString normal = text;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QByteArrayList lines;
    for (const QByteArray &line : normal.toUtf8().split('\n'))
        lines << encodedLine(line);
    return lines.join("\r\n");
}

} // namespace tenure::mail
