// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systems/systemwords.h"

#include <QCoreApplication>

namespace tenure::ui {
namespace {

struct Word
{
    const char *key;
    const char *word;
};

constexpr Word settingWords[] = {
    {"anchor", QT_TRANSLATE_NOOP("Systems", "Attribute with the employee number")},
    {"accountName", QT_TRANSLATE_NOOP("Systems", "Attribute with the sign-in name")},
    {"attributes", QT_TRANSLATE_NOOP("Systems", "Further attributes (JSON)")},
    {"base", QT_TRANSLATE_NOOP("Systems", "Base of the directory")},
    {"bindName", QT_TRANSLATE_NOOP("Systems", "Sign-in name of Tenure")},
    {"caFile", QT_TRANSLATE_NOOP("Systems", "File with the trusted certificates")},
    {"connectMs", QT_TRANSLATE_NOOP("Systems", "Time to connect, in ms")},
    {"connectTimeoutMs", QT_TRANSLATE_NOOP("Systems", "Time to connect, in ms")},
    {"connections", QT_TRANSLATE_NOOP("Systems", "Connections at once")},
    {"directory", QT_TRANSLATE_NOOP("Systems", "Kind of directory")},
    {"disabled", QT_TRANSLATE_NOOP("Systems", "Unit for disabled accounts")},
    {"from", QT_TRANSLATE_NOOP("Systems", "Sender's address")},
    {"fromName", QT_TRANSLATE_NOOP("Systems", "Sender's name")},
    {"groups", QT_TRANSLATE_NOOP("Systems", "Unit with the groups")},
    {"host", QT_TRANSLATE_NOOP("Systems", "Mail server")},
    {"member", QT_TRANSLATE_NOOP("Systems", "Attribute with the members")},
    {"mustChange", QT_TRANSLATE_NOOP("Systems", "A new password must be changed")},
    {"objectClasses", QT_TRANSLATE_NOOP("Systems", "Object classes of an account, one a line")},
    {"operationTimeoutMs", QT_TRANSLATE_NOOP("Systems", "Time for one operation, in ms")},
    {"pageSize", QT_TRANSLATE_NOOP("Systems", "Entries a page")},
    {"password", QT_TRANSLATE_NOOP("Systems", "Password of Tenure")},
    {"people", QT_TRANSLATE_NOOP("Systems", "Unit with the people")},
    {"port", QT_TRANSLATE_NOOP("Systems", "Port")},
    {"protect", QT_TRANSLATE_NOOP("Systems", "What is never touched (JSON)")},
    {"rdn", QT_TRANSLATE_NOOP("Systems", "Attribute that names an entry")},
    {"security", QT_TRANSLATE_NOOP("Systems", "Encryption")},
    {"setPassword", QT_TRANSLATE_NOOP("Systems", "Set a first password")},
    {"totalMs", QT_TRANSLATE_NOOP("Systems", "Time for one message, in ms")},
    {"upnSuffix", QT_TRANSLATE_NOOP("Systems", "Ending of sign-in names")},
    {"url", QT_TRANSLATE_NOOP("Systems", "Address")},
    {"user", QT_TRANSLATE_NOOP("Systems", "Sign-in name of Tenure")},
};

constexpr Word rungWords[] = {
    {"auth", QT_TRANSLATE_NOOP("Systems", "Sign-in")},
    {"canary_read", QT_TRANSLATE_NOOP("Systems", "Test read")},
    {"clock_skew", QT_TRANSLATE_NOOP("Systems", "Clock difference")},
    {"permissions", QT_TRANSLATE_NOOP("Systems", "Permissions")},
    {"quota", QT_TRANSLATE_NOOP("Systems", "Quota left")},
    {"reachable", QT_TRANSLATE_NOOP("Systems", "Address answers")},
    {"tls", QT_TRANSLATE_NOOP("Systems", "TLS certificate")},
};

template<size_t N>
QString wordOf(const Word (&words)[N], const QString &key)
{
    const auto found = std::ranges::find_if(
        words, [&key](const Word &word) { return key == QLatin1StringView(word.key); });
    return found == std::end(words) ? key : QCoreApplication::translate("Systems", found->word);
}

} // namespace

StateLook lookOf(items::SystemState state)
{
    const QString word = items::systemStateWord(state);
    switch (state) {
    case items::SystemState::Down:
        return {Symbol::Failed, word, Tone::Bad};
    case items::SystemState::Degraded:
        return {Symbol::Alert, word, Tone::Warn};
    case items::SystemState::Paused:
        return {Symbol::Pause, word, Tone::Idle};
    case items::SystemState::Untested:
        return {Symbol::Circle, word, Tone::Idle};
    case items::SystemState::Healthy:
        break;
    }
    return {Symbol::Done, word, Tone::Ok};
}

Symbol symbolOfConnector(const QString &connector)
{
    if (connector == u"ldap")
        return Symbol::Person;
    if (connector == u"mail")
        return Symbol::Mail;
    return connector == u"manual" ? Symbol::Hand : Symbol::Plug;
}

QString rungWord(const QString &rung)
{
    return wordOf(rungWords, rung);
}

StateLook lookOf(const services::HealthRung &rung)
{
    switch (rung.state) {
    case services::RungState::Passed:
        return {Symbol::Check, QCoreApplication::translate("Systems", "holds"), Tone::Ok};
    case services::RungState::Failed:
        return {Symbol::Failed, QCoreApplication::translate("Systems", "fails"), Tone::Bad};
    case services::RungState::NotReached:
        break;
    }
    return {Symbol::Minus, QCoreApplication::translate("Systems", "not reached"), Tone::Idle};
}

QVector<Tone> rungTones(const std::vector<services::HealthRung> &rungs)
{
    QVector<Tone> tones;
    for (const services::HealthRung &rung : rungs)
        tones.append(lookOf(rung).tone);
    return tones;
}

QString settingName(const QString &key)
{
    return wordOf(settingWords, key);
}

QString faultWords(const items::SchemaField &field, const QString &typed)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Systems", text); };
    switch (items::faultOf(field, typed)) {
    case items::FieldFault::None:
        return {};
    case items::FieldFault::Missing:
        return say(QT_TRANSLATE_NOOP("Systems", "This is needed."));
    case items::FieldFault::NoNumber:
        return say(QT_TRANSLATE_NOOP("Systems", "Write a number."));
    case items::FieldFault::TooSmall:
        return say(QT_TRANSLATE_NOOP("Systems", "At least %1.")).arg(field.least.value_or(0));
    case items::FieldFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("Systems", "At most %1.")).arg(field.most.value_or(0));
    case items::FieldFault::NoJson:
        return say(QT_TRANSLATE_NOOP("Systems", "This is no JSON."));
    case items::FieldFault::NoMatch:
        break;
    }
    return field.example.isEmpty()
               ? say(QT_TRANSLATE_NOOP("Systems", "This does not have the right form."))
               : say(QT_TRANSLATE_NOOP("Systems", "Write it as in %1.")).arg(field.example);
}

} // namespace tenure::ui
