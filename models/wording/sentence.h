// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace tenure::wording {

/// What a person reads about a code: what happened, what it means, what to do.
struct Sentence
{
    QString happened;
    QString means;
    QString help;

    /// The parts that say something, as one paragraph.
    QString text() const;
};

/// The sentence of `code` with `args` filled in, in the application's language.
/// A code without words gives a sentence that names the code; a test keeps that from happening.
Sentence sentenceFor(const QString &code, const QJsonObject &args = {});

inline Sentence sentenceFor(const Error &error)
{
    return sentenceFor(error.code, error.args);
}

/// Every code that has words, for the test that compares it with the codes in use.
QStringList knownCodes();

} // namespace tenure::wording
