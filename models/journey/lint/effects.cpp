// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/facts.h"
#include "journey/lint/rulesets.h"

namespace tenure::journey::linting {
namespace {

bool hasParam(const EffectSpec &effect, const QString &name)
{
    if (name == QLatin1String("item") && !effect.item.isEmpty())
        return true;
    return std::ranges::find(effect.params, name, &Param::name) != effect.params.end();
}

class EffectRules
{
public:
    EffectRules(const Subject &subject, NodeIndex node, QVector<Problem> &problems)
        : m_subject(subject)
        , m_element(subject.built.elementOf(node))
        , m_effect(*subject.definition().node(node).effect)
        , m_problems(problems)
    {
    }

    void check()
    {
        checkSystem();
        checkVerb();
        checkItem();
        checkTemplate();
    }

private:
    void report(QStringView code, const QString &key = {}, const QString &value = {})
    {
        QJsonObject args{{QStringLiteral("system"), m_effect.system},
                         {QStringLiteral("verb"), m_effect.verb}};
        if (!key.isEmpty())
            args[key] = value;
        m_problems << problem(code, m_element, std::move(args));
    }

    void checkSystem()
    {
        const auto &systems = m_subject.context.systems;
        if (!systems || m_effect.system.isEmpty())
            return;
        const auto system = systems->constFind(m_effect.system);
        if (system == systems->cend())
            report(u"lint.system_unbound");
        else if (!system->verbs.contains(m_effect.verb))
            report(u"lint.verb_not_offered");
    }

    void checkVerb()
    {
        const auto &verbs = m_subject.context.verbs;
        if (!verbs || m_effect.verb.isEmpty())
            return;
        const auto verb = verbs->constFind(m_effect.verb);
        if (verb == verbs->cend()) {
            if (!isVendorVerb())
                report(u"lint.verb_unknown");
            return;
        }
        for (const QString &name : verb->required) {
            if (!hasParam(m_effect, name))
                report(u"lint.param_missing", QStringLiteral("param"), name);
        }
        checkInverse(*verb);
    }

    // Manifests declare verbs of their own, "x" and the vendor's name in front; where the system
    // offers it, it is known.
    bool isVendorVerb() const
    {
        const auto &systems = m_subject.context.systems;
        return m_effect.verb.startsWith(u'x') &&
               (!systems || systems->value(m_effect.system).verbs.contains(m_effect.verb));
    }

    void checkInverse(const VerbRule &verb)
    {
        const Element inverse = compiler::fact(m_element, u"inverse");
        if (!inverse) {
            if (verb.gives && verb.inverse.isEmpty())
                report(u"lint.inverse_missing");
            return;
        }
        const QString step = inverse.attribute(u"step");
        const QString other = inverse.attribute(u"verb");
        if (!step.isEmpty() && !m_subject.chart.byId.contains(step))
            report(u"lint.inverse_unknown", QStringLiteral("inverse"), step);
        else if (step.isEmpty() && !m_subject.context.verbs->contains(other))
            report(u"lint.inverse_unknown", QStringLiteral("inverse"), other);
    }

    void checkItem()
    {
        const auto &catalogue = m_subject.context.catalogue;
        if (catalogue && !m_effect.item.isEmpty() && !catalogue->contains(m_effect.item))
            report(u"lint.item_unknown", QStringLiteral("item"), m_effect.item);
    }

    void checkTemplate()
    {
        const QString name = compiler::fact(m_element, u"message").attribute(u"template");
        const auto &templates = m_subject.context.templates;
        if (templates && !name.isEmpty() && !templates->contains(name))
            report(u"lint.template_unknown", QStringLiteral("template"), name);
    }

    const Subject &m_subject;
    const Element m_element;
    const EffectSpec &m_effect;
    QVector<Problem> &m_problems;
};

} // namespace

void checkEffects(const Subject &subject, QVector<Problem> &problems)
{
    for (const NodeIndex node : subject.ownNodes()) {
        if (subject.definition().node(node).effect)
            EffectRules(subject, node, problems).check();
    }
}

} // namespace tenure::journey::linting
