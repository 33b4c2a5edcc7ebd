// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feedwords.h"

#include "wording/dates.h"

#include <QCoreApplication>

namespace tenure::ui {
namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("FeedWords", text, nullptr, count);
}

QString dayWords(const services::PlannedChange &change, QDate today)
{
    if (!change.first.isValid())
        return {};
    if (change.first == change.last)
        return wording::dayText(change.first, today);
    return say(QT_TRANSLATE_NOOP("FeedWords", "%1 to %2"))
        .arg(wording::dayText(change.first, today), wording::dayText(change.last, today));
}

QString nameWords(const services::PlannedChange &change)
{
    const QString names = change.names.join(QStringLiteral(", "));
    const int more = change.people - int(change.names.size());
    if (more <= 0 || names.isEmpty())
        return names;
    return say(QT_TRANSLATE_N_NOOP("FeedWords", "%1 and %n more"), more).arg(names);
}

} // namespace

StateLook lookOf(items::BatchState state)
{
    const QString word = items::batchStateWord(state);
    switch (state) {
    case items::BatchState::Held:
        return {Symbol::Pause, word, Tone::Warn};
    case items::BatchState::Refused:
        return {Symbol::Failed, word, Tone::Bad};
    case items::BatchState::Rejected:
        return {Symbol::Close, word, Tone::Idle};
    case items::BatchState::Overtaken:
        return {Symbol::Circle, word, Tone::Idle};
    case items::BatchState::Taken:
    case items::BatchState::Released:
        break;
    }
    return {Symbol::Check, word, Tone::Idle};
}

QString changeWords(const services::PlannedChange &change)
{
    const QString &kind = change.lifecycle;
    const int n = change.people;
    if (kind == u"leave")
        return say(QT_TRANSLATE_N_NOOP("FeedWords", "%n person(s) leave"), n);
    if (kind == u"join")
        return say(QT_TRANSLATE_N_NOOP("FeedWords", "%n person(s) join"), n);
    if (kind == u"move")
        return say(QT_TRANSLATE_N_NOOP("FeedWords", "%n person(s) move"), n);
    if (kind == u"rehire")
        return say(QT_TRANSLATE_N_NOOP("FeedWords", "%n person(s) come back"), n);
    if (kind == u"withdraw")
        return say(QT_TRANSLATE_N_NOOP("FeedWords", "%n hire(s) are withdrawn"), n);
    if (kind == u"known")
        return say(QT_TRANSLATE_N_NOOP("FeedWords", "%n person(s) become known, nothing starts"),
                   n);
    return say(QT_TRANSLATE_N_NOOP("FeedWords", "%n person(s) get other facts"), n);
}

QString changeDetails(const services::PlannedChange &change, QDate today)
{
    QStringList parts{dayWords(change, today), nameWords(change)};
    if (change.grants > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("FeedWords", "%n grant(s) would be taken away"),
                         change.grants));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString statusMeaning(const QString &status)
{
    if (status == u"hired")
        return say(QT_TRANSLATE_NOOP("FeedWords", "Hired, not here yet"));
    if (status == u"active")
        return say(QT_TRANSLATE_NOOP("FeedWords", "Works here"));
    if (status == u"leave")
        return say(QT_TRANSLATE_NOOP("FeedWords", "Leave of absence"));
    if (status == u"terminated")
        return say(QT_TRANSLATE_NOOP("FeedWords", "Has left or is leaving"));
    return say(QT_TRANSLATE_NOOP("FeedWords", "Withdrawn before the start"));
}

QString dateFormatWords(const QString &format)
{
    if (format == u"german")
        return say(QT_TRANSLATE_NOOP("FeedWords", "4 March as 04.03.2026"));
    if (format == u"us")
        return say(QT_TRANSLATE_NOOP("FeedWords", "4 March as 03/04/2026"));
    if (format == u"british")
        return say(QT_TRANSLATE_NOOP("FeedWords", "4 March as 04/03/2026"));
    return say(QT_TRANSLATE_NOOP("FeedWords", "4 March as 2026-03-04"));
}

} // namespace tenure::ui
