// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/failpoint.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <thread>
#include <utility>

#include <unistd.h>

namespace tenure::failpoint {

std::atomic<Point> detail::armed{Point::None};

namespace {

enum class Action : quint8 { Crash, Error, Hang };

// Long enough for somebody outside to see that the process stands still.
constexpr std::chrono::milliseconds hangTime{1000};

constexpr std::array<std::pair<Point, const char *>, 18> points{{
    {Point::TaskBeforeDone, "task.before_done"},
    {Point::TaskAfterDone, "task.after_done"},
    {Point::InboxRead, "inbox.read"},
    {Point::StoreLocked, "store.locked"},
    {Point::StoreBeforeCommit, "store.before_commit"},
    {Point::StoreAfterCommit, "store.after_commit"},
    {Point::EffectBeforeIntent, "effect.before_intent"},
    {Point::EffectAfterIntent, "effect.after_intent"},
    {Point::EffectProbe, "effect.probe"},
    {Point::EffectBeforeSending, "effect.before_sending"},
    {Point::EffectAfterSending, "effect.after_sending"},
    {Point::EffectAct, "effect.act"},
    {Point::EffectAnswer, "effect.answer"},
    {Point::EffectReadBack, "effect.read_back"},
    {Point::EffectBeforeResult, "effect.before_result"},
    {Point::EffectAfterResult, "effect.after_result"},
    {Point::TimerBeforeFire, "timer.before_fire"},
    {Point::TimerAfterFire, "timer.after_fire"},
}};

constexpr std::array<const char *, 3> actions{"crash", "error", "hang"};

std::atomic<Action> action{Action::Crash};
std::atomic<int> passesLeft{1};

const char *nameOf(Point point)
{
    for (const auto &[known, name] : points) {
        if (known == point)
            return name;
    }
    return "";
}

Point pointOf(const QByteArray &name)
{
    for (const auto &[point, known] : points) {
        if (name == known)
            return point;
    }
    return Point::None;
}

// Written past every buffer: the next thing may be the end of the process.
void announce(Point point)
{
    const QByteArray line =
        QByteArray("failpoint ") + nameOf(point) + ' ' + actions[size_t(action.load())] + '\n';
    [[maybe_unused]] const ssize_t written =
        ::write(STDERR_FILENO, line.constData(), size_t(line.size()));
}

} // namespace

bool detail::strike(Point point)
{
    if (passesLeft.fetch_sub(1) != 1)
        return false;
    announce(point);
    switch (action.load()) {
    case Action::Crash:
        ::kill(::getpid(), SIGKILL);
        for (;;)
            ::pause();
    case Action::Hang:
        std::this_thread::sleep_for(hangTime);
        return false;
    case Action::Error:
        break;
    }
    return true;
}

bool arm(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    const auto known = std::find(actions.begin(), actions.end(), parts.value(1));
    bool isNumber = true;
    const int count = parts.size() > 2 ? parts[2].toInt(&isNumber) : 1;
    const Point point = pointOf(parts[0]);
    if (point == Point::None || known == actions.end() || !isNumber || count < 1)
        return false;
    action = Action(known - actions.begin());
    passesLeft = count;
    detail::armed = point;
    return true;
}

QList<QByteArray> names()
{
    QList<QByteArray> all;
    for (const auto &[point, name] : points)
        all << name;
    return all;
}

} // namespace tenure::failpoint
