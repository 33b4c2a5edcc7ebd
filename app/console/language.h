// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace tenure::app {

/// A language that nobody speaks: every text with accents, a third longer and in brackets, so that
/// words which are not translated, and places too small for German, can be seen.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

/// Words from a compiled file. lupdate names a context by its class alone, Qt asks for it with its
/// namespaces: they are left out.
class WordsTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *disambiguation,
                      int n) const override;
};

/// The language of the program for as long as it lives: its words, and how days and numbers are
/// written.
class Language final
{
public:
    /// "en", "de" or "pseudo"; empty: as the system has it, English where it has another.
    explicit Language(const QString &wanted);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    const QString &name() const { return m_name; }

private:
    QString m_name;
    std::unique_ptr<QTranslator> m_words;
    std::unique_ptr<QTranslator> m_sentences; ///< of errors and tasks of systems
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace tenure::app
