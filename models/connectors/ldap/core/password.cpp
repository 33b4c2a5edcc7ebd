// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/password.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tenure::ldap {
namespace {

constexpr std::array<QByteArrayView, 4> kinds{"ABCDEFGHJKLMNPQRSTUVWXYZ",
                                              "abcdefghijkmnopqrstuvwxyz", "23456789", "-_.!%+=?"};
constexpr qsizetype passwordLength = 24;

char oneOf(QByteArrayView characters)
{
    return characters[QRandomGenerator::system()->bounded(quint32(characters.size()))];
}

} // namespace

Secret makePassword()
{
    QByteArray all;
    for (const QByteArrayView kind : kinds)
        all += kind.toByteArray();
    QByteArray password;
    password.reserve(passwordLength);
    for (const QByteArrayView kind : kinds)
        password += oneOf(kind);
    while (password.size() < passwordLength)
        password += oneOf(all);
    std::shuffle(password.begin(), password.end(), *QRandomGenerator::system());
    return Secret(std::move(password));
}

Secret quotedUtf16(const Secret &password)
{
    const QByteArrayView plain = password.view();
    // Reserved whole: a buffer that grows leaves unwiped copies behind.
    QByteArray wide;
    wide.reserve((plain.size() + 2) * 2);
    const auto append = [&wide](char c) { wide.append(c).append('\0'); };
    append('"');
    for (const char c : plain)
        append(c);
    append('"');
    return Secret(std::move(wide));
}

} // namespace tenure::ldap
