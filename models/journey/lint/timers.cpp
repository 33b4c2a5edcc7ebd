// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/lint/rulesets.h"

#include <array>

namespace tenure::journey::linting {
namespace {

using calendars::Anchor;
using calendars::TimingRule;
using calendars::Unit;

constexpr Anchor anchors[] = {Anchor::OfferAccepted, Anchor::StartDate, Anchor::LastDay,
                              Anchor::Event};

// Nothing earlier can be true any more when a token is here, counted from one anchor. Days and
// business days are kept apart: between them only the direction is known, because holidays are.
struct Since
{
    std::optional<double> days;
    std::optional<int> businessDays;

    friend bool operator==(const Since &, const Since &) = default;
};

using Known = std::array<Since, std::size(anchors)>;

std::optional<size_t> placeOf(Anchor anchor)
{
    const auto found = std::ranges::find(anchors, anchor);
    return found == std::end(anchors) ? std::nullopt
                                      : std::optional(size_t(found - std::begin(anchors)));
}

double daysOf(const TimingRule &rule)
{
    switch (rule.unit) {
    case Unit::Minutes:
        return rule.offset / 1440.0;
    case Unit::Hours:
        return rule.offset / 24.0;
    case Unit::Weeks:
        return rule.offset * 7.0;
    case Unit::Days:
    case Unit::BusinessDays:
        return rule.offset;
    }
    Q_UNREACHABLE();
}

template<typename T>
std::optional<T> later(const std::optional<T> &a, const std::optional<T> &b)
{
    return !a ? b : !b ? a : std::max(*a, *b);
}

template<typename T>
std::optional<T> earlier(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b ? std::optional(std::min(*a, *b)) : std::nullopt;
}

Known combined(const Known &a, const Known &b, bool waitsForBoth)
{
    Known result;
    for (size_t i = 0; i < result.size(); ++i) {
        result[i].days = waitsForBoth ? later(a[i].days, b[i].days) : earlier(a[i].days, b[i].days);
        result[i].businessDays = waitsForBoth ? later(a[i].businessDays, b[i].businessDays)
                                              : earlier(a[i].businessDays, b[i].businessDays);
    }
    return result;
}

Known after(const TimingRule &rule, Known known)
{
    const bool business = rule.unit == Unit::BusinessDays;
    if (const auto place = placeOf(rule.anchor)) {
        Since &since = known[*place];
        if (business)
            since.businessDays = later(since.businessDays, std::optional(rule.offset));
        else
            since.days = later(since.days, std::optional(daysOf(rule)));
        return known;
    }
    for (Since &since : known) { // counted from the step: everything known moves on
        if (since.days && rule.offset > 0)
            *since.days += daysOf(rule);
        if (since.businessDays && business && rule.offset > 0)
            *since.businessDays += rule.offset;
    }
    return known;
}

// Whether the moment that `rule` names is certainly over by then.
bool isOver(const TimingRule &rule, const Known &known)
{
    const auto place = placeOf(rule.anchor);
    if (!place)
        return false;
    const Since &since = known[*place];
    if (rule.unit == Unit::BusinessDays) {
        // N business days before are at least N days before.
        return (since.businessDays && rule.offset < *since.businessDays) ||
               (since.days && rule.offset < 0 && rule.offset < *since.days);
    }
    return (since.days && daysOf(rule) < *since.days) ||
           (since.businessDays && *since.businessDays >= 0 && daysOf(rule) < *since.businessDays);
}

class TimerRules
{
public:
    TimerRules(const Subject &subject, QVector<Problem> &problems)
        : m_subject(subject)
        , m_definition(subject.definition())
        , m_known(m_definition.nodes.size())
        , m_problems(problems)
    {
    }

    void check();

private:
    void spread(ScopeIndex scope, const Known &atStart);
    bool arrive(NodeIndex node, const Known &known);
    Known entering(NodeIndex node) const;
    Known leaving(NodeIndex node) const;
    void checkRule(const TimingRule &rule, NodeIndex node, QStringView tooLate);
    void checkAnchor(const TimingRule &rule, NodeIndex node);
    void checkLocation(const TimingRule &rule, NodeIndex node);
    QJsonObject argsOf(const TimingRule &rule) const;

    const Subject &m_subject;
    const Definition &m_definition;
    std::vector<std::optional<Known>> m_known; ///< by node, when a token comes in
    QVector<Problem> &m_problems;
};

Known TimerRules::leaving(NodeIndex node) const
{
    const Node &each = m_definition.node(node);
    const Known &known = *m_known[size_t(node)];
    return each.event.timing && each.kind != NodeKind::StartEvent ? after(*each.event.timing, known)
                                                                  : known;
}

// What holds on every way in; ways not walked yet say nothing against it.
Known TimerRules::entering(NodeIndex node) const
{
    std::optional<Known> known;
    const bool waits = m_definition.node(node).kind == NodeKind::ParallelGateway;
    for (const FlowIndex flow : m_definition.node(node).incoming) {
        const NodeIndex source = m_definition.flow(flow).source;
        if (m_known[size_t(source)])
            known = known ? combined(*known, leaving(source), waits) : leaving(source);
    }
    return known.value_or(Known());
}

bool TimerRules::arrive(NodeIndex node, const Known &known)
{
    std::optional<Known> &mine = m_known[size_t(node)];
    if (mine && *mine == known)
        return false;
    mine = known;
    return true;
}

void TimerRules::spread(ScopeIndex scope, const Known &atStart)
{
    const NodeIndex start = m_definition.scope(scope).start;
    if (start < 0)
        return;
    arrive(start, atStart);
    std::vector<NodeIndex> open{start};
    size_t steps = 0;
    // Loops settle after a few rounds; the bound only keeps nonsense from going round for long.
    const size_t most = 8 * m_definition.nodes.size() + 8;
    for (size_t i = 0; i < open.size() && steps < most; ++i, ++steps) {
        const Node &node = m_definition.node(open[i]);
        for (const NodeIndex boundary : node.boundaries) {
            if (arrive(boundary, *m_known[size_t(open[i])]))
                open.push_back(boundary);
        }
        for (const FlowIndex flow : node.outgoing) {
            const NodeIndex target = m_definition.flow(flow).target;
            if (arrive(target, entering(target)))
                open.push_back(target);
        }
    }
    for (const NodeIndex node : m_definition.scope(scope).nodes) {
        const Node &each = m_definition.node(node);
        if (each.kind == NodeKind::SubProcess && each.inner >= 0)
            spread(each.inner, m_known[size_t(node)].value_or(Known()));
    }
    for (const ScopeIndex handler : m_definition.scope(scope).handlers)
        spread(handler, atStart);
}

QJsonObject TimerRules::argsOf(const TimingRule &rule) const
{
    return {{QStringLiteral("timing"), calendars::toLine(rule)},
            {QStringLiteral("anchor"), calendars::toText(rule.anchor)},
            {QStringLiteral("lifecycle"), m_definition.lifecycle}};
}

// Which days a journey knows, and which lie behind it from its first moment.
void TimerRules::checkAnchor(const TimingRule &rule, NodeIndex node)
{
    const QString &lifecycle = m_definition.lifecycle;
    const bool joins = lifecycle == QLatin1String("join") || lifecycle == QLatin1String("rehire") ||
                       lifecycle == QLatin1String("withdraw");
    const bool leaves = lifecycle == QLatin1String("leave");
    const bool moves = lifecycle == QLatin1String("move");
    const bool unfit = (rule.anchor == Anchor::LastDay && (joins || moves)) ||
                       (rule.anchor == Anchor::StartDate && (leaves || moves)) ||
                       (rule.anchor == Anchor::OfferAccepted && (leaves || moves));
    if (unfit)
        m_problems << problem(u"lint.anchor_unfit", m_subject.built.elementOf(node), argsOf(rule));
}

void TimerRules::checkLocation(const TimingRule &rule, NodeIndex node)
{
    const auto &locations = m_subject.context.locations;
    if (!locations || rule.location.isEmpty() || locations->contains(rule.location))
        return;
    m_problems << problem(u"lint.location_unknown", m_subject.built.elementOf(node),
                          {{QStringLiteral("location"), rule.location}});
}

void TimerRules::checkRule(const TimingRule &rule, NodeIndex node, QStringView tooLate)
{
    const Element element = m_subject.built.elementOf(node);
    const bool counted = rule.anchor == Anchor::StepEntered || rule.anchor == Anchor::Event;
    checkAnchor(rule, node);
    checkLocation(rule, node);
    if (counted && rule.offset < 0)
        m_problems << problem(u"lint.timer_never", element, argsOf(rule));
    else if (m_known[size_t(node)] && isOver(rule, *m_known[size_t(node)]))
        m_problems << problem(tooLate, element, argsOf(rule));
}

void TimerRules::check()
{
    Known atStart;
    atStart[*placeOf(Anchor::Event)].days = 0;
    if (!m_definition.scopes.empty())
        spread(0, atStart);
    for (const NodeIndex index : m_subject.ownNodes()) {
        const Node &node = m_definition.node(index);
        if (node.event.timing)
            checkRule(*node.event.timing, index, u"lint.timer_too_late");
        if (node.work && node.work->due)
            checkRule(*node.work->due, index, u"lint.due_before_step");
        if (node.effect && node.effect->deadline)
            checkRule(*node.effect->deadline, index, u"lint.due_before_step");
    }
}

} // namespace

void checkTimers(const Subject &subject, QVector<Problem> &problems)
{
    TimerRules(subject, problems).check();
}

} // namespace tenure::journey::linting
