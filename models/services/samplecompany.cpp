// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecompany.h"

#include "services/feedservice.h"
#include "services/journeyservice.h"
#include "services/officetimes.h"
#include "services/ports/cataloguestore.h"
#include "services/ports/feedstore.h"
#include "services/ports/officestore.h"
#include "services/ports/userstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tenure::services {
namespace {

const QString root = QStringLiteral(":/tenure/sample");

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("sample.missing"), {{QStringLiteral("file"), path}}};
    return file.readAll();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

// Applies `save` to each object of a list; the first error ends it.
template<typename Save>
Result<void> each(const QJsonObject &company, const char *key, Save save)
{
    for (const QJsonValue &value : company.value(QLatin1String(key)).toArray()) {
        if (const Result<void> saved = save(value.toObject()); !saved)
            return saved;
    }
    return {};
}

} // namespace

SampleCompany::SampleCompany(const Stores &stores, const Clock &clock, OfficeTimes &times)
    : m_stores(stores), m_clock(clock), m_times(times)
{
}

Result<void> SampleCompany::install(const Caller &caller)
{
    const Result<QByteArray> file = resource(root + QStringLiteral("/company.json"));
    if (!file)
        return file.error();
    const QJsonObject company = QJsonDocument::fromJson(*file).object();
    if (const auto done = installOffices(caller, company); !done)
        return done;
    if (const auto done = installTeams(caller, company); !done)
        return done;
    if (const auto done = installCatalogue(caller, company); !done)
        return done;
    if (const auto done = installMessages(caller); !done)
        return done;
    if (const auto done = installFeed(caller, company); !done)
        return done;
    if (const auto done = publishJourneys(caller); !done)
        return done;
    return importPeople(caller);
}

Result<void> SampleCompany::installOffices(const Caller &caller, const QJsonObject &company)
{
    const auto calendars = each(company, "calendars", [&](const QJsonObject &calendar) {
        return m_stores.offices.saveCalendar({text(calendar, "name"), calendar},
                                             audit(caller, QStringLiteral("calendar")));
    });
    if (!calendars)
        return calendars;
    const auto locations = each(company, "locations", [&](const QJsonObject &location) {
        return m_stores.offices.saveLocation({text(location, "key"), text(location, "name"),
                                              text(location, "zone"), text(location, "calendar")},
                                             audit(caller, QStringLiteral("location")));
    });
    return locations ? m_times.reload() : locations;
}

// Whoever makes the sample plays every part in it.
Result<void> SampleCompany::installTeams(const Caller &caller, const QJsonObject &company)
{
    QStringList keys;
    const auto teams = each(company, "teams", [&](const QJsonObject &team) {
        keys << text(team, "key");
        return m_stores.users.saveTeam({text(team, "key"), text(team, "name")},
                                       audit(caller, QStringLiteral("team")));
    });
    if (!teams)
        return teams;
    Result<UserRow> user = m_stores.users.user(caller.user);
    if (!user)
        return user.error();
    user->teams = keys;
    return m_stores.users.saveUser(*user, audit(caller, QStringLiteral("user")));
}

Result<void> SampleCompany::installCatalogue(const Caller &caller, const QJsonObject &company)
{
    const auto items = each(company, "items", [&](const QJsonObject &item) {
        return m_stores.catalogue.saveItem({text(item, "key"), text(item, "name"),
                                            text(item, "kind"), text(item, "system"),
                                            item.value(QLatin1String("details")).toObject()},
                                           audit(caller, QStringLiteral("item")));
    });
    if (!items)
        return items;
    return each(company, "kits", [&](const QJsonObject &kit) {
        return m_stores.catalogue.saveKit(
            {text(kit, "key"), text(kit, "name"), kit.value(QLatin1String("rules")).toObject()},
            audit(caller, QStringLiteral("kit")));
    });
}

Result<void> SampleCompany::installMessages(const Caller &caller)
{
    const QDir folder(root + QStringLiteral("/messages"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const Result<QByteArray> file = resource(folder.filePath(name));
        if (!file)
            return file.error();
        const TemplateRow row{QFileInfo(name).completeBaseName(),
                              QStringLiteral("en"),
                              {{QStringLiteral("file"), QString::fromUtf8(*file)}}};
        if (const Result<void> saved =
                m_stores.catalogue.saveTemplate(row, audit(caller, QStringLiteral("template")));
            !saved)
            return saved;
    }
    return {};
}

Result<void> SampleCompany::installFeed(const Caller &caller, const QJsonObject &company)
{
    const QJsonObject feed = company.value(QLatin1String("feed")).toObject();
    const MappingRow mapping{text(feed, "mapping"),
                             company.value(QLatin1String("mapping")).toObject()};
    if (const Result<void> saved =
            m_stores.feeds.saveMapping(mapping, audit(caller, QStringLiteral("mapping")));
        !saved)
        return saved;
    people::Feed settings;
    settings.name = text(feed, "name");
    const FeedRow row{settings.name, mapping.name, people::toJson(settings), 0};
    return m_stores.feeds.saveFeed(row, audit(caller, QStringLiteral("feed")));
}

// Called journeys come first by the order of their file names.
Result<void> SampleCompany::publishJourneys(const Caller &caller)
{
    JourneyService journeys(m_stores, m_clock, {});
    const QDir folder(root + QStringLiteral("/journeys"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.bpmn")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> file = resource(folder.filePath(name));
        if (!file)
            return file.error();
        const Result<PublishResult> published = journeys.publish(caller, *file);
        if (!published)
            return published.error();
        if (!published->version) {
            return Error{QStringLiteral("sample.refused"),
                         {{QStringLiteral("file"), name},
                          {QStringLiteral("code"), published->problems.value(0).code}}};
        }
    }
    return {};
}

Result<void> SampleCompany::importPeople(const Caller &caller)
{
    const Result<QDate> today = m_times.dayAt(m_clock.now(), {});
    if (!today)
        return today.error();
    const Result<QByteArray> file = peopleFile(*today);
    if (!file)
        return file.error();
    FeedService feeds(m_stores, m_clock, m_times);
    const Result<ImportResult> imported =
        feeds.import(caller, {{}, {}, QStringLiteral("people.csv"), *file, false});
    return imported ? Result<void>() : imported.error();
}

// "@+5" is five days after the anchor, "@-400" four hundred before it.
Result<QByteArray> SampleCompany::peopleFile(QDate anchor)
{
    const Result<QByteArray> file = resource(root + QStringLiteral("/people.csv"));
    if (!file)
        return file.error();
    static const QRegularExpression relativeDay(QStringLiteral("@([+-]\\d+)"));
    QString people = QString::fromUtf8(*file);
    QRegularExpressionMatch day;
    for (qsizetype at = 0; (at = people.indexOf(relativeDay, at, &day)) >= 0;)
        people.replace(at, day.capturedLength(),
                       anchor.addDays(day.captured(1).toInt()).toString(Qt::ISODate));
    return people.toUtf8();
}

engine::AuditRow SampleCompany::audit(const Caller &caller, const QString &subject) const
{
    return caller.audit(m_clock.now(), QStringLiteral("sample.install"), subject);
}

} // namespace tenure::services
