// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/boardmodel.h"

namespace tenure::items {

/// What a person can be led to by its name.
struct Findable
{
    enum class Kind : quint8 { Person, Run, System };

    Kind kind = Kind::Person;
    QString id; ///< employee number, run number, name of the system
    QString name;
    QString second;                        ///< a number, a title, a connector
    Lifecycle lifecycle = Lifecycle::Join; ///< of a run
    QString folded = {}; ///< name and number for searching, without case and accents
};

/// Names of people, runs under way and systems, kept true while the store changes, so that finding
/// never waits.
class Finder final : public QObject
{
    Q_OBJECT

public:
    explicit Finder(Desk &desk, QObject *parent = nullptr);

    /// The first `most` of that kind that hold every word of `typed`, in any order.
    std::vector<Findable> find(Findable::Kind kind, const QString &typed, int most) const;
    bool isLoaded() const { return m_loaded; }

private:
    void load();

    Desk &m_desk;
    std::vector<Findable> m_all;
    bool m_loaded = false;
    Follower m_follower;
};

} // namespace tenure::items
