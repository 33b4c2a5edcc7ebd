// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentence.h"

#include "wording/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace tenure::wording {
namespace {

using Catalogue = QHash<QString, const Words *>;

Catalogue makeCatalogue()
{
    Catalogue catalogue;
    for (const auto room : {
             accessWords(),       baseWords(),          calendarsWords(),  compileWords(),
             connectorapiWords(), connectorhostWords(), ctlWords(),        documentWords(),
             engineWords(),       enginecoreWords(),    expressionWords(), mailWords(),
             ldapWords(),         lintWords(),          manualWords(),     messagesWords(),
             peopleWords(),       secretsWords(),       servicesWords(),   storageWords(),
         }) {
        for (const Words &words : room)
            catalogue.insert(QString::fromLatin1(words.code), &words);
    }
    return catalogue;
}

const Catalogue &catalogue()
{
    static const Catalogue all = makeCatalogue();
    return all;
}

QString shown(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << shown(part);
        return parts.join(QStringLiteral(", "));
    }
    return value.toVariant().toString();
}

// Replaced from left to right in one pass, so that an argument holding "{...}" stays as it is.
QString filled(const char *text, const QJsonObject &args)
{
    if (*text == '\0')
        return {};
    const QString pattern = QCoreApplication::translate("wording", text);
    QString result;
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(pattern).mid(from, open - from);
        result += shown(args.value(pattern.mid(open + 1, close - open - 1)));
        from = close + 1;
    }
    return result += QStringView(pattern).mid(from);
}

} // namespace

QString Sentence::text() const
{
    QStringList parts{happened, means, help};
    parts.removeAll(QString());
    return parts.join(u' ');
}

Sentence sentenceFor(const QString &code, const QJsonObject &args)
{
    const Words *const words = catalogue().value(code);
    if (!words)
        return {code, {}, {}};
    return {filled(words->happened, args), filled(words->means, args), filled(words->help, args)};
}

QStringList knownCodes()
{
    QStringList codes = catalogue().keys();
    codes.sort();
    return codes;
}

} // namespace tenure::wording
