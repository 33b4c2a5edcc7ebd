// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QByteArray>

#include <cstring>
#include <utility>

#include <string.h>

namespace tenure {

Secret::Secret() = default;

Secret::Secret(QByteArray &&bytes) : m_bytes(new char[size_t(bytes.size())]), m_size(bytes.size())
{
    std::memcpy(m_bytes.get(), bytes.constData(), size_t(m_size));
    explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

QByteArrayView Secret::view() const
{
    return QByteArrayView(m_bytes.get(), m_size);
}

Secret Secret::clone() const
{
    return Secret(view().toByteArray());
}

void Secret::wipe()
{
    if (m_bytes)
        explicit_bzero(m_bytes.get(), size_t(m_size));
    m_size = 0;
}

} // namespace tenure
