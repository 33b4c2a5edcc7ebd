// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/kit.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tenure::access {
namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool applies(const KitVariant &variant, const FactsByName &facts)
{
    for (auto it = variant.when.cbegin(); it != variant.when.cend(); ++it) {
        if (!same(facts.value(it.key()), it.value()))
            return false;
    }
    return true;
}

Error unreadable(const QString &kit, const QString &key)
{
    return Error{QStringLiteral("kit.unreadable"),
                 {{QStringLiteral("kit"), kit}, {QStringLiteral("key"), key}}};
}

// nullopt where something is there that is no list of texts.
std::optional<QStringList> texts(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return std::nullopt;
    QStringList result;
    for (const QJsonValue &element : value.toArray()) {
        if (!element.isString())
            return std::nullopt;
        result << element.toString();
    }
    return result;
}

Result<KitVariant> variantFromJson(const QString &kit, const QJsonObject &json)
{
    const auto add = texts(json.value(QStringLiteral("add")));
    const auto remove = texts(json.value(QStringLiteral("remove")));
    const QJsonObject when = json.value(QStringLiteral("when")).toObject();
    if (!add || !remove || when.isEmpty())
        return unreadable(
            kit, QStringLiteral("variants")); // a variant for nobody in particular would be for all
    KitVariant variant{{}, *add, *remove};
    for (auto it = when.begin(); it != when.end(); ++it)
        variant.when.insert(it.key(), it.value().toString());
    return variant;
}

} // namespace

const Kit *kitFor(const QVector<Kit> &kits, const FactsByName &facts)
{
    const QString title = facts.value(QStringLiteral("title"));
    const Kit *general = nullptr;
    for (const Kit &kit : kits) {
        if (kit.titles.contains(title, Qt::CaseInsensitive))
            return &kit;
        if (kit.titles.isEmpty() && !general)
            general = &kit;
    }
    return general;
}

QStringList itemsFor(const Kit &kit, const FactsByName &facts)
{
    QStringList items = kit.items;
    for (const KitVariant &variant : kit.variants) {
        if (!applies(variant, facts))
            continue;
        items += variant.add;
        for (const QString &removed : variant.remove)
            items.removeAll(removed);
    }
    items.removeDuplicates();
    return items;
}

Result<Kit> kitFromJson(const QString &key, const QString &name, const QJsonObject &json)
{
    const auto titles = texts(json.value(QStringLiteral("titles")));
    const auto items = texts(json.value(QStringLiteral("items")));
    if (!titles)
        return unreadable(key, QStringLiteral("titles"));
    if (!items || items->isEmpty())
        return unreadable(key, QStringLiteral("items"));
    Kit kit{key, name, *titles, *items, {}};
    for (const QJsonValue &value : json.value(QStringLiteral("variants")).toArray()) {
        Result<KitVariant> variant = variantFromJson(key, value.toObject());
        if (!variant)
            return variant.error();
        kit.variants << *variant;
    }
    return kit;
}

QJsonObject toJson(const Kit &kit)
{
    QJsonArray variants;
    for (const KitVariant &variant : kit.variants) {
        QJsonObject when;
        for (auto it = variant.when.cbegin(); it != variant.when.cend(); ++it)
            when.insert(it.key(), it.value());
        variants.append(
            QJsonObject{{QStringLiteral("when"), when},
                        {QStringLiteral("add"), QJsonArray::fromStringList(variant.add)},
                        {QStringLiteral("remove"), QJsonArray::fromStringList(variant.remove)}});
    }
    return {{QStringLiteral("titles"), QJsonArray::fromStringList(kit.titles)},
            {QStringLiteral("items"), QJsonArray::fromStringList(kit.items)},
            {QStringLiteral("variants"), variants}};
}

Result<CatalogueItem> itemFromJson(const QString &key, const QString &name, const QString &kind,
                                   const QString &system, const QJsonObject &details)
{
    if (key.isEmpty() || name.isEmpty() || kind.isEmpty())
        return Error{QStringLiteral("kit.bad_item"), {{QStringLiteral("item"), key}}};
    return CatalogueItem{key,
                         name,
                         kind,
                         system,
                         details.value(QStringLiteral("team")).toString(),
                         details.value(QStringLiteral("group")).toString(),
                         details.value(QStringLiteral("leadDays")).toInt()};
}

} // namespace tenure::access
