// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scriptsplitter.h"

namespace tenure::storage {
namespace {

class ScriptSplitter
{
public:
    explicit ScriptSplitter(const QString &script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finishStatement(m_script.size());
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script.at(m_at);
        if (c == u'\'' || c == u'"' || c == u'`')
            skipPast(QString(c), 1);
        else if (c == u'[')
            skipPast(QStringLiteral("]"), 1);
        else if (startsWith(u"--"))
            skipPast(QStringLiteral("\n"), 2);
        else if (startsWith(u"/*"))
            skipPast(QStringLiteral("*/"), 2);
        else if (c.isLetter() || c == u'_')
            takeWord();
        else
            takeSign(c);
    }

    bool startsWith(QStringView text) const
    {
        return QStringView(m_script).mid(m_at).startsWith(text);
    }

    // A doubled quote inside a string ends one string and begins the next, which comes to the same.
    void skipPast(const QString &end, qsizetype opening)
    {
        const qsizetype found = m_script.indexOf(end, m_at + opening);
        const bool isComment = opening == 2;
        m_hasContent = m_hasContent || !isComment;
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    void takeWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_script.size() &&
               (m_script.at(m_at).isLetterOrNumber() || m_script.at(m_at) == u'_'))
            ++m_at;
        const QString word = m_script.mid(from, m_at - from).toUpper();
        m_hasContent = true;
        if (word == QLatin1StringView("TRIGGER") && m_words < 3 && m_isCreate)
            m_isTrigger = true;
        else if (m_words == 0)
            m_isCreate = word == QLatin1StringView("CREATE");
        if (m_isTrigger)
            countBlock(word);
        ++m_words;
    }

    // CASE has an END of its own.
    void countBlock(const QString &word)
    {
        if (word == QLatin1StringView("BEGIN") || word == QLatin1StringView("CASE"))
            ++m_blocks;
        else if (word == QLatin1StringView("END"))
            --m_blocks;
    }

    void takeSign(QChar c)
    {
        if (c == u';' && m_blocks == 0)
            finishStatement(m_at);
        else if (!c.isSpace() && c != u';')
            m_hasContent = true;
        ++m_at;
    }

    void finishStatement(qsizetype end)
    {
        if (m_hasContent)
            m_statements << m_script.mid(m_from, end - m_from).trimmed();
        m_from = end + 1;
        m_hasContent = m_isCreate = m_isTrigger = false;
        m_words = m_blocks = 0;
    }

    const QString &m_script;
    QStringList m_statements;
    qsizetype m_at = 0;
    qsizetype m_from = 0;
    int m_words = 0;
    int m_blocks = 0;
    bool m_hasContent = false;
    bool m_isCreate = false;
    bool m_isTrigger = false;
};

} // namespace

QStringList splitScript(const QString &script)
{
    return ScriptSplitter(script).split();
}

} // namespace tenure::storage
