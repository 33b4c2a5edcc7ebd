// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"

#include <QPluginLoader>

#include <map>
#include <optional>

namespace tenure::connectorhost {

/// A file of the connectors' directory as its metadata describes it, before any of its code is
/// loaded.
struct LibraryEntry
{
    QString file;
    QString id;                   ///< "ldap"; empty where the file is refused
    std::optional<Error> refused; ///< why it is not used: a row that people can see, never a crash
};

/// Finds connectors in one directory and loads them when they are first needed. Nothing is unloaded
/// before the program ends: objects of a plugin may outlive every list of them.
class Library
{
public:
    /// Reads the metadata of all files in `directory`; loads none.
    explicit Library(const QString &directory);

    const std::vector<LibraryEntry> &entries() const { return m_entries; }

    /// The connector of that id, loaded now if need be: `connector.unknown` with "connector", or
    /// why it cannot be loaded
    /// (`connector.load_failed`).
    Result<connectorapi::Connector *> connector(const QString &id);

private:
    LibraryEntry inspect(const QString &file);

    std::vector<LibraryEntry> m_entries;
    std::map<QString, std::unique_ptr<QPluginLoader>> m_loaders; // by id
};

} // namespace tenure::connectorhost
