// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state.h"
#include "journey/names.h"

namespace tenure::engine::core {

/// What an expression sees from within a frame:
///
///     person, previous, kit, anchors, event     the facts
///     task.<step>.<field>                       what finished steps gave, innermost first, up to
///     the called journey journey.<name>                            what this called journey was
///     given <element>, loop.index, .total, .done      inside an instance; index counts from 1
class FrameNames final : public journey::Names
{
public:
    FrameNames(const journey::Definition &definition, const RunState &state, Number frame);

    const journey::Value *root(QStringView name) const override;

private:
    using FrameList = std::vector<const Frame *>;

    const journey::Value *fact(QStringView name) const;
    const journey::Value *results() const;
    const journey::Value *variables() const;
    const journey::Value *element(QStringView name) const;
    const journey::Value *progress() const;
    const Loop *loopOf(const Frame &frame) const;
    const journey::LoopSpec *specOf(const Frame &frame) const;

    const journey::Definition &m_definition;
    const RunState &m_state;
    FrameList m_frames; ///< innermost first, up to the called journey's own or the run's
    mutable journey::Value m_results;
    mutable journey::Value m_progress;
};

/// The frame of that id, nullptr if there is none.
const Frame *findFrame(const RunState &state, Number id);

} // namespace tenure::engine::core
