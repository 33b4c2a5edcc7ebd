// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colors.h"

#include <QDBusVariant>
#include <QObject>

namespace tenure::ui {

/// Whether the desktop wants light or dark, asked of its settings portal; light where there is
/// none.
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged();

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    Scheme m_scheme = Scheme::Light;
};

} // namespace tenure::ui
