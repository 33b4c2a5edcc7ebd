// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/compiler/facts.h"
#include "journey/document.h"

namespace tenure::journey::compiler {

/// Reads what one flow node says of itself: event, effect, work, loop, call. Its place among others
/// is the builder's.
class NodeReader
{
public:
    NodeReader(const Document &document, QVector<Problem> &problems)
        : m_document(document), m_problems(problems)
    {
    }

    /// `handlerStart`: the start of an event sub-process, which needs a trigger.
    Node read(const Element &element, NodeKind kind, bool handlerStart);

private:
    void readEvent(const Element &element, Node &node, bool handlerStart);
    void readTimer(const Element &element, const Element &definition, Node &node);
    QString referencedCode(const Element &definition, QStringView reference,
                           QStringView code) const;
    void checkTrigger(const Element &element, const Node &node, bool handlerStart);
    void readEffect(const Element &element, Node &node);
    void readMessage(const Element &element, const Element &message, Node &node);
    void readWork(const Element &element, Node &node);
    void readForm(const Element &form, WorkSpec &work);
    void readLoop(const Element &element, Node &node);
    void readCall(const Element &element, Node &node);
    void refuse(const QString &code, const Element &element, const QString &nearest,
                QJsonObject args = {});

    const Document &m_document;
    QVector<Problem> &m_problems;
};

/// The condition of a sequence flow: Tenure's own fact, else the body in FEEL or in the readable
/// part of JUEL.
std::optional<Expression> conditionOf(const Element &flow, QVector<Problem> &problems);

} // namespace tenure::journey::compiler
