// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/pickup.h"
#include "wiring/session.h"

#include <QJsonObject>
#include <QTimer>

#include <map>

namespace tenure::app {

/// The watched folders of a store's feeds: takes each new file once it is complete, imports it, and
/// moves on. A feed's setting `feed.folder.<name>` is {"path", "mapping", "marker"}.
class FeedFolders final : public QObject
{
    Q_OBJECT

public:
    explicit FeedFolders(Session &session, milliseconds every = std::chrono::seconds(2));

    /// Reads which folders are watched, and begins anew with each of their files.
    void reload();

    /// The same after another program wrote: a folder whose setting did not change goes on as it
    /// was, so that a busy store neither delays a file nor has a refused one read again.
    void follow();

    /// Looks into every folder now; the timer does it too.
    void look();

Q_SIGNALS:
    /// A file was read, whatever became of it.
    void imported();

private:
    struct Folder
    {
        QJsonObject setting;
        people::PickUp pickUp;

        QString path() const { return setting.value(QLatin1String("path")).toString(); }
        QString mapping() const { return setting.value(QLatin1String("mapping")).toString(); }
    };

    Result<std::map<QString, Folder>> readFolders();
    Result<Folder> folderFor(const QString &feed, const QJsonObject &setting);
    void lookInto(const QString &feed, Folder &folder);
    void take(const QString &feed, Folder &folder, const QString &name);

    Session &m_session;
    std::map<QString, Folder> m_folders; // by feed
    SystemClock m_machine; ///< files are written by machines: their times are the machine's, even
                           ///< in a practice store
    QTimer m_timer;
    bool m_unread = false; ///< the store could not say which folders are watched
};

} // namespace tenure::app
