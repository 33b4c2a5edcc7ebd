// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feedwords.h"

#include <QCoreApplication>

namespace tenure::ui {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FeedWords", text);
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
