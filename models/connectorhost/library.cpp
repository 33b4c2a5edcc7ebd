// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/library.h"

#include <QDir>
#include <QLibrary>

namespace tenure::connectorhost {

Library::Library(const QString &directory)
{
    const QFileInfoList files = QDir(directory).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (QLibrary::isLibrary(file.fileName()))
            m_entries.push_back(inspect(file.absoluteFilePath()));
    }
}

LibraryEntry Library::inspect(const QString &file)
{
    LibraryEntry entry{file, {}, {}};
    const QJsonObject args{{QStringLiteral("file"), QFileInfo(file).fileName()}};
    // A link could be turned elsewhere between looking and loading (reliability.md S18).
    if (QFileInfo(file).isSymLink()) {
        entry.refused = Error{QStringLiteral("connector.is_link"), args};
        return entry;
    }
    auto loader = std::make_unique<QPluginLoader>(file);
    const QJsonObject metaData = loader->metaData();
    if (metaData.value(QLatin1String("IID")).toString() != QLatin1String(TENURE_CONNECTOR_IID)) {
        entry.refused = Error{QStringLiteral("connector.other_version"), args};
        return entry;
    }
    const QString id =
        metaData.value(QLatin1String("MetaData")).toObject().value(QLatin1String("id")).toString();
    if (id.isEmpty() || m_loaders.count(id)) {
        entry.refused = Error{QStringLiteral("connector.bad_id"), args};
        return entry;
    }
    entry.id = id;
    m_loaders.emplace(id, std::move(loader));
    return entry;
}

Result<connectorapi::Connector *> Library::connector(const QString &id)
{
    const auto it = m_loaders.find(id);
    if (it == m_loaders.end())
        return Error{QStringLiteral("connector.unknown"), {{QStringLiteral("connector"), id}}};
    QObject *const root = it->second->instance();
    auto *const connector = root ? qobject_cast<connectorapi::Connector *>(root) : nullptr;
    if (!connector)
        return Error{QStringLiteral("connector.load_failed"),
                     {{QStringLiteral("connector"), id}},
                     it->second->errorString()};
    return connector;
}

} // namespace tenure::connectorhost
