// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/places.h"

#include <QCoreApplication>
#include <QDir>

namespace tenure::app {

QString connectorDirectory()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() +
                           QStringLiteral("/../lib/tenure/connectors"));
}

QString vaultFile(const QString &storeFile)
{
    return storeFile + QStringLiteral(".vault");
}

} // namespace tenure::app
