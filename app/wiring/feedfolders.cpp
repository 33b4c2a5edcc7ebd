// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/feedfolders.h"

#include "services/feedservice.h"
#include "services/ports/feedstore.h"
#include "services/ports/settingsstore.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
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
    follow();
}

void FeedFolders::follow()
{
    Result<std::map<QString, Folder>> folders = readFolders();
    if (!folders) {
        // What was known goes on; the next look asks again.
        qCWarning(logFeeds) << "watched folders not read:" << folders.error().code;
        m_unread = true;
        m_timer.start();
        return;
    }
    m_unread = false;
    for (const auto &[feed, folder] : m_folders) {
        if (!folders->contains(feed))
            qCInfo(logFeeds) << "feed" << feed << "watches no folder any more";
    }
    m_folders = std::move(*folders);
    if (m_folders.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

Result<std::map<QString, FeedFolders::Folder>> FeedFolders::readFolders()
{
    const Result<std::vector<services::FeedRow>> feeds = m_session.store().feeds().feeds();
    if (!feeds)
        return feeds.error();
    std::map<QString, Folder> folders;
    for (const services::FeedRow &feed : *feeds) {
        const Result<QJsonValue> setting =
            m_session.store().settings().setting(QStringLiteral("feed.folder.") + feed.name);
        if (!setting)
            return setting.error();
        if (setting->toObject().value(QLatin1String("path")).toString().isEmpty())
            continue;
        Result<Folder> folder = folderFor(feed.name, setting->toObject());
        if (!folder)
            return folder.error();
        folders.emplace(feed.name, std::move(*folder));
    }
    return folders;
}

Result<FeedFolders::Folder> FeedFolders::folderFor(const QString &feed, const QJsonObject &setting)
{
    if (const auto known = m_folders.find(feed);
        known != m_folders.end() && known->second.setting == setting)
        return known->second;
    const Result<QSet<QByteArray>> taken = m_session.store().feeds().knownFiles(feed);
    if (!taken)
        return taken.error();
    people::PickUp::Settings settings;
    settings.needsMarker = setting.value(QLatin1String("marker")).toBool();
    qCInfo(logFeeds) << "feed" << feed << "watches"
                     << setting.value(QLatin1String("path")).toString();
    return Folder{setting, people::PickUp(settings, *taken)};
}

void FeedFolders::look()
{
    if (m_unread)
        follow();
    for (auto &[feed, folder] : m_folders)
        lookInto(feed, folder);
}

void FeedFolders::lookInto(const QString &feed, Folder &folder)
{
    for (const QString &name : folder.pickUp.ready(listing(folder.path()), m_machine.now()))
        take(feed, folder, name);
    qCDebug(logFeeds) << "feed" << feed << "looked into" << folder.path();
}

void FeedFolders::take(const QString &feed, Folder &folder, const QString &name)
{
    QFile file(QDir(folder.path()).filePath(name));
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
        feeds.import(caller, {feed, folder.mapping(), name, bytes, false});
    if (!result)
        qCWarning(logFeeds) << "feed" << feed << "not imported:" << result.error().code;
    else
        qCInfo(logFeeds) << "feed" << feed << "batch" << result->batch.value() << "applied"
                         << result->plan.counts.applied;
    Q_EMIT imported();
}

} // namespace tenure::app
