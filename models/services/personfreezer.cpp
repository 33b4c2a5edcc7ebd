// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personfreezer.h"

#include "services/personbynumber.h"
#include "services/ports/settingsstore.h"

#include <QJsonObject>

namespace tenure::services {
namespace {

QString keyOf(PersonId person)
{
    return frozenPrefix + QString::number(person.value());
}

QJsonObject freezeJson(const Freeze &freeze)
{
    return {{QStringLiteral("at"), toText(freeze.at)},
            {QStringLiteral("by"), freeze.by},
            {QStringLiteral("reason"), freeze.reason}};
}

Error alreadyFrozen(const QString &number, const Freeze &freeze)
{
    return {QStringLiteral("person.frozen"),
            {{QStringLiteral("number"), number},
             {QStringLiteral("at"), toText(freeze.at)},
             {QStringLiteral("by"), freeze.by}}};
}

} // namespace

Result<std::optional<Freeze>> freezeOf(SettingsStore &settings, PersonId person)
{
    const Result<QJsonValue> kept = settings.setting(keyOf(person));
    if (!kept)
        return kept.error();
    if (kept->isUndefined())
        return std::optional<Freeze>();
    const QJsonObject object = kept->toObject();
    const Result<Instant> at = instantFromText(object.value(QLatin1String("at")).toString());
    return std::optional(Freeze{at ? *at : Instant(), object.value(QLatin1String("by")).toString(),
                                object.value(QLatin1String("reason")).toString()});
}

Result<PersonRow> PersonFreezer::personFor(const Caller &caller, const QString &number,
                                           const QString &reason)
{
    if (const Result<void> allowed = allow(caller, Action::FreezePerson); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return Error{QStringLiteral("person.reason_missing")};
    return personByNumber(m_stores.people, number);
}

Result<Freeze> PersonFreezer::freeze(const Caller &caller, const QString &number,
                                     const QString &reason)
{
    const Result<PersonRow> person = personFor(caller, number, reason);
    if (!person)
        return person.error();
    const Result<std::optional<Freeze>> before = freezeOf(m_stores.settings, person->id);
    if (!before)
        return before.error();
    if (*before)
        return alreadyFrozen(number, **before);
    const Freeze freeze{m_clock.now(), caller.user, reason};
    const Result<void> saved =
        save(caller, *person, QStringLiteral("person.freeze"), reason, freezeJson(freeze));
    if (!saved)
        return saved.error();
    return freeze;
}

Result<void> PersonFreezer::thaw(const Caller &caller, const QString &number, const QString &reason)
{
    const Result<PersonRow> person = personFor(caller, number, reason);
    if (!person)
        return person.error();
    const Result<std::optional<Freeze>> before = freezeOf(m_stores.settings, person->id);
    if (!before)
        return before.error();
    if (!*before)
        return Error{QStringLiteral("person.not_frozen"), {{QStringLiteral("number"), number}}};
    return save(caller, *person, QStringLiteral("person.thaw"), reason,
                QJsonValue(QJsonValue::Undefined));
}

Result<void> PersonFreezer::save(const Caller &caller, const PersonRow &person,
                                 const QString &action, const QString &reason,
                                 const QJsonValue &freeze)
{
    engine::AuditRow audit =
        caller.audit(m_clock.now(), action, QStringLiteral("person:%1").arg(person.id.value()));
    audit.authority.reason = reason;
    return m_stores.settings.setSetting(keyOf(person.id), freeze, audit);
}

} // namespace tenure::services
