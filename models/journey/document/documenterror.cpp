// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/documenterror.h"

namespace tenure::journey {

Error located(Error error, TextPosition position)
{
    error.args.insert(QStringLiteral("line"), position.line);
    error.args.insert(QStringLiteral("column"), position.column);
    return error;
}

Error badCharacter(QChar unit, TextPosition position)
{
    const QString code =
        QStringLiteral("U+%1").arg(uint(unit.unicode()), 4, 16, QLatin1Char('0')).toUpper();
    return located(
        Error{QStringLiteral("document.bad_character"), {{QStringLiteral("character"), code}}},
        position);
}

} // namespace tenure::journey
