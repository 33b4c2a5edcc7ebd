// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// The frame of that id, which must be there. Opening or closing one moves the others.
Frame &frameOf(Run &run, Number id);

inline bool isInstance(const Frame &frame)
{
    return frame.index >= 0;
}

/// How many frames lie around it, itself included.
int depthOf(const RunState &state, Number frame);

/// Whether another frame may be opened inside this one; scopes that call themselves would never
/// end.
inline bool mayOpenIn(const Run &run, Number frame)
{
    return depthOf(run.state, frame) < maxDepth;
}

/// Begins the run itself.
void openRun(Run &run);

/// Begins a scope on behalf of a step, which waits for it.
void openScope(Run &run, Place host, const Path &path, journey::Value variables = {});

/// Begins one instance of a multi-instance step: a frame with one token at the same step.
void openInstance(Run &run, Place host, const Path &path, qint32 index);

/// Begins an event sub-process beside what else its scope does.
void openHandler(Run &run, Number parent, journey::NodeIndex start, const journey::Value &values);

/// Ends the frame if nothing lives in it any more; what waited for it goes on.
void closeIfDone(Run &run, Number frame);

void eraseFrame(Run &run, Number frame);

/// What a step gave, for `task.<step>`. Kept by the innermost instance, called journey or run.
void setResult(Run &run, Number frame, const QString &step, const journey::Value &values);

/// The same from outside; what is no record of ours is left out.
void setResult(Run &run, Number frame, const QString &step, const QJsonObject &values);

/// An instance that ends leaves its results to what is around it; the last one to end wins.
void handOverResults(Run &run, Number instance);

} // namespace tenure::engine::core
