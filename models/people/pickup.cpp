// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/pickup.h"

#include <algorithm>
#include <array>

namespace tenure::people {
namespace {

constexpr QLatin1StringView markerEnding(".done");

bool isPassedOver(const QString &name)
{
    constexpr std::array<QLatin1StringView, 6> endings = {
        QLatin1StringView(".tmp"),      QLatin1StringView(".part"), QLatin1StringView(".partial"),
        QLatin1StringView(".filepart"), QLatin1StringView("~"),     markerEnding};
    return name.startsWith(u'.') || std::ranges::any_of(endings, [&](QLatin1StringView ending) {
               return name.endsWith(ending, Qt::CaseInsensitive);
           });
}

} // namespace

PickUp::PickUp(Settings settings, QSet<QByteArray> ledger)
    : m_settings(settings), m_ledger(std::move(ledger))
{
}

QStringList PickUp::ready(const QList<ListedFile> &listing, Instant now)
{
    QSet<QString> names;
    for (const ListedFile &file : listing)
        names.insert(file.name);
    m_watched.removeIf([&](auto it) { return !names.contains(it.key()); });
    QStringList complete;
    for (const ListedFile &file : listing) {
        if (isPassedOver(file.name))
            continue;
        const auto it = m_watched.find(file.name);
        const bool marked = names.contains(file.name + markerEnding);
        if (it == m_watched.end() || it->file != file)
            m_watched.insert(file.name, {file, now, false});
        Watched &watched = m_watched[file.name];
        if (watched.offered || !isComplete(watched, marked, now))
            continue;
        watched.offered = true;
        complete << file.name;
    }
    complete.sort();
    return complete;
}

bool PickUp::isComplete(const Watched &watched, bool marked, Instant now) const
{
    if (marked)
        return true;
    const milliseconds settle = watched.file.size == 0 ? m_settings.settleEmpty : m_settings.settle;
    return !m_settings.needsMarker && now - watched.since >= settle;
}

PickUp::Taken PickUp::take(const QString &name, qint64 bytesRead, const QByteArray &hash)
{
    const auto it = m_watched.find(name);
    if (it == m_watched.end() || !it->offered || it->file.size != bytesRead) {
        // Forgotten, so that its next look starts the waiting anew.
        m_watched.remove(name);
        return Taken::StillWritten;
    }
    if (m_ledger.contains(hash))
        return Taken::SeenBefore;
    m_ledger.insert(hash);
    return Taken::New;
}

} // namespace tenure::people
