// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/node.h"

namespace tenure::journey::expression {

enum class Dialect { Feel, Juel };

struct Token
{
    enum class Kind { End, Name, Number, Text, Symbol };

    Kind kind = Kind::End;
    Span span;
    QStringView source; ///< as it stands in the text
    Value value;        ///< of a Number or Text
};

/// The tokens of `source` from `from` up to `to`, an End after the last; `expression.empty` where
/// there are none. Spans count from the start of `source`, which must outlive the tokens.
Result<QVector<Token>> tokenize(QStringView source, qsizetype from, qsizetype to, Dialect dialect);

/// A piece of text short enough to be quoted in a message.
QString quoted(QStringView found);

/// Args that every problem with a place in the text has.
QJsonObject placed(Span span, QJsonObject args = {});

} // namespace tenure::journey::expression
