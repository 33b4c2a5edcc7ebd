// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/problem.h"

#include "journey/element.h"

#include <algorithm>

namespace tenure::journey {
namespace {

// In the order of their codes: looked up by halves.
constexpr Rule table[] = {
    {u"expression.unknown_value", Severity::Warning},
    {u"lint.anchor_unfit", Severity::Warning},
    {u"lint.approval_nobody", Severity::Error},
    {u"lint.attribute_unknown", Severity::Error},
    {u"lint.call_unchecked", Severity::Hint},
    {u"lint.condition_ignored", Severity::Warning},
    {u"lint.condition_missing", Severity::Error},
    {u"lint.default_missing", Severity::Warning},
    {u"lint.disconnected", Severity::Error},
    {u"lint.due_before_step", Severity::Warning},
    {u"lint.due_missing", Severity::Error},
    {u"lint.duplicate_flow", Severity::Warning},
    {u"lint.end_missing", Severity::Warning},
    {u"lint.event_gateway_target", Severity::Error},
    {u"lint.fact_misplaced", Severity::Error},
    {u"lint.fact_unknown", Severity::Error},
    {u"lint.fake_join", Severity::Warning},
    {u"lint.fallback_without_owner", Severity::Warning},
    {u"lint.flow_misplaced", Severity::Error},
    {u"lint.implicit_split", Severity::Warning},
    {u"lint.inverse_missing", Severity::Warning},
    {u"lint.inverse_unknown", Severity::Error},
    {u"lint.item_unknown", Severity::Error},
    {u"lint.join_and_split", Severity::Warning},
    {u"lint.label_missing", Severity::Hint},
    {u"lint.lane_without_team", Severity::Warning},
    {u"lint.lifecycle_unknown", Severity::Error},
    {u"lint.location_unknown", Severity::Error},
    {u"lint.manual_skipped", Severity::Warning},
    {u"lint.name_missing", Severity::Warning},
    {u"lint.not_checked", Severity::Hint},
    {u"lint.overlap", Severity::Hint},
    {u"lint.owner_missing", Severity::Error},
    {u"lint.param_missing", Severity::Error},
    {u"lint.secret_in_file", Severity::Error},
    {u"lint.superfluous_gateway", Severity::Hint},
    {u"lint.system_unbound", Severity::Warning},
    {u"lint.team_empty", Severity::Warning},
    {u"lint.team_unknown", Severity::Error},
    {u"lint.template_unknown", Severity::Error},
    {u"lint.timer_never", Severity::Error},
    {u"lint.timer_too_late", Severity::Warning},
    {u"lint.twin_stale", Severity::Warning},
    {u"lint.verb_not_offered", Severity::Warning},
    {u"lint.verb_unknown", Severity::Error},
    {u"lint.wait_without_limit", Severity::Warning},
    {u"soundness.deadlock", Severity::Error},
    {u"soundness.never_ends", Severity::Error},
    {u"soundness.not_decided", Severity::Hint},
    {u"soundness.twice", Severity::Error},
    {u"soundness.unreachable", Severity::Error},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

Problem problem(QStringView code, const Element &element, QJsonObject args)
{
    const auto rule = std::ranges::lower_bound(table, code, {}, &Rule::code);
    const bool listed = rule != std::end(table) && rule->code == code;
    const QString name = element.attribute(u"name").simplified(); // drawn names have line breaks
    args[QStringLiteral("element")] = element.id();
    args[QStringLiteral("name")] = name.isEmpty() ? element.id() : name;
    const TextPosition at = element.position();
    return {code.toString(), listed ? rule->severity : Severity::Error,
            element.id(),    at.line,
            at.column,       std::move(args)};
}

QString toText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        return QStringLiteral("hint");
    }
    Q_UNREACHABLE();
}

bool hasErrors(const QVector<Problem> &problems)
{
    return std::ranges::any_of(
        problems, [](const Problem &each) { return each.severity == Severity::Error; });
}

} // namespace tenure::journey
