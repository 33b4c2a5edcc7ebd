// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/references.h"

#include "journey/document/documenterror.h"
#include "journey/namespaces.h"

#include <algorithm>

namespace tenure::journey {
namespace {

// BPMN 2.0.2, tables of chapters 7 to 10 and 12: references that stay inside one file.
struct RequiredReference
{
    QStringView element;
    QStringView attribute;
};

constexpr RequiredReference requiredReferences[] = {
    {u"sequenceFlow", u"sourceRef"},
    {u"sequenceFlow", u"targetRef"},
    {u"boundaryEvent", u"attachedToRef"},
};

constexpr QStringView referenceAttributes[] = {
    u"default",     u"sourceRef",        u"targetRef", u"dataObjectRef", u"dataStoreRef",
    u"processRef",  u"messageRef",       u"signalRef", u"errorRef",      u"escalationRef",
    u"activityRef", u"categoryValueRef", u"itemRef",   u"itemSubjectRef"};

constexpr QStringView referenceElements[] = {u"incoming", u"outgoing", u"flowNodeRef", u"sourceRef",
                                             u"targetRef"};

constexpr QStringView diagramReferences[] = {u"bpmnElement", u"sourceElement", u"targetElement"};

template<size_t N>
bool isOneOf(const QStringView (&names)[N], QStringView name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

QString namespaceOfPrefix(Element element, QStringView prefix)
{
    for (; element; element = element.parent()) {
        if (element.hasAttribute(prefix, ns::xmlns))
            return element.attribute(prefix, ns::xmlns);
    }
    return {};
}

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const Document &document)
        : m_document(document), m_target(document.root().attribute(u"targetNamespace"))
    {
    }

    void checkRequired(Element element);
    void checkKept(Element element);

    std::vector<BrokenReference> broken;

private:
    bool isElsewhere(Element element, const QString &reference) const;

    const Document &m_document;
    const QString m_target;
};

void ReferenceCheck::checkRequired(Element element)
{
    for (const RequiredReference &required : requiredReferences) {
        if (!element.is(ns::bpmn, required.element))
            continue;
        const QString target = element.attribute(required.attribute);
        if (m_document.byReference(target).namespaceUri() != ns::bpmn)
            broken.push_back(
                {element, required.attribute.toString(), target, element.position(), true});
    }
}

void ReferenceCheck::checkKept(Element element)
{
    const bool semantic = element.namespaceUri() == ns::bpmn;
    if (!semantic && element.namespaceUri() != ns::bpmndi)
        return;
    const auto check = [&](QStringView name, const QString &target) {
        if (!target.isEmpty() && !isElsewhere(element, target) && !m_document.byReference(target))
            broken.push_back({element, name.toString(), target, element.position()});
    };
    if (semantic && isOneOf(referenceElements, element.name()))
        check(element.name(), element.text().trimmed());
    if (element.is(ns::bpmn, u"sequenceFlow"))
        return;
    for (const Attribute &attribute : element.attributes()) {
        const bool refers = semantic ? isOneOf(referenceAttributes, attribute.name)
                                     : isOneOf(diagramReferences, attribute.name);
        if (refers && attribute.namespaceUri.isEmpty())
            check(attribute.name, attribute.value);
    }
}

// "ext:Order", where ext is not this file's namespace, is for the imported file to know.
bool ReferenceCheck::isElsewhere(Element element, const QString &reference) const
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon <= 0)
        return false;
    const QString uri = namespaceOfPrefix(element, QStringView(reference).first(colon));
    return !uri.isEmpty() && uri != m_target;
}

} // namespace

std::vector<BrokenReference> brokenReferences(const Document &document)
{
    ReferenceCheck check(document);
    for (qint32 i = 0; i < document.elementCount(); ++i) {
        check.checkRequired(document.at(i));
        check.checkKept(document.at(i));
    }
    return std::move(check.broken);
}

std::optional<BrokenReference> firstRefusedReference(const Document &document)
{
    ReferenceCheck check(document);
    for (qint32 i = 0; i < document.elementCount() && check.broken.empty(); ++i)
        check.checkRequired(document.at(i));
    return check.broken.empty() ? std::nullopt : std::optional(check.broken.front());
}

Error errorOf(const BrokenReference &reference)
{
    return located(Error{QStringLiteral("document.dangling_reference"),
                         {{QStringLiteral("element"), reference.element.id()},
                          {QStringLiteral("name"), reference.name},
                          {QStringLiteral("target"), reference.target}}},
                   reference.position);
}

} // namespace tenure::journey
