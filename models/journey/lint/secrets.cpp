// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/facts.h"
#include "journey/lint/rulesets.h"
#include "journey/namespaces.h"

#include <QRegularExpression>

namespace tenure::journey::linting {
namespace {

// Names under which people keep what must not be in a file that is mailed around.
bool soundsSecret(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral("pass(word|wd|phrase)|secret|api[-_.]?key|private[-_.]?key|(access|auth|"
                       "bearer|api)[-_.]?token|^token$|credential"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

// Shapes that are secrets whatever they are called: PEM keys, tokens of AWS, GitHub, GitLab, Slack,
// Google; JSON web tokens.
bool looksSecret(const QString &text)
{
    static const QRegularExpression shapes(QStringLiteral(
        "-----BEGIN [A-Z ]*PRIVATE "
        "KEY|\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{36}|\\bglpat-[\\w-]{20}"
        "|\\bxox[abprs]-[\\w-]{10}|\\bAIza[\\w-]{35}|\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\."
        "|\\b(password|passwd|secret)\\s*[:=]\\s*[^\\s<\"'${]{6}"));
    return shapes.match(text).hasMatch();
}

bool isConstant(const QString &expression)
{
    const Result<Expression> read = Expression::parse(expression);
    return read && read->paths().isEmpty() && expression.contains(u'"') &&
           expression.trimmed().size() > 2;
}

bool holdsSecret(const Element &element)
{
    if (looksSecret(element.text()))
        return true;
    const QString value = element.attribute(u"value");
    if (element.is(ns::tenure, u"param") && soundsSecret(element.attribute(u"name")) &&
        isConstant(value))
        return true;
    const std::vector<Attribute> attributes = element.attributes();
    return std::ranges::any_of(attributes,
                               [](const Attribute &each) { return looksSecret(each.value); });
}

bool anyHoldsSecret(const Element &element)
{
    if (holdsSecret(element))
        return true;
    const std::vector<Element> children = element.children();
    return std::ranges::any_of(children, anyHoldsSecret);
}

} // namespace

// What is found is never repeated in the problem: problems are logged and shown.
void checkSecrets(const Chart &chart, QVector<Problem> &problems)
{
    for (const Element &holder : factHolders(chart)) {
        const Element extensions = holder.child(ns::bpmn, u"extensionElements");
        const Element documentation = holder.child(ns::bpmn, u"documentation");
        if ((extensions && anyHoldsSecret(extensions)) ||
            (documentation && anyHoldsSecret(documentation)))
            problems << problem(u"lint.secret_in_file", holder);
    }
}

} // namespace tenure::journey::linting
