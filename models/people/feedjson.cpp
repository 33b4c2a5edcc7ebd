// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/feed.h"
#include "people/limitfields.h"
#include "people/wordtable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tenure::people {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array modeWords = {
    Word<FeedMode>{"full"_L1, FeedMode::Full},
    Word<FeedMode>{"delta"_L1, FeedMode::Delta},
};

/// Takes settings out of a JSON object one by one. What is absent keeps its default; what is of the
/// wrong type or left over at the end is an error, since a limit that is silently not set protects
/// nobody.
class SettingsReader
{
public:
    explicit SettingsReader(const QJsonObject &json) : m_json(json) {}

    QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.take(key);
        if (value.isUndefined() || value.type() == type)
            return value;
        m_bad = key;
        return QJsonValue::Undefined;
    }

    void read(const QString &key, int &value)
    {
        const QJsonValue json = take(key, QJsonValue::Double);
        if (json.isUndefined())
            return;
        if (double(json.toInt()) == json.toDouble())
            value = json.toInt();
        else
            m_bad = key;
    }

    void refuse(const QString &key) { m_bad = key; }

    Result<void> done() const
    {
        if (m_bad.isEmpty() && m_json.isEmpty())
            return {};
        const QString key = m_bad.isEmpty() ? m_json.begin().key() : m_bad;
        return Error{QStringLiteral("feed.settings_unreadable"), {{QStringLiteral("key"), key}}};
    }

private:
    QJsonObject m_json;
    QString m_bad;
};

Result<void> readLimits(const QJsonObject &json, GuardLimits &limits)
{
    SettingsReader reader(json);
    for (const LimitField &field : limitFields)
        reader.read(field.name, limits.*field.limit);
    limits.holdNewColumns =
        reader.take(u"holdNewColumns"_s, QJsonValue::Bool).toBool(limits.holdNewColumns);
    return reader.done();
}

Result<void> readRules(const QJsonObject &json, LifecycleRules &rules)
{
    SettingsReader reader(json);
    reader.read(u"joinPastDays"_s, rules.joinPastDays);
    reader.read(u"endLeadDays"_s, rules.endLeadDays);
    const QJsonValue facts = reader.take(u"moveFacts"_s, QJsonValue::Array);
    if (!facts.isUndefined())
        rules.moveFacts.clear();
    for (const QJsonValue fact : facts.toArray()) {
        if (!isFactName(fact.toString()))
            reader.refuse(u"moveFacts"_s);
        rules.moveFacts << fact.toString();
    }
    return reader.done();
}

} // namespace

QJsonObject toJson(const Feed &feed)
{
    QJsonObject limits = {{u"holdNewColumns"_s, feed.limits.holdNewColumns}};
    for (const LimitField &field : limitFields)
        limits.insert(field.name, feed.limits.*field.limit);
    const QJsonObject rules = {{u"joinPastDays"_s, feed.rules.joinPastDays},
                               {u"endLeadDays"_s, feed.rules.endLeadDays},
                               {u"moveFacts"_s, QJsonArray::fromStringList(feed.rules.moveFacts)}};
    return {{u"name"_s, feed.name},
            {u"mode"_s, wordOf(modeWords, feed.mode)},
            {u"limits"_s, limits},
            {u"rules"_s, rules}};
}

Result<Feed> feedFromJson(const QJsonObject &json)
{
    SettingsReader reader(json);
    Feed feed;
    feed.name = reader.take(u"name"_s, QJsonValue::String).toString();
    const auto mode = valueOf(modeWords, reader.take(u"mode"_s, QJsonValue::String).toString());
    const QJsonObject limits = reader.take(u"limits"_s, QJsonValue::Object).toObject();
    const QJsonObject rules = reader.take(u"rules"_s, QJsonValue::Object).toObject();
    if (feed.name.isEmpty())
        reader.refuse(u"name"_s);
    if (!mode)
        reader.refuse(u"mode"_s);
    feed.mode = mode.value_or(FeedMode::Full);
    for (const Result<void> &part :
         {reader.done(), readLimits(limits, feed.limits), readRules(rules, feed.rules)}) {
        if (!part)
            return part.error();
    }
    return feed;
}

} // namespace tenure::people
