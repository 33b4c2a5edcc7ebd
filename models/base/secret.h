// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/base_global.h"

#include <QByteArrayView>

#include <memory>

namespace tenure {

/// A password or key in memory: wiped when released, not copyable by accident, without any way into
/// a QString or a log.
///
/// Moving hands the buffer on. `view()` is for the one call that needs it; never keep what it
/// returns.
class TENURE_BASE_EXPORT Secret
{
public:
    Secret();
    /// Takes over the bytes and wipes `bytes`.
    explicit Secret(QByteArray &&bytes);
    ~Secret();
    Secret(Secret &&) noexcept;
    Secret &operator=(Secret &&) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    QByteArrayView view() const;
    bool isEmpty() const { return view().isEmpty(); }

    /// A second owner, made on purpose (a password that two requests of one session need).
    Secret clone() const;

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace tenure
