// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/request.h"

#include "connectorapi/verb.h"

#include <QJsonArray>

#include <algorithm>

namespace tenure::connectorapi {
namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool saysSomething(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::String:
        return !isBlank(value.toString());
    case QJsonValue::Array:
        return !value.toArray().isEmpty() && std::ranges::all_of(value.toArray(), saysSomething);
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return true;
    }
    return false;
}

bool concernsAPerson(const Verb &verb)
{
    return verb.direction != Direction::Neither || verb.name.startsWith(u"account.") ||
           verb.name.startsWith(u"password.");
}

} // namespace

Result<void> validate(const OpRequest &request)
{
    const Verb *const verb = findVerb(request.verb);
    if (!verb)
        return Error{QStringLiteral("connector.unknown_verb"),
                     {{QStringLiteral("verb"), request.verb}}};
    if (request.key.isEmpty())
        return Error{QStringLiteral("connector.no_key"), {{QStringLiteral("verb"), request.verb}}};
    if (concernsAPerson(*verb) &&
        (isBlank(request.person.number) || isBlank(request.person.displayName)))
        return Error{QStringLiteral("connector.no_person"),
                     {{QStringLiteral("verb"), request.verb}}};
    for (const QString &name : verb->required) {
        if (!saysSomething(request.desired.value(name))) {
            return Error{
                QStringLiteral("connector.missing_parameter"),
                {{QStringLiteral("verb"), request.verb}, {QStringLiteral("parameter"), name}}};
        }
    }
    return {};
}

QJsonObject withoutNames(QJsonObject desired)
{
    for (const QLatin1StringView name :
         {QLatin1StringView("displayName"), QLatin1StringView("familyName"),
          QLatin1StringView("givenName"), QLatin1StringView("mail")})
        desired.remove(name);
    return desired;
}

} // namespace tenure::connectorapi
