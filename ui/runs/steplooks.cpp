// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/steplooks.h"

#include "items/stepmodel.h"

namespace tenure::ui {

Symbol symbolOf(items::StepKind kind)
{
    switch (kind) {
    case items::StepKind::Task:
        return Symbol::Person;
    case items::StepKind::Change:
        return Symbol::Plug;
    case items::StepKind::Message:
        return Symbol::Mail;
    case items::StepKind::Date:
        break;
    }
    return Symbol::Clock;
}

StateLook lookOf(items::StepState state)
{
    using items::StepState;
    const QString word = items::StepModel::stateWord(state);
    switch (state) {
    case StepState::Failed:
        return {Symbol::Failed, word, Tone::Bad};
    case StepState::Late:
        return {Symbol::Alert, word, Tone::Bad};
    case StepState::InProgress:
        return {Symbol::Refresh, word, Tone::Info};
    case StepState::Waits:
        return {Symbol::Clock, word, Tone::Info};
    case StepState::Done:
    case StepState::ByHand:
        return {Symbol::Check, word, Tone::Ok};
    case StepState::Skipped:
    case StepState::NotNeeded:
        return {Symbol::Minus, word, Tone::Idle};
    case StepState::ToCome:
        break;
    }
    return {Symbol::Circle, word, Tone::Idle};
}

StateLook lookOfRun(const QString &word, bool isActive, bool needsHelp)
{
    if (!isActive)
        return {Symbol::Check, word, Tone::Idle};
    return needsHelp ? StateLook{Symbol::Alert, word, Tone::Warn}
                     : StateLook{Symbol::Play, word, Tone::Info};
}

} // namespace tenure::ui
