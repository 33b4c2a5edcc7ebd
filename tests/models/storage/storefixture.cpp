// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "support/stores/samplerows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

namespace tenure {

using storage::Access;
using storage::Store;

namespace {

// In memory where that can be: these tests ask what is in the file, not whether a disk keeps it.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/tenure-store-XXXXXX");
}

} // namespace

StoreFixture::StoreFixture(bool practice)
    : m_folder(folderTemplate()), m_file(m_folder.filePath(QStringLiteral("store.db")))
{
    const auto made = storage::createStore(m_file, newStore(practice));
    if (!made)
        qFatal("%s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
    reopen();
}

storage::NewStore StoreFixture::newStore(bool practice)
{
    storage::NewStore store;
    store.practice = practice;
    store.user = QStringLiteral("root");
    store.now = samples::at(0);
    store.zone = QStringLiteral("Europe/Berlin");
    store.calendarName = QStringLiteral("Office");
    store.calendar = {{QStringLiteral("name"), QStringLiteral("Office")}};
    return store;
}

std::unique_ptr<Store> StoreFixture::open(Access access, const storage::ConnectionOptions &options)
{
    auto opened = Store::open(m_file, access, samples::at(0), options);
    if (!opened)
        qFatal("%s %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
    return *std::move(opened);
}

void StoreFixture::reopen(Access access)
{
    m_store.reset();
    m_store = open(access);
}

PersonId StoreFixture::addPerson(const QString &number)
{
    const QString feed = QStringLiteral("hr");
    if (!m_store->feeds().feed(feed) &&
        !m_store->feeds().saveFeed({feed, QStringLiteral("standard"), {}, 0}, samples::audit()))
        return {};
    const auto ids = m_store->people().reserve(1);
    services::BatchApply apply;
    apply.feedRevision = m_store->feeds().feed(feed)->revision;
    apply.batch = samples::batch(ids->batch, feed);
    apply.batch.leavers = 0;
    apply.added = {{samples::person(ids->firstPerson, feed, number), {}}};
    const auto applied = m_store->people().apply(apply);
    return applied ? ids->firstPerson : PersonId();
}

VersionId StoreFixture::publish(const QString &key, const QString &lifecycle)
{
    services::Publication publication;
    publication.key = key;
    publication.name = key;
    publication.lifecycle = lifecycle;
    publication.bytes = "<definitions id=\"" + key.toUtf8() + "\"/>";
    publication.sha256 =
        QCryptographicHash::hash(publication.bytes, QCryptographicHash::Sha256).toHex();
    publication.audit = samples::audit();
    const auto published = m_store->journeys().publish(publication);
    return published ? published->id : VersionId();
}

RunId StoreFixture::startRun(const QString &number)
{
    if (!m_version.isValid())
        m_version = publish(QStringLiteral("join"));
    const auto started = m_store->inbox().startRun(
        samples::newRun(addPerson(number), m_version, QStringLiteral("join:1")), samples::audit());
    return started ? started->id : RunId();
}

bool runRaw(const QString &file, const char *statement, QString *message)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(database, 5000);
    const int code = sqlite3_exec(database, statement, nullptr, nullptr, nullptr);
    if (message)
        *message = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return code == SQLITE_OK;
}

} // namespace tenure
