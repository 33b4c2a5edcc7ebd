// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journey/newelement.h"

#include <QByteArray>
#include <QSizeF>

#include <vector>

namespace tenure::journey {

/// A lane of a new journey.
struct NewLane
{
    QString id;
    QString name;
    QString team;
};

/// A flow node of a new journey: a BPMN element by its local name with children as they are to
/// stand in the file (event definitions, extension facts).
struct NewNode
{
    QString id;
    QString type; ///< "userTask", "exclusiveGateway", ...
    QString name;
    QString lane;                       ///< id of a lane; a boundary event goes with its host
    QString attachedTo;                 ///< boundaryEvent
    QSizeF size = {};                   ///< of its shape; empty: as usual for its type
    std::vector<NewElement> facts = {}; ///< put into extensionElements
    std::vector<NewElement> children =
        {}; ///< after extensionElements: event definitions, loop characteristics
    std::vector<NewElement::NamedValue> attributes =
        {}; ///< further attributes: isInterrupting, default, ...
};

struct NewFlow
{
    QString from;
    QString to;
    QString name = {};
    QString condition = {}; ///< FEEL; written with its JUEL twin
    bool isDefault = false; ///< the default flow of `from`
};

/// A message that events of the journey wait for by `messageRef`.
struct NewMessage
{
    QString id;
    QString name;
};

/// A journey to be written as a new file: one process in one pool, with lanes as bands.
struct NewJourney
{
    QString key; ///< BPMN process id
    QString name;
    QString lifecycle;
    QString description = {};
    std::vector<NewMessage> messages = {};
    std::vector<NewLane> lanes = {};
    std::vector<NewNode> nodes = {};
    std::vector<NewFlow> flows = {};
};

/// The file with a diagram that every BPMN tool opens: time from left to right, lanes as bands,
/// tasks 100 x 80, orthogonal edges, no shape on another, twins for other engines. A sub-process is
/// drawn closed. The same journey gives the same bytes. `writer.unknown_node` (a flow or boundary
/// event names one), `writer.unknown_lane`, `writer.duplicate_id`, and what Document::read refuses.
Result<QByteArray> write(const NewJourney &journey);

} // namespace tenure::journey
