// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/zone.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace tenure::calendars {
namespace {

// The name becomes a path below the zone data, and comes from location rows that people edit.
bool isPlainName(const QString &id)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-' || c == u'+' || c == u'/';
    };
    return !id.isEmpty() && id.size() <= 64 && !id.startsWith(u'/') &&
           std::all_of(id.begin(), id.end(), allowed);
}

std::vector<Zone::Change> changesOf(const QTimeZone &zone)
{
    // A day of margin on both sides: a wall time of the first or last day may lie beyond it in UTC.
    const QDateTime from(QDate(Zone::firstYear - 1, 12, 31), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(Zone::lastYear + 1, 1, 3), QTime(0, 0), Qt::UTC);
    std::vector<Zone::Change> changes{
        {milliseconds::min(), std::chrono::seconds(zone.offsetFromUtc(from))}};
    for (const QTimeZone::OffsetData &data : zone.transitions(from, to)) {
        const milliseconds offset = std::chrono::seconds(data.offsetFromUtc);
        if (offset != changes.back().offset)
            changes.push_back({milliseconds(data.atUtc.toMSecsSinceEpoch()), offset});
    }
    return changes;
}

QByteArray firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(100).trimmed() : QByteArray();
}

} // namespace

ZoneTable::ZoneTable(QString dataVersion) : m_dataVersion(std::move(dataVersion)) {}

Result<Zone> ZoneTable::zone(const QString &ianaId)
{
    if (const auto known = m_zones.constFind(ianaId); known != m_zones.constEnd())
        return *known;
    const QByteArray id = ianaId.toLatin1();
    if (!isPlainName(ianaId) || !QTimeZone::isTimeZoneIdAvailable(id))
        return Error{QStringLiteral("zone.unknown"), {{QStringLiteral("zone"), ianaId}}};
    return *m_zones.insert(ianaId, Zone(ianaId, changesOf(QTimeZone(id))));
}

QString readZoneDataVersion(const QString &directory)
{
    static constexpr QByteArrayView mark("# version ");
    const QByteArray head = firstLine(directory + QStringLiteral("/tzdata.zi"));
    if (head.startsWith(mark))
        return QString::fromLatin1(head.mid(mark.size()));
    const QByteArray version = firstLine(directory + QStringLiteral("/+VERSION"));
    return version.isEmpty() ? QStringLiteral("unknown") : QString::fromLatin1(version);
}

} // namespace tenure::calendars
