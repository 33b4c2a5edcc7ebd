// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/compile.h"
#include "journey/document.h"

#include <QHash>
#include <QStringList>

namespace tenure::journey::compiler {

/// Builds one definition out of a process and the processes it calls. Problems are gathered, never
/// thrown: whoever publishes wants to see all of them at once.
class Builder
{
public:
    explicit Builder(const Library &library) : m_library(library) {}

    /// Reads one process. What is refused is left out of the definition, so that the rest can still
    /// be checked.
    void read(const Document &document, const Element &process);

    const QVector<Problem> &problems() const { return m_problems; }
    const Definition &definition() const { return m_definition; }
    /// Where a node stands in its file.
    Element elementOf(NodeIndex node) const { return m_elements.value(node); }
    CompileResult result() &&;

private:
    ScopeIndex addScope(const Document &document, const Element &container, ScopeIndex parent,
                        NodeIndex host, bool handler, bool called);
    void addNodes(const Document &document, const Element &container, ScopeIndex scope,
                  bool handler);
    void addNode(const Document &document, const Element &element, NodeKind kind, ScopeIndex scope,
                 bool handler);
    void addFlows(const Element &container, ScopeIndex scope);
    void attachBoundaries(ScopeIndex scope);
    void findStart(const Element &container, ScopeIndex scope, bool handler);
    LaneIndex laneOf(const QString &id, ScopeIndex scope) const;
    void addLanes(const Element &laneSet);
    void openInner(const Document &document, const Element &element, NodeIndex node);
    void openCall(const Element &element, NodeIndex node);

    const Library &m_library;
    Definition m_definition;
    QVector<Problem> m_problems;
    QStringList m_calling;              ///< keys of the journeys on the way down
    QHash<QString, NodeIndex> m_nodes;  ///< of the file that is being built, by id
    QHash<QString, LaneIndex> m_laneOf; ///< of the file that is being built, by node id
    QHash<NodeIndex, Element> m_elements;
    std::vector<Document> m_documents; ///< keeps called files alive while they are built
};

} // namespace tenure::journey::compiler
