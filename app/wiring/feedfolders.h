// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/pickup.h"
#include "wiring/session.h"

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

    /// Reads which folders are watched.
    void reload();

    /// Looks into every folder now; the timer does it too.
    void look();

Q_SIGNALS:
    /// A file was read, whatever became of it.
    void imported();

private:
    struct Folder
    {
        QString path;
        QString mapping;
        people::PickUp pickUp;
    };

    void lookInto(const QString &feed, Folder &folder);
    void take(const QString &feed, Folder &folder, const QString &name);

    Session &m_session;
    std::map<QString, Folder> m_folders; // by feed
    SystemClock m_machine; ///< files are written by machines: their times are the machine's, even
                           ///< in a practice store
    QTimer m_timer;
};

} // namespace tenure::app
