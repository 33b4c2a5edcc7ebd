// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/characters.h"
#include "journey/expression/iso.h"
#include "journey/expression/token.h"

#include <span>

namespace tenure::journey::expression {
namespace {

// Longest first. Those of the other dialect are read too, so that the message can name the right
// one.
constexpr QLatin1StringView lexSymbols[] = {
    QLatin1StringView(".."), QLatin1StringView("!="), QLatin1StringView("<="),
    QLatin1StringView(">="), QLatin1StringView("=="), QLatin1StringView("&&"),
    QLatin1StringView("||"), QLatin1StringView("<>"), QLatin1StringView("="),
    QLatin1StringView("<"),  QLatin1StringView(">"),  QLatin1StringView("("),
    QLatin1StringView(")"),  QLatin1StringView("["),  QLatin1StringView("]"),
    QLatin1StringView(","),  QLatin1StringView("."),  QLatin1StringView("+"),
    QLatin1StringView("-"),  QLatin1StringView("*"),  QLatin1StringView("/"),
    QLatin1StringView("!"),  QLatin1StringView("?"),  QLatin1StringView(":"),
    QLatin1StringView("%")};

bool isQuote(QChar c)
{
    return c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201F) || c == u'\u00AB' ||
           c == u'\u00BB';
}

class Lexer
{
public:
    Lexer(QStringView source, qsizetype from, qsizetype to, Dialect dialect)
        : m_source(source.first(to)), m_at(from), m_dialect(dialect)
    {
    }

    Result<QVector<Token>> run();

private:
    Token next();
    Token name();
    Token number();
    Token text(QChar quote);
    Token symbol();
    char32_t escape();
    char32_t hexEscape(int digits);
    void skipSpaces();
    char32_t peek() const { return characterAt(m_source, m_at); }
    Token finished(Token::Kind kind, qsizetype from, const Value &value = {}) const;
    Token fail(const QString &code, qsizetype from, qsizetype length);

    QStringView m_source;
    qsizetype m_at;
    Dialect m_dialect;
    std::optional<Error> m_error;
};

Result<QVector<Token>> Lexer::run()
{
    QVector<Token> tokens;
    do {
        skipSpaces();
        tokens.append(m_at < m_source.size() ? next() : finished(Token::Kind::End, m_at));
        if (m_error)
            return *m_error;
    } while (tokens.constLast().kind != Token::Kind::End);
    if (tokens.size() == 1)
        return Error{QStringLiteral("expression.empty"), placed({0, int(m_source.size())})};
    return tokens;
}

void Lexer::skipSpaces()
{
    while (m_at < m_source.size() && m_source[m_at].isSpace())
        ++m_at;
}

Token Lexer::next()
{
    const QChar c = m_source[m_at];
    if (isNameStart(peek()))
        return name();
    if (c >= u'0' && c <= u'9')
        return number();
    if (c == u'"' || (c == u'\'' && m_dialect == Dialect::Juel))
        return text(c);
    if (isQuote(c))
        return fail(QStringLiteral("expression.wrong_quotes"), m_at, 1);
    return symbol();
}

Token Lexer::name()
{
    const qsizetype from = m_at;
    while (m_at < m_source.size() && isNamePart(peek()))
        m_at += lengthOf(peek());
    return finished(Token::Kind::Name, from);
}

Token Lexer::number()
{
    const qsizetype from = m_at;
    const auto skipDigits = [this] {
        const qsizetype first = m_at;
        while (m_at < m_source.size() && m_source[m_at] >= u'0' && m_source[m_at] <= u'9')
            ++m_at;
        return m_at - first;
    };
    const auto skipPart = [&](qsizetype lead) {
        const qsizetype back = m_at;
        m_at += lead;
        if (skipDigits() == 0)
            m_at = back;
    };
    skipDigits();
    if (m_source.mid(m_at).startsWith(u'.'))
        skipPart(1);
    if (m_dialect == Dialect::Juel && m_source.mid(m_at).startsWith(u'e', Qt::CaseInsensitive))
        skipPart(m_source.mid(m_at + 1).startsWith(u'-') || m_source.mid(m_at + 1).startsWith(u'+')
                     ? 2
                     : 1);
    bool ok = false;
    const Value value = m_source.sliced(from, m_at - from).toDouble(&ok);
    if (!ok || value.isNull())
        return fail(QStringLiteral("expression.number_too_large"), from, m_at - from);
    return finished(Token::Kind::Number, from, value);
}

Token Lexer::text(QChar quote)
{
    const qsizetype from = m_at++;
    QString content;
    while (m_at < m_source.size() && m_source[m_at] != quote) {
        const qsizetype start = m_at;
        const bool isEscape = m_source[m_at] == u'\\';
        const char32_t character = isEscape ? escape() : peek();
        if (!isTextCharacter(character)) {
            return isEscape ? fail(QStringLiteral("expression.bad_escape"), start, m_at - start)
                            : fail(QStringLiteral("expression.bad_character"), start,
                                   lengthOf(character));
        }
        m_at = isEscape ? m_at : m_at + lengthOf(character);
        content += QStringView(QChar::fromUcs4(character));
    }
    if (m_at >= m_source.size())
        return fail(QStringLiteral("expression.unterminated_text"), from, m_at - from);
    ++m_at;
    return finished(Token::Kind::Text, from, content);
}

// The character that an escape stands for, or one that no text may hold.
char32_t Lexer::escape()
{
    const QChar kind = m_at + 1 < m_source.size() ? m_source[m_at + 1] : QChar();
    m_at = std::min(m_at + 2, m_source.size());
    if (kind == u'\\' || kind == u'"' || kind == u'\'')
        return kind.unicode();
    if (m_dialect == Dialect::Juel)
        return noCharacter;
    switch (kind.unicode()) {
    case u'n':
        return U'\n';
    case u'r':
        return U'\r';
    case u't':
        return U'\t';
    case u'u':
        return hexEscape(4);
    case u'U':
        return hexEscape(6);
    default:
        return noCharacter;
    }
}

char32_t Lexer::hexEscape(int digits)
{
    if (m_source.size() - m_at < digits)
        return noCharacter;
    char32_t code = 0;
    for (const QChar c : m_source.sliced(m_at, digits)) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return noCharacter;
        code = code * 16 + char32_t(digit);
    }
    m_at += digits;
    return code;
}

Token Lexer::symbol()
{
    for (const QLatin1StringView symbol : lexSymbols) {
        if (m_source.sliced(m_at).startsWith(symbol)) {
            m_at += symbol.size();
            return finished(Token::Kind::Symbol, m_at - symbol.size());
        }
    }
    return fail(QStringLiteral("expression.bad_character"), m_at, lengthOf(peek()));
}

Token Lexer::finished(Token::Kind kind, qsizetype from, const Value &value) const
{
    return {kind, {int(from), int(m_at - from)}, m_source.sliced(from, m_at - from), value};
}

Token Lexer::fail(const QString &code, qsizetype from, qsizetype length)
{
    const QString found = quoted(m_source.sliced(from, length));
    m_error = Error{code, placed({int(from), int(length)}, {{QStringLiteral("found"), found}})};
    return {};
}

} // namespace

Result<QVector<Token>> tokenize(QStringView source, qsizetype from, qsizetype to, Dialect dialect)
{
    return Lexer(source, from, to, dialect).run();
}

QString quoted(QStringView found)
{
    constexpr qsizetype most = 40;
    if (found.size() <= most)
        return found.toString();
    const bool splitsPair = found[most - 2].isHighSurrogate();
    return found.first(splitsPair ? most - 2 : most - 1).toString() + u'\u2026';
}

QJsonObject placed(Span span, QJsonObject args)
{
    args.insert(QStringLiteral("position"), span.position);
    args.insert(QStringLiteral("length"), span.length);
    args.insert(QStringLiteral("character"), span.position + 1);
    return args;
}

} // namespace tenure::journey::expression
