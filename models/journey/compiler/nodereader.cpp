// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/nodereader.h"

#include "journey/compiler/construct.h"
#include "journey/namespaces.h"

namespace tenure::journey::compiler {
namespace {

// A text as a value of the expression language, for facts that are constants in the file.
Expression literal(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    const Result<Expression> expression = Expression::parse(u'"' + quoted + u'"');
    return expression ? *expression : Expression();
}

Result<Expression> fromBody(const QString &body)
{
    const QString text = body.trimmed();
    if (text.startsWith(QLatin1String("${")) || text.startsWith(QLatin1String("#{")))
        return Expression::fromJuel(text);
    return Expression::parse(text.startsWith(u'=') ? QStringView(text).mid(1) : QStringView(text));
}

bool isTrue(const QString &text)
{
    return text == QLatin1String("true");
}

} // namespace

Node NodeReader::read(const Element &element, NodeKind kind, bool handlerStart)
{
    Node node;
    node.id = element.id();
    node.name = element.attribute(u"name");
    node.kind = kind;
    if (isTrue(element.attribute(u"isForCompensation")))
        refuse(QStringLiteral("refused.compensation"), element, QStringLiteral("a leave journey"));
    if (isTrue(element.attribute(u"instantiate")))
        refuse(QStringLiteral("refused.instantiate"), element, QStringLiteral("startEvent"));
    if (fact(element, u"approval"))
        refuse(QStringLiteral("refused.approval"), element,
               QStringLiteral("tenure:form with a choice, then an exclusiveGateway"));
    readLoop(element, node);
    switch (kind) {
    case NodeKind::StartEvent:
    case NodeKind::EndEvent:
    case NodeKind::CatchEvent:
    case NodeKind::ThrowEvent:
    case NodeKind::BoundaryEvent:
        readEvent(element, node, handlerStart);
        break;
    case NodeKind::HumanTask:
        node.work.emplace();
        readWork(element, node);
        break;
    case NodeKind::EffectTask:
        readEffect(element, node);
        readWork(element, node);
        break;
    case NodeKind::ReceiveTask:
        node.event.trigger = Trigger::Message;
        node.event.code =
            m_document.byReference(element.attribute(u"messageRef")).attribute(u"name");
        if (node.event.code.isEmpty())
            m_problems << refusal(QStringLiteral("compile.message_missing"), element);
        break;
    case NodeKind::CallActivity:
        readCall(element, node);
        break;
    default:
        break;
    }
    return node;
}

void NodeReader::readEvent(const Element &element, Node &node, bool handlerStart)
{
    std::vector<Element> definitions;
    for (const Element &child : element.children()) {
        if (isEventDefinition(child))
            definitions.push_back(child);
    }
    if (definitions.size() > 1 || isTrue(element.attribute(u"parallelMultiple"))) {
        refuse(QStringLiteral("refused.several_events"), element,
               QStringLiteral("eventBasedGateway"));
        return;
    }
    const QStringView interrupting =
        node.kind == NodeKind::BoundaryEvent ? u"cancelActivity" : u"isInterrupting";
    node.event.interrupting = element.attribute(interrupting) != QLatin1String("false");
    if (!definitions.empty()) {
        const Element &definition = definitions.front();
        const std::optional<Trigger> trigger = triggerOf(definition);
        if (!trigger) {
            refuse(QStringLiteral("refused.event"), element,
                   QStringLiteral("message or timer event"),
                   {{QStringLiteral("kind"), definition.name().toString()}});
            return;
        }
        node.event.trigger = *trigger;
        switch (*trigger) {
        case Trigger::Message:
            node.event.code = referencedCode(definition, u"messageRef", u"name");
            break;
        case Trigger::Error:
            node.event.code = referencedCode(definition, u"errorRef", u"errorCode");
            break;
        case Trigger::Escalation:
            node.event.code = referencedCode(definition, u"escalationRef", u"escalationCode");
            break;
        case Trigger::Timer:
            readTimer(element, definition, node);
            break;
        default:
            break;
        }
    }
    checkTrigger(element, node, handlerStart);
}

QString NodeReader::referencedCode(const Element &definition, QStringView reference,
                                   QStringView code) const
{
    return m_document.byReference(definition.attribute(reference)).attribute(code);
}

// Tenure's rule is the truth; a duration of another tool is the same thing counted from the step.
void NodeReader::readTimer(const Element &element, const Element &definition, Node &node)
{
    Element own = fact(element, u"timing");
    if (!own)
        own = fact(definition, u"timing");
    if (own) {
        node.event.timing = timingIn(own, element, m_problems);
        return;
    }
    QString duration = definition.child(ns::bpmn, u"timeDuration").text().trimmed();
    // A cycle of one turn is a duration.
    if (const QString cycle = definition.child(ns::bpmn, u"timeCycle").text().trimmed();
        cycle.startsWith(QLatin1String("R1/")))
        duration = cycle.mid(3);
    if (duration.isEmpty()) {
        refuse(QStringLiteral("refused.timer"), element, QStringLiteral("tenure:timing"));
        return;
    }
    const Result<calendars::TimingRule> rule = calendars::timingFromText({{}, duration, {}, {}});
    if (rule)
        node.event.timing = *rule;
    else
        m_problems << refusal(rule.error().code, element, rule.error().args);
}

// Which triggers make sense where; the rest is kept in the file and refused here.
void NodeReader::checkTrigger(const Element &element, const Node &node, bool handlerStart)
{
    const Trigger trigger = node.event.trigger;
    const auto oneOf = [trigger](std::initializer_list<Trigger> allowed) {
        return std::find(allowed.begin(), allowed.end(), trigger) != allowed.end();
    };
    bool fits = true;
    switch (node.kind) {
    case NodeKind::StartEvent:
        fits = handlerStart
                   ? oneOf({Trigger::Message, Trigger::Timer, Trigger::Error, Trigger::Escalation})
                   : oneOf({Trigger::None, Trigger::Message, Trigger::Timer});
        break;
    case NodeKind::EndEvent:
        fits = oneOf({Trigger::None, Trigger::Error, Trigger::Terminate, Trigger::Escalation});
        break;
    case NodeKind::CatchEvent:
        fits = oneOf({Trigger::Message, Trigger::Timer});
        break;
    case NodeKind::ThrowEvent:
        fits = oneOf({Trigger::None, Trigger::Escalation});
        break;
    case NodeKind::BoundaryEvent:
        fits = oneOf({Trigger::Message, Trigger::Timer, Trigger::Error, Trigger::Escalation});
        break;
    default:
        break;
    }
    if (!fits)
        refuse(QStringLiteral("refused.event_here"), element,
               node.kind == NodeKind::EndEvent || node.kind == NodeKind::ThrowEvent
                   ? QStringLiteral("sendTask")
                   : QStringLiteral("message or timer event"));
    else if (trigger == Trigger::Message && node.event.code.isEmpty() &&
             (handlerStart || node.kind != NodeKind::StartEvent))
        m_problems << refusal(QStringLiteral("compile.message_missing"), element);
    if (node.kind == NodeKind::BoundaryEvent && trigger == Trigger::Error &&
        !node.event.interrupting)
        m_problems << refusal(QStringLiteral("compile.error_must_interrupt"), element);
}

void NodeReader::readEffect(const Element &element, Node &node)
{
    const Element effect = fact(element, u"effect");
    const Element message = fact(element, u"message");
    if (!effect && message) {
        readMessage(element, message, node);
        return;
    }
    if (!effect) {
        refuse(QStringLiteral("refused.no_effect"), element, QStringLiteral("userTask"));
        return;
    }
    EffectSpec spec;
    spec.system = effect.attribute(u"system");
    spec.verb = effect.attribute(u"verb");
    spec.item = effect.attribute(u"item");
    if (spec.system.isEmpty() || spec.verb.isEmpty())
        m_problems << refusal(QStringLiteral("compile.effect_incomplete"), element);
    const QString onFailure = effect.attribute(u"onFailure");
    if (onFailure == QLatin1String("person"))
        spec.onFailure = OnFailure::Person;
    else if (!onFailure.isEmpty() && onFailure != QLatin1String("wait"))
        m_problems << refusal(QStringLiteral("compile.on_failure"), element,
                              {{QStringLiteral("value"), onFailure}});
    spec.deadline = timingIn(effect.child(ns::tenure, u"deadline"), element, m_problems);
    spec.params = paramsIn(effect, u"param", element, m_problems);
    node.effect = std::move(spec);
}

// A message is an effect of the mail system; the template's name and the receiver are two of its
// parameters.
void NodeReader::readMessage(const Element &element, const Element &message, Node &node)
{
    EffectSpec spec;
    spec.system =
        message.hasAttribute(u"system") ? message.attribute(u"system") : QStringLiteral("mail");
    spec.verb = QStringLiteral("message.send");
    spec.params = paramsIn(message, u"param", element, m_problems);
    spec.params.push_back({QStringLiteral("template"), literal(message.attribute(u"template"))});
    if (std::optional<Expression> to = expressionIn(message, u"to", element, m_problems))
        spec.params.push_back({QStringLiteral("to"), std::move(*to)});
    else
        m_problems << refusal(QStringLiteral("compile.message_to_nobody"), element);
    node.effect = std::move(spec);
}

void NodeReader::readWork(const Element &element, Node &node)
{
    const Element assign = fact(element, u"assign");
    const Element due = fact(element, u"due");
    const Element form = fact(element, u"form");
    const Element checklist = fact(element, u"checklist");
    const Element instructions = fact(element, u"instructions");
    if (!node.work && !assign && !due && !form && !checklist && !instructions)
        return;
    WorkSpec work;
    work.team =
        assign ? assign.attribute(u"team")
               : element.attribute(u"candidateGroups", ns::camunda).section(u',', 0, 0).trimmed();
    work.assignee = expressionIn(assign, u"assignee", element, m_problems);
    work.due = timingIn(due, element, m_problems);
    readForm(form, work);
    for (const Element &item : checklist.children(ns::tenure, u"item"))
        work.checklist << item.text().trimmed();
    work.instructions = instructions.text().trimmed();
    node.work = std::move(work);
}

void NodeReader::readForm(const Element &form, WorkSpec &work)
{
    for (const Element &field : form.children(ns::tenure, u"field")) {
        FormField formField;
        formField.id = field.attribute(u"id");
        formField.label = field.hasAttribute(u"label") ? field.attribute(u"label") : formField.id;
        formField.type =
            field.hasAttribute(u"type") ? field.attribute(u"type") : QStringLiteral("text");
        formField.required = isTrue(field.attribute(u"required"));
        for (const Element &choice : field.children(ns::tenure, u"choice"))
            formField.choices << choice.text().trimmed();
        work.form.push_back(std::move(formField));
    }
}

void NodeReader::readLoop(const Element &element, Node &node)
{
    if (element.child(ns::bpmn, u"standardLoopCharacteristics"))
        refuse(QStringLiteral("refused.standard_loop"), element,
               QStringLiteral("multiInstanceLoopCharacteristics"));
    const Element loop = element.child(ns::bpmn, u"multiInstanceLoopCharacteristics");
    if (!loop)
        return;
    Element own = fact(loop, u"loop");
    if (!own)
        own = fact(element, u"loop");
    LoopSpec spec;
    spec.sequential = isTrue(loop.attribute(u"isSequential"));
    std::optional<Expression> collection = expressionIn(own, u"collection", element, m_problems);
    if (!collection) {
        refuse(QStringLiteral("refused.loop_without_list"), element, QStringLiteral("tenure:loop"));
        return;
    }
    spec.collection = std::move(*collection);
    if (own.hasAttribute(u"element"))
        spec.element = own.attribute(u"element");
    spec.completion = expressionIn(own, u"completion", element, m_problems);
    const Element body = loop.child(ns::bpmn, u"completionCondition");
    if (!spec.completion && body) {
        Result<Expression> completion = fromBody(body.text());
        if (completion)
            spec.completion = std::move(*completion);
        else
            m_problems << refusal(completion.error().code, element, completion.error().args);
    }
    node.loop = std::move(spec);
}

void NodeReader::readCall(const Element &element, Node &node)
{
    CallSpec call;
    call.journey = element.attribute(u"calledElement").section(u':', -1);
    if (call.journey.isEmpty())
        m_problems << refusal(QStringLiteral("compile.call_of_nothing"), element);
    const Element own = fact(element, u"call");
    call.in = paramsIn(own, u"in", element, m_problems);
    call.out = paramsIn(own, u"out", element, m_problems);
    node.call = std::move(call);
}

void NodeReader::refuse(const QString &code, const Element &element, const QString &nearest,
                        QJsonObject args)
{
    args[QStringLiteral("nearest")] = nearest;
    m_problems << refusal(code, element, std::move(args));
}

std::optional<Expression> conditionOf(const Element &flow, QVector<Problem> &problems)
{
    if (const Element own = fact(flow, u"condition"))
        return expressionIn(own, u"expression", flow, problems);
    const Element body = flow.child(ns::bpmn, u"conditionExpression");
    if (!body || body.text().trimmed().isEmpty())
        return std::nullopt;
    Result<Expression> condition = fromBody(body.text());
    if (condition)
        return std::move(*condition);
    QJsonObject args = condition.error().args;
    args[QStringLiteral("nearest")] = QStringLiteral("tenure:condition");
    args[QStringLiteral("why")] = condition.error().code;
    problems << refusal(QStringLiteral("refused.condition"), flow, std::move(args));
    return std::nullopt;
}

} // namespace tenure::journey::compiler
