// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event.h"

#include "journey/valuejson.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tenure::engine {
namespace {

constexpr QLatin1StringView kindKey("kind");

// In the order of the variant.
constexpr std::array kinds{
    QLatin1StringView("started"),         QLatin1StringView("facts_changed"),
    QLatin1StringView("task_done"),       QLatin1StringView("effect_done"),
    QLatin1StringView("effect_over"),     QLatin1StringView("effect_unclear"),
    QLatin1StringView("timer_due"),       QLatin1StringView("timer_unresolved"),
    QLatin1StringView("message"),         QLatin1StringView("cancelled"),
    QLatin1StringView("version_changed"),
};
static_assert(kinds.size() == std::variant_size_v<Happening>);

class JsonWriter
{
public:
    static constexpr bool reads = false;

    void operator()(QLatin1StringView key, Number number) { m_json.insert(key, qint64(number)); }
    void operator()(QLatin1StringView key, bool flag) { m_json.insert(key, flag); }
    void operator()(QLatin1StringView key, const QString &text) { m_json.insert(key, text); }
    void operator()(QLatin1StringView key, const QJsonObject &object)
    {
        m_json.insert(key, object);
    }
    void operator()(QLatin1StringView key, const journey::Value &value)
    {
        m_json.insert(key, journey::toJson(value));
    }
    void operator()(QLatin1StringView key, const Error &error)
    {
        m_json.insert(key, QJsonObject{{QStringLiteral("code"), error.code},
                                       {QStringLiteral("args"), error.args},
                                       {QStringLiteral("detail"), error.detail}});
    }

    QJsonObject m_json;
};

/// Remembers the first key whose content cannot be; what is left out keeps its default.
class JsonReader
{
public:
    static constexpr bool reads = true;

    explicit JsonReader(const QJsonObject &json) : m_json(json) {}

    void operator()(QLatin1StringView key, Number &number)
    {
        const QJsonValue json = m_json.value(key);
        const double value = json.toDouble(-1);
        if (json.isUndefined())
            return;
        if (value < 0 || value > std::numeric_limits<Number>::max() ||
            value != double(Number(value)))
            return refuse(key);
        number = Number(value);
    }
    void operator()(QLatin1StringView key, bool &flag)
    {
        if (expect(key, QJsonValue::Bool))
            flag = m_json.value(key).toBool();
    }
    void operator()(QLatin1StringView key, QString &text)
    {
        if (expect(key, QJsonValue::String))
            text = m_json.value(key).toString();
    }
    void operator()(QLatin1StringView key, QJsonObject &object)
    {
        if (expect(key, QJsonValue::Object))
            object = m_json.value(key).toObject();
    }
    void operator()(QLatin1StringView key, journey::Value &value)
    {
        if (!m_json.contains(key))
            return;
        if (const Result<journey::Value> read = journey::valueFromJson(m_json.value(key)))
            value = *read;
        else
            refuse(key);
    }
    void operator()(QLatin1StringView key, Error &error)
    {
        if (!expect(key, QJsonValue::Object))
            return;
        const QJsonObject json = m_json.value(key).toObject();
        error = Error{json.value(QLatin1StringView("code")).toString(),
                      json.value(QLatin1StringView("args")).toObject(),
                      json.value(QLatin1StringView("detail")).toString()};
    }

    QString m_refused;

private:
    bool expect(QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue json = m_json.value(key);
        if (json.isUndefined())
            return false;
        if (json.type() != type)
            refuse(key);
        return json.type() == type;
    }
    void refuse(QLatin1StringView key)
    {
        if (m_refused.isEmpty())
            m_refused = key;
    }

    const QJsonObject &m_json;
};

template<typename Io, typename T>
using Ref = std::conditional_t<Io::reads, T &, const T &>;

template<typename Io>
void fields(Io &io, Ref<Io, Started> started)
{
    io(QLatin1StringView("lifecycle"), started.lifecycle);
    io(QLatin1StringView("person"), started.person);
    io(QLatin1StringView("previous"), started.previous);
    io(QLatin1StringView("kit"), started.kit);
    io(QLatin1StringView("anchors"), started.anchors);
}

template<typename Io>
void fields(Io &io, Ref<Io, FactsChanged> changed)
{
    io(QLatin1StringView("person"), changed.person);
    io(QLatin1StringView("anchors"), changed.anchors);
    io(QLatin1StringView("kit"), changed.kit);
}

template<typename Io>
void fields(Io &io, Ref<Io, TaskDone> done)
{
    io(QLatin1StringView("task"), done.task);
    io(QLatin1StringView("outcome"), done.outcome);
    io(QLatin1StringView("values"), done.values);
    io(QLatin1StringView("by"), done.by);
}

template<typename Io>
void fields(Io &io, Ref<Io, EffectDone> done)
{
    io(QLatin1StringView("effect"), done.effect);
    io(QLatin1StringView("changed"), done.changed);
    io(QLatin1StringView("observed"), done.observed);
}

template<typename Io>
void fields(Io &io, Ref<Io, EffectOver> over)
{
    io(QLatin1StringView("effect"), over.effect);
    io(QLatin1StringView("errorClass"), over.errorClass);
    io(QLatin1StringView("error"), over.error);
}

template<typename Io>
void fields(Io &io, Ref<Io, EffectUnclear> unclear)
{
    io(QLatin1StringView("effect"), unclear.effect);
    io(QLatin1StringView("error"), unclear.error);
}

template<typename Io>
void fields(Io &io, Ref<Io, TimerDue> due)
{
    io(QLatin1StringView("timer"), due.timer);
}

template<typename Io>
void fields(Io &io, Ref<Io, TimerUnresolved> unresolved)
{
    io(QLatin1StringView("timer"), unresolved.timer);
    io(QLatin1StringView("error"), unresolved.error);
}

template<typename Io>
void fields(Io &io, Ref<Io, MessageArrived> message)
{
    io(QLatin1StringView("name"), message.name);
    io(QLatin1StringView("values"), message.values);
}

template<typename Io>
void fields(Io &io, Ref<Io, Cancelled> cancelled)
{
    io(QLatin1StringView("code"), cancelled.code);
    io(QLatin1StringView("args"), cancelled.args);
}

template<typename Io>
void fields(Io &io, Ref<Io, VersionChanged> changed)
{
    io(QLatin1StringView("version"), changed.version);
}

template<size_t index = 0>
Result<Happening> readKind(size_t kind, const QJsonObject &json)
{
    if constexpr (index == kinds.size()) {
        return Error{QStringLiteral("event.unknown_kind"),
                     {{QStringLiteral("kind"), json.value(kindKey)}}};
    } else {
        if (kind != index)
            return readKind<index + 1>(kind, json);
        std::variant_alternative_t<index, Happening> what;
        JsonReader reader(json);
        fields(reader, what);
        if (!reader.m_refused.isEmpty())
            return Error{QStringLiteral("event.unreadable"),
                         {{QStringLiteral("kind"), QString(kinds[index])},
                          {QStringLiteral("field"), reader.m_refused}}};
        return Happening(std::move(what));
    }
}

} // namespace

QJsonObject toJson(const Happening &happening)
{
    JsonWriter writer;
    std::visit([&writer](const auto &what) { fields(writer, what); }, happening);
    writer.m_json.insert(kindKey, QString(kinds[happening.index()]));
    return writer.m_json;
}

Result<Happening> happeningFromJson(const QJsonObject &json)
{
    const QString kind = json.value(kindKey).toString();
    return readKind(size_t(std::ranges::find(kinds, kind) - kinds.begin()), json);
}

} // namespace tenure::engine
