// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/problem.h"

namespace tenure::people {
namespace {

constexpr qsizetype shownCharacters = 80;

QString shortened(const QString &text)
{
    return text.size() <= shownCharacters ? text : text.left(shownCharacters - 1) + QChar(0x2026);
}

} // namespace

Problem problem(const QString &code, Place at, const QString &field, const QString &value,
                const QString &other)
{
    return {code, at, field, shortened(value), shortened(other)};
}

QJsonObject argsOf(const Problem &problem)
{
    return {{QStringLiteral("line"), problem.at.line},
            {QStringLiteral("column"), problem.at.column},
            {QStringLiteral("field"), problem.field},
            {QStringLiteral("value"), problem.value},
            {QStringLiteral("other"), problem.other}};
}

Error toError(const Problem &problem)
{
    return {problem.code, argsOf(problem)};
}

Error fail(const QString &code, Place at, QJsonObject args)
{
    args.insert(QStringLiteral("line"), at.line);
    args.insert(QStringLiteral("column"), at.column);
    return {code, std::move(args)};
}

} // namespace tenure::people
