// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/feedfolders.h"

#include "services/feedservice.h"
#include "services/ports/feedstore.h"
#include "services/ports/settingsstore.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QLoggingCategory>

namespace tenure::app {

Q_LOGGING_CATEGORY(logFeeds, "tenure.feeds", QtInfoMsg)

namespace {

constexpr qint64 largestFile =
    64LL * 1024 * 1024; // what the reader takes; a larger one is refused unread

QList<people::ListedFile> listing(const QString &path)
{
    QList<people::ListedFile> files;
    for (const QFileInfo &file :
         QDir(path).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name))
        files << people::ListedFile{file.fileName(), file.size(),
                                    instantFromMillis(file.lastModified().toMSecsSinceEpoch())};
    return files;
}

} // namespace

FeedFolders::FeedFolders(Session &session, milliseconds every) : m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &FeedFolders::look);
    m_timer.setInterval(every);
}

void FeedFolders::reload()
{
    m_folders.clear();
    const Result<std::vector<services::FeedRow>> feeds = m_session.store().feeds().feeds();
    for (const services::FeedRow &feed : feeds ? *feeds : std::vector<services::FeedRow>()) {
        const Result<QJsonValue> setting =
            m_session.store().settings().setting(QStringLiteral("feed.folder.") + feed.name);
        const QJsonObject folder = setting ? setting->toObject() : QJsonObject();
        const QString path = folder.value(QLatin1String("path")).toString();
        if (path.isEmpty())
            continue;
        people::PickUp::Settings settings;
        settings.needsMarker = folder.value(QLatin1String("marker")).toBool();
        const Result<QSet<QByteArray>> known = m_session.store().feeds().knownFiles(feed.name);
        m_folders.emplace(feed.name,
                          Folder{path, folder.value(QLatin1String("mapping")).toString(),
                                 people::PickUp(settings, known ? *known : QSet<QByteArray>())});
    }
    if (m_folders.empty())
        m_timer.stop();
    else
        m_timer.start();
}

void FeedFolders::look()
{
    for (auto &[feed, folder] : m_folders)
        lookInto(feed, folder);
}

void FeedFolders::lookInto(const QString &feed, Folder &folder)
{
    for (const QString &name : folder.pickUp.ready(listing(folder.path), m_machine.now()))
        take(feed, folder, name);
    qCDebug(logFeeds) << "feed" << feed << "looked into" << folder.path;
}

void FeedFolders::take(const QString &feed, Folder &folder, const QString &name)
{
    QFile file(QDir(folder.path).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logFeeds) << "feed" << feed << "cannot read a new file:" << file.errorString();
        return;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (folder.pickUp.take(name, bytes.size(), hash) != people::PickUp::Taken::New)
        return;
    services::FeedService feeds(m_session.stores(), m_session.clock(), m_session.times());
    const services::Caller caller{
        QStringLiteral("system"), QStringLiteral("feed"), {QStringLiteral("hr")}};
    const Result<services::ImportResult> result =
        feeds.import(caller, {feed, folder.mapping, name, bytes, false});
    if (!result)
        qCWarning(logFeeds) << "feed" << feed << "not imported:" << result.error().code;
    else
        qCInfo(logFeeds) << "feed" << feed << "batch" << result->batch.value() << "applied"
                         << result->plan.counts.applied;
    Q_EMIT imported();
}

} // namespace tenure::app
