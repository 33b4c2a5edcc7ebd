// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "support/stores/samplerows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTest>

#include <sqlite3.h>

#include <functional>

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

// Made once: hundreds of tests begin with a new store.
QByteArray newStoreBytes(bool practice)
{
    static QHash<bool, QByteArray> made;
    if (!made.contains(practice)) {
        const QTemporaryDir folder(folderTemplate());
        const QString file = folder.filePath(QStringLiteral("new.db"));
        if (!storage::createStore(file, StoreFixture::newStore(practice)))
            qFatal("cannot make a store");
        auto connection = storage::Connection::open(file, Access::Work);
        if (!connection || !(*connection)->checkpoint())
            qFatal("cannot move the log into the file");
        QFile bytes(file);
        if (!bytes.open(QIODevice::ReadOnly))
            qFatal("cannot read it");
        made.insert(practice, bytes.readAll());
    }
    return made.value(practice);
}

using TakeRow = std::function<void(const QStringList &)>;

int takeRow(void *take, int count, char **columns, char **)
{
    QStringList row;
    for (int i = 0; i < count; ++i)
        row << QString::fromUtf8(columns[i]);
    (*static_cast<const TakeRow *>(take))(row);
    return 0;
}

bool runRaw(const QString &file, const char *statement, const TakeRow &take,
            QString *message = nullptr)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(database, 5000);
    const int code =
        sqlite3_exec(database, statement, takeRow, const_cast<TakeRow *>(&take), nullptr);
    if (message)
        *message = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return code == SQLITE_OK;
}

} // namespace

StoreFixture::StoreFixture(bool practice)
    : m_folder(folderTemplate()), m_file(m_folder.filePath(QStringLiteral("store.db")))
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(newStoreBytes(practice)) <= 0)
        qFatal("cannot write %s", qPrintable(m_file));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
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
    return runRaw(file, statement, [](const QStringList &) {}, message);
}

QStringList dumpRaw(const QString &file)
{
    QStringList tables;
    runRaw(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
           [&](const QStringList &row) { tables << row; });
    QStringList rows;
    for (const QString &table : tables) {
        const QByteArray statement = "SELECT * FROM \"" + table.toUtf8() + "\"";
        runRaw(file, statement.constData(),
               [&](const QStringList &row) { rows << table + u'|' + row.join(u'|'); });
    }
    return rows;
}

} // namespace tenure
