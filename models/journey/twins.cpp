// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/twins.h"

#include "journey/compiler/facts.h"
#include "journey/editor.h"
#include "journey/namespaces.h"

#include <QCryptographicHash>

namespace tenure::journey {
namespace {

using compiler::fact;

constexpr QStringView timerBodies[] = {u"timeDate", u"timeDuration", u"timeCycle"};

// Other engines get the resolved instant under this name when the run starts.
QString dueVariable(const Element &element)
{
    return QStringLiteral("${due_%1}").arg(element.id());
}

Element timerBody(const Element &definition)
{
    for (const QStringView name : timerBodies) {
        if (const Element body = definition.child(ns::bpmn, name))
            return body;
    }
    return {};
}

Result<QString> juelOf(const QString &feel)
{
    const Result<Expression> expression = Expression::parse(feel);
    return expression ? expression->toJuel() : Result<QString>(expression.error());
}

// Whether a foreign body says the same as the truth, however it is spelt.
bool saysTheSame(const QString &body, const QString &feel)
{
    const Result<Expression> truth = Expression::parse(feel);
    const bool isJuel =
        body.startsWith(QLatin1String("${")) || body.startsWith(QLatin1String("#{"));
    const Result<Expression> read = isJuel ? Expression::fromJuel(body) : Expression::parse(body);
    return truth && read && *truth == *read;
}

// Where the truth was printed to a body, the hash tells whether somebody changed the body since.
bool isPrinted(const Element &truth, const QString &body)
{
    return truth.attribute(u"bodyHash") == bodyHash(body);
}

bool isTimingStale(const Element &element, const Element &truth, const QString &body)
{
    if (body == dueVariable(element) || isPrinted(truth, body))
        return false;
    const auto rule =
        calendars::timingFromText({truth.attribute(u"anchor"), truth.attribute(u"offset"),
                                   truth.attribute(u"at"), truth.attribute(u"location")});
    const auto read = calendars::timingFromText({{}, body, {}, {}});
    return !rule || !read || *rule != *read;
}

class TwinWriter
{
public:
    TwinWriter(Editor &editor, const Element &element) : m_editor(editor), m_element(element) {}

    Result<void> write()
    {
        writeTimer();
        writeDue();
        writeEffect();
        if (Result<void> assigned = writeAssignment(); !assigned)
            return assigned;
        return writeCondition();
    }

private:
    void set(QStringView name, const QString &value)
    {
        m_editor.setAttribute(m_element, name, value, ns::camunda);
    }

    // The hash is written to an element of the file; a body that is not there yet is added.
    void print(const Element &truth, const Element &holder, const Element &old, NewElement body,
               const QString &text)
    {
        m_editor.setAttribute(truth, u"bodyHash", bodyHash(text));
        if (old && old.name() == body.name())
            m_editor.setText(old, text);
        else if (old)
            m_editor.replace(old, body.text(text));
        else
            m_editor.append(holder, body.text(text));
    }

    void writeTimer()
    {
        const Element definition = m_element.child(ns::bpmn, u"timerEventDefinition");
        const Element truth = fact(m_element, u"timing");
        if (!definition || !truth)
            return;
        print(truth, definition, timerBody(definition), NewElement(ns::bpmn, u"timeDate"),
              dueVariable(m_element));
    }

    void writeDue()
    {
        const Element truth = fact(m_element, u"due");
        if (!truth || m_element.name() != u"userTask")
            return;
        m_editor.setAttribute(truth, u"bodyHash", bodyHash(dueVariable(m_element)));
        set(u"dueDate", dueVariable(m_element));
    }

    void writeEffect()
    {
        const Element effect = fact(m_element, u"effect");
        if (!effect && !fact(m_element, u"message"))
            return;
        set(u"type", QStringLiteral("external"));
        set(u"topic", effect ? effect.attribute(u"verb") : QStringLiteral("message.send"));
    }

    Result<void> writeAssignment()
    {
        const Element assign = fact(m_element, u"assign");
        if (m_element.name() != u"userTask")
            return {};
        if (const QString team = assign.attribute(u"team"); !team.isEmpty())
            set(u"candidateGroups", team);
        if (!assign.hasAttribute(u"assignee"))
            return {};
        const Result<QString> body = juelOf(assign.attribute(u"assignee"));
        if (!body)
            return body.error();
        set(u"assignee", *body);
        return {};
    }

    Result<void> writeCondition()
    {
        const Element truth = fact(m_element, u"condition");
        if (!truth)
            return {};
        const Element old = m_element.child(ns::bpmn, u"conditionExpression");
        const Result<QString> body = juelOf(truth.attribute(u"expression"));
        if (!body) {
            if (old)
                m_editor.remove(old);
            m_editor.removeAttribute(truth, u"bodyHash");
            return body.error();
        }
        if (!old || !saysTheSame(old.text().trimmed(), truth.attribute(u"expression")))
            print(truth, m_element, old, NewElement(ns::bpmn, u"conditionExpression"), *body);
        else
            m_editor.setAttribute(truth, u"bodyHash", bodyHash(old.text()));
        return {};
    }

    Editor &m_editor;
    const Element m_element;
};

} // namespace

QString bodyHash(QStringView body)
{
    constexpr qsizetype digits = 16; // it tells a change, it does not have to withstand an attack
    const QByteArray text = body.trimmed().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(digits));
}

Result<void> writeTwins(Editor &editor, const Element &element)
{
    return TwinWriter(editor, element).write();
}

QStringList staleTwins(const Element &element)
{
    QStringList stale;
    const Element definition = element.child(ns::bpmn, u"timerEventDefinition");
    const Element body = timerBody(definition);
    if (const Element timing = fact(element, u"timing"); timing && body) {
        if (isTimingStale(element, timing, body.text().trimmed()))
            stale << body.name().toString();
    }
    const QString dueDate = element.attribute(u"dueDate", ns::camunda);
    if (const Element due = fact(element, u"due");
        due && !dueDate.isEmpty() && isTimingStale(element, due, dueDate))
        stale << QStringLiteral("camunda:dueDate");
    const Element assign = fact(element, u"assign");
    const QString groups = element.attribute(u"candidateGroups", ns::camunda);
    if (const QString team = assign.attribute(u"team");
        !team.isEmpty() && !groups.isEmpty() && groups != team)
        stale << QStringLiteral("camunda:candidateGroups");
    const QString assignee = element.attribute(u"assignee", ns::camunda);
    if (assign.hasAttribute(u"assignee") && !assignee.isEmpty() &&
        !saysTheSame(assignee, assign.attribute(u"assignee")))
        stale << QStringLiteral("camunda:assignee");
    const Element condition = fact(element, u"condition");
    const QString expression = element.child(ns::bpmn, u"conditionExpression").text().trimmed();
    if (condition && !expression.isEmpty() &&
        !saysTheSame(expression, condition.attribute(u"expression")))
        stale << QStringLiteral("conditionExpression");
    return stale;
}

} // namespace tenure::journey
