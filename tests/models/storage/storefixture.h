// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "storage/storefile.h"

#include <QTemporaryDir>

namespace tenure {

/// A new store in a folder of its own, open for the worker.
class StoreFixture
{
public:
    explicit StoreFixture(bool practice = false);

    const QString &file() const { return m_file; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    storage::Store &store() { return *m_store; }

    std::unique_ptr<storage::Store> open(storage::Access access,
                                         const storage::ConnectionOptions &options = {});
    void close() { m_store.reset(); }
    void reopen(storage::Access access = storage::Access::Work);

    /// A person of the feed "hr", which is made when first needed.
    PersonId addPerson(const QString &number);
    VersionId publish(const QString &key, const QString &lifecycle = QStringLiteral("join"));
    RunId startRun(const QString &number);

    static storage::NewStore newStore(bool practice);

private:
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<storage::Store> m_store;
    VersionId m_version;
};

/// The statement on a raw connection of its own, past every guard of the store; false with a
/// message when SQLite refuses it.
bool runRaw(const QString &file, const char *statement, QString *message = nullptr);

/// Every row of every table, as text.
QStringList dumpRaw(const QString &file);

} // namespace tenure
