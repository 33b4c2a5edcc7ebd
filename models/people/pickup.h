// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tenure::people {

/// A file as a directory listing shows it.
struct ListedFile
{
    QString name;
    qint64 size = 0;
    Instant modified;

    friend bool operator==(const ListedFile &, const ListedFile &) = default;
};

/// Decides which files of a watched folder are complete, and takes each content once. Knows no file
/// system: listings, sizes and instants come in.
class PickUp
{
public:
    struct Settings
    {
        milliseconds settle =
            milliseconds(5'000); ///< unchanged this long over two looks = complete
        milliseconds settleEmpty =
            milliseconds(60'000); ///< the same for a file of no bytes, which is often just begun
        bool needsMarker = false; ///< only with NAME.done beside it
    };

    enum class Taken { New, SeenBefore, StillWritten };

    /// `ledger`: SHA-256 of every content taken before.
    explicit PickUp(Settings settings, QSet<QByteArray> ledger = {});

    /// Names that are complete, in alphabetical order. Hidden and temporary names (".x", "x.part",
    /// "x.tmp", "x~") and markers never are. A name is offered again only once its size or time of
    /// change differs.
    QStringList ready(const QList<ListedFile> &listing, Instant now);

    /// To be called with what was read. StillWritten if the size differs from the listed one: it is
    /// offered again.
    Taken take(const QString &name, qint64 bytesRead, const QByteArray &hash);

private:
    struct Watched
    {
        ListedFile file;
        Instant since;
        bool offered = false;
    };

    bool isComplete(const Watched &watched, bool marked, Instant now) const;

    Settings m_settings;
    QSet<QByteArray> m_ledger;
    QHash<QString, Watched> m_watched;
};

} // namespace tenure::people
