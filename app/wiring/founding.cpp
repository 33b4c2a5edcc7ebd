// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/founding.h"

#include "base/clock.h"
#include "calendars/calendar.h"
#include "services/samplecompany.h"
#include "storage/storefile.h"
#include "wiring/account.h"
#include "wiring/session.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace tenure::app {
namespace {

Result<void> addSample(const QString &file)
{
    const Result<std::unique_ptr<Session>> session =
        Session::open({.storeUrl = QStringLiteral("sqlite:") + file,
                       .access = storage::Access::Write,
                       .asUser = {},
                       .now = {}, // the new store's clock stands there already
                       .channel = QStringLiteral("ctl")});
    if (!session)
        return session.error();
    services::SampleCompany sample((*session)->stores(), (*session)->clock(), (*session)->times());
    return sample.install((*session)->caller());
}

storage::NewStore newStore(const Founding &founding)
{
    storage::NewStore store;
    store.practice = founding.practice;
    store.user = accountName();
    store.now = SystemClock().now();
    store.clock = founding.clock;
    store.zone = founding.zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId())
                                         : founding.zone;
    store.calendarName = QStringLiteral("default");
    store.calendar = calendars::toJson(calendars::Calendar::ordinary());
    return store;
}

// The account's own folder is made when first needed; any other must be there, so that a slip of
// the pen makes none.
void makeOwnFolder(const QString &file)
{
    const Result<QString> own = storage::storeFile(storage::defaultStoreUrl());
    const QString folder = QFileInfo(file).absolutePath();
    if (own && folder == QFileInfo(*own).absolutePath() && !QFileInfo::exists(folder) &&
        QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Result<QString> foundStore(const Founding &founding)
{
    const Result<QString> file = storage::storeFile(
        founding.storeUrl.isEmpty() ? storage::defaultStoreUrl() : founding.storeUrl);
    if (!file)
        return file.error();
    if (founding.clock && !founding.practice)
        return Error{QStringLiteral("store.not_practice")};
    makeOwnFolder(*file);
    if (const Result<void> made = storage::createStore(*file, newStore(founding)); !made)
        return made.error();
    if (founding.sample) {
        if (const Result<void> added = addSample(*file); !added)
            return added.error();
    }
    return *file;
}

QString ownStoreUrl()
{
    return storage::defaultStoreUrl();
}

Result<QString> fileOfStore(const QString &url)
{
    return storage::storeFile(url);
}

} // namespace tenure::app
