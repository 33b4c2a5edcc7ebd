// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace tenure::access {

/// Something that can be given: an account, a laptop, a training. What people call it, who provides
/// it, how long it takes.
struct CatalogueItem
{
    QString key;
    QString name;
    QString kind;   ///< "account", "group", "licence", "equipment", "badge", "training"
    QString system; ///< logical name; empty: a person's work
    QString team;   ///< who provides it by hand
    QString group;  ///< kind group: the group's name in the system
    int leadDays = 0;
};

/// Facts of a person by name, as a kit looks at them.
using FactsByName = QHash<QString, QString>;

/// Changes a kit for people to whom all of `when` applies.
struct KitVariant
{
    FactsByName when; ///< fact -> value; compared without case
    QStringList add;
    QStringList remove;
};

/// Starter kit: what a role gets, by job title, with variants by department, location or work mode.
struct Kit
{
    QString key;
    QString name;
    QStringList titles; ///< compared without case
    QStringList items;  ///< keys of catalogue items, in the order in which they are given
    QVector<KitVariant> variants;
};

/// The kit whose titles name the person's title, else the one without titles (the general kit),
/// else nullptr.
const Kit *kitFor(const QVector<Kit> &kits, const FactsByName &facts);

/// The keys that this person gets: the kit's items, then what each variant that applies adds and
/// removes, each once.
QStringList itemsFor(const Kit &kit, const FactsByName &facts);

/// {"titles": [...], "items": [...], "variants": [{"when": {"workMode": "remote"}, "add": [...],
/// "remove": [...]}]} `kit.unreadable` names the key that is missing or of the wrong type.
Result<Kit> kitFromJson(const QString &key, const QString &name, const QJsonObject &json);
QJsonObject toJson(const Kit &kit);

/// {"team": "it", "group": "engineering", "leadDays": 5}: what stands beside key, name, kind and
/// system.
Result<CatalogueItem> itemFromJson(const QString &key, const QString &name, const QString &kind,
                                   const QString &system, const QJsonObject &details);

} // namespace tenure::access
