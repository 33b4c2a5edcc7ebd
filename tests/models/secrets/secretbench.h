// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/vault.h"

#include <QDirIterator>
#include <QFile>

namespace tenure::test {

/// Cheap to guess, so that tests are quick.
constexpr secrets::GuessingCost cheap{1, 8192};

inline Secret secretOf(const QByteArray &text)
{
    return Secret(QByteArray(text.constData(), text.size()));
}

inline secrets::VaultKey rawKey(char fill = 'k')
{
    return {Secret(QByteArray(32, fill)), false};
}

inline secrets::VaultKey passphrase(const QByteArray &text)
{
    return {secretOf(text), true};
}

/// The files below `directory` that hold `canary` in clear, in base64 or in hexadecimal digits.
inline QStringList filesWith(const QByteArray &canary, const QString &directory)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        // Base64 begins anew every three bytes: the middle of the canary is found wherever it
        // starts.
        bool holds = bytes.contains(canary) || bytes.toLower().contains(canary.toHex());
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray coded = canary.mid(shift, (canary.size() - shift) / 3 * 3).toBase64();
            holds = holds || bytes.contains(coded);
        }
        if (holds)
            found << file.fileName();
    }
    return found;
}

} // namespace tenure::test
