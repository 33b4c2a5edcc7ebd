// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

namespace tenure::enginetest {

using namespace journey;

namespace {

[[noreturn]] void wrong(const QString &line, const char *why)
{
    qFatal("sketch: %s in \"%s\"", why, qPrintable(line));
}

Expression expression(const QString &feel)
{
    const Result<Expression> parsed = Expression::parse(feel);
    if (!parsed)
        qFatal("sketch: \"%s\" is no expression: %s", qPrintable(feel),
               qPrintable(parsed.error().code));
    return *parsed;
}

const QHash<QString, NodeKind> &kinds()
{
    static const QHash<QString, NodeKind> kinds{
        {QStringLiteral("start"), NodeKind::StartEvent},
        {QStringLiteral("end"), NodeKind::EndEvent},
        {QStringLiteral("catch"), NodeKind::CatchEvent},
        {QStringLiteral("throw"), NodeKind::ThrowEvent},
        {QStringLiteral("boundary"), NodeKind::BoundaryEvent},
        {QStringLiteral("pass"), NodeKind::PassTask},
        {QStringLiteral("human"), NodeKind::HumanTask},
        {QStringLiteral("effect"), NodeKind::EffectTask},
        {QStringLiteral("receive"), NodeKind::ReceiveTask},
        {QStringLiteral("xor"), NodeKind::ExclusiveGateway},
        {QStringLiteral("and"), NodeKind::ParallelGateway},
        {QStringLiteral("or"), NodeKind::InclusiveGateway},
        {QStringLiteral("first"), NodeKind::EventGateway},
        {QStringLiteral("sub"), NodeKind::SubProcess},
        {QStringLiteral("call"), NodeKind::CallActivity},
    };
    return kinds;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("(?:`[^`]*`|[^\\s`])+"));
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words << found.next().captured().remove(u'`');
    return words;
}

calendars::TimingRule hours(const QString &text)
{
    return {.anchor = calendars::Anchor::StepEntered,
            .offset = text.toInt(),
            .unit = calendars::Unit::Hours};
}

class Sketcher
{
public:
    Definition draw(const QString &text)
    {
        m_definition.key = QStringLiteral("sketch");
        m_definition.sha256 =
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        m_definition.scopes.emplace_back();
        m_open = {0};
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                read(line.trimmed());
        }
        for (const Branch &branch : m_branches)
            connect(branch);
        return std::move(m_definition);
    }

private:
    struct Branch
    {
        NodeIndex source;
        QString text;
    };

    Scope &scope() { return m_definition.scopes[size_t(m_open.back())]; }

    void read(QString line)
    {
        if (line == u"}") {
            m_open.pop_back();
            return;
        }
        const bool opens = line.endsWith(u'{');
        if (opens)
            line = line.chopped(1).trimmed();
        if (line == u"handler") {
            const ScopeIndex around = m_open.back();
            const ScopeIndex inner = openScope(-1, false);
            m_definition.scopes[size_t(around)].handlers.push_back(inner);
            return;
        }
        const NodeIndex node = addNode(line);
        if (opens)
            m_definition.nodes[size_t(node)].inner =
                openScope(node, m_definition.node(node).kind == NodeKind::CallActivity);
    }

    ScopeIndex openScope(NodeIndex host, bool called)
    {
        const auto index = ScopeIndex(m_definition.scopes.size());
        m_definition.scopes.push_back(Scope{
            .parent = m_open.back(), .host = host, .called = called, .handlers = {}, .nodes = {}});
        m_open.push_back(index);
        return index;
    }

    NodeIndex addNode(const QString &line)
    {
        const qsizetype arrow = line.indexOf(u"->");
        const QStringList words = wordsOf(arrow < 0 ? line : line.left(arrow));
        if (words.size() < 2 || !kinds().contains(words[0]))
            wrong(line, "no kind and id");
        const auto index = NodeIndex(m_definition.nodes.size());
        Node node;
        node.id = words[1];
        node.kind = kinds().value(words[0]);
        node.scope = m_open.back();
        if (node.kind == NodeKind::EffectTask)
            node.effect.emplace().verb = QStringLiteral("account.ensure");
        for (qsizetype i = 2; i < words.size(); ++i)
            option(node, words, i);
        if (node.kind == NodeKind::CallActivity && !node.call)
            node.call.emplace();
        if (node.kind == NodeKind::StartEvent)
            scope().start = index;
        scope().nodes.push_back(index);
        if (node.attachedTo >= 0)
            m_definition.nodes[size_t(node.attachedTo)].boundaries.push_back(index);
        m_definition.nodes.push_back(std::move(node));
        m_ids.insert(words[1], index);
        if (arrow >= 0) {
            for (const QString &branch : line.mid(arrow + 2).split(u'|'))
                m_branches.push_back({index, branch.trimmed()});
        }
        return index;
    }

    void option(Node &node, const QStringList &words, qsizetype &at)
    {
        const QString &word = words[at];
        const QString key = word.section(u':', 0, 0);
        const QString value = word.section(u':', 1);
        if (key == u"on")
            node.attachedTo = m_ids.value(words.value(++at), -1);
        else if (!eventOption(node.event, key, value) && !workOption(node, key, value) &&
                 !loopOption(node, key, value))
            wrong(words.join(u' '), qPrintable(word));
    }

    static bool eventOption(EventSpec &event, const QString &key, const QString &value)
    {
        static const QHash<QString, Trigger> triggers{
            {QStringLiteral("message"), Trigger::Message},
            {QStringLiteral("timer"), Trigger::Timer},
            {QStringLiteral("error"), Trigger::Error},
            {QStringLiteral("escalation"), Trigger::Escalation},
            {QStringLiteral("terminate"), Trigger::Terminate},
        };
        if (key == u"nonint") {
            event.interrupting = false;
            return true;
        }
        if (!triggers.contains(key))
            return false;
        event.trigger = triggers.value(key);
        if (event.trigger == Trigger::Timer)
            event.timing = hours(value);
        else
            event.code = value;
        return true;
    }

    static Param param(const QString &text)
    {
        return {text.section(u'=', 0, 0), expression(text.section(u'=', 1))};
    }

    static bool workOption(Node &node, const QString &key, const QString &value)
    {
        if (key == u"verb" && node.effect)
            node.effect->verb = value;
        else if (key == u"system" && node.effect)
            node.effect->system = value;
        else if (key == u"item" && node.effect)
            node.effect->item = value;
        else if (key == u"hand-over" && node.effect)
            node.effect->onFailure = OnFailure::Person;
        else if (key == u"set" && node.effect)
            node.effect->params.push_back(param(value));
        else if (key == u"assignee")
            node.work.emplace().assignee = expression(value);
        else if (key == u"in")
            callOf(node).in.push_back(param(value));
        else if (key == u"out")
            callOf(node).out.push_back(param(value));
        else
            return false;
        return true;
    }

    static CallSpec &callOf(Node &node) { return node.call ? *node.call : node.call.emplace(); }

    static bool loopOption(Node &node, const QString &key, const QString &value)
    {
        if (key == u"each")
            node.loop.emplace().collection = expression(value);
        else if (key == u"as" && node.loop)
            node.loop->element = value;
        else if (key == u"seq" && node.loop)
            node.loop->sequential = true;
        else if (key == u"until" && node.loop)
            node.loop->completion = expression(value);
        else
            return false;
        return true;
    }

    void connect(const Branch &branch)
    {
        const QString target = branch.text.section(u' ', 0, 0);
        const QString rest = branch.text.section(u' ', 1).trimmed();
        if (!m_ids.contains(target))
            wrong(branch.text, "unknown target");
        const auto index = FlowIndex(m_definition.flows.size());
        Node &source = m_definition.nodes[size_t(branch.source)];
        Flow flow;
        flow.source = branch.source;
        flow.target = m_ids.value(target);
        flow.id = idOf(source.id + u'>' + target);
        if (rest == u"default")
            source.defaultFlow = index;
        else if (rest.startsWith(u"if "))
            flow.condition = expression(rest.mid(3));
        else if (!rest.isEmpty())
            wrong(branch.text, "neither default nor if");
        source.outgoing.push_back(index);
        m_definition.nodes[size_t(flow.target)].incoming.push_back(index);
        m_definition.flows.push_back(std::move(flow));
    }

    QString idOf(const QString &wanted) const
    {
        QString id = wanted;
        for (int i = 2;
             std::ranges::find(m_definition.flows, id, &Flow::id) != m_definition.flows.end(); ++i)
            id = wanted + QString::number(i);
        return id;
    }

    Definition m_definition;
    std::vector<ScopeIndex> m_open;
    QHash<QString, NodeIndex> m_ids;
    std::vector<Branch> m_branches;
};

} // namespace

Definition sketch(const QString &text)
{
    return Sketcher().draw(text);
}

} // namespace tenure::enginetest
