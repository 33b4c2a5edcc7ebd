// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/diff.h"

#include "journey/document.h"
#include "journey/namespaces.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace tenure::journey {
namespace {

using Fields = QMap<QString, QString>;

/// What one file says about one element.
struct Portrait
{
    Element element;
    Fields fields;
    QString drawing;
};

bool isContainer(const Element &element)
{
    static const QSet<QStringView> names = {u"definitions",  u"process",         u"subProcess",
                                            u"transaction",  u"adHocSubProcess", u"collaboration",
                                            u"choreography", u"laneSet",         u"childLaneSet"};
    return element.namespaceUri() == ns::bpmn && names.contains(element.name());
}

// Speaks for itself; what else has an id, as an event definition, belongs to what holds it.
bool isOwn(const Element &element)
{
    return element.namespaceUri() == ns::bpmn && !element.id().isEmpty() &&
           isContainer(element.parent());
}

// Said a second time by the flows and, for lanes, by the steps.
bool isRepeated(const Element &element)
{
    static const QSet<QStringView> names = {u"incoming", u"outgoing", u"flowNodeRef"};
    return element.namespaceUri() == ns::bpmn && names.contains(element.name());
}

void collect(const Element &element, const QString &path, Fields &fields)
{
    for (const Attribute &attribute : element.attributes()) {
        if (attribute.namespaceUri == ns::xmlns || attribute.name == u"id" ||
            attribute.name == u"bodyHash")
            continue;
        const bool isTypeName = attribute.namespaceUri == ns::xsi; // whose prefix means nothing
        fields.insert(path + u'@' + attribute.name.toString(),
                      isTypeName ? attribute.value.section(u':', -1) : attribute.value);
    }
    const QString text = element.text().simplified();
    if (!text.isEmpty())
        fields.insert(path.isEmpty() ? QStringLiteral("text") : path.chopped(1), text);
    QHash<QString, int> seen;
    for (const Element &child : element.children()) {
        if (isOwn(child) || isRepeated(child) || isContainer(child))
            continue;
        const QString name = child.name().toString();
        const int count = ++seen[name];
        const QString step = count == 1 ? name : QStringLiteral("%1[%2]").arg(name).arg(count);
        fields.insert(path + step, {});
        collect(child, path + step + u'/', fields);
    }
}

QString geometryOf(const Element &shape)
{
    QStringList parts;
    for (const Element &child : shape.children()) {
        if (child.is(ns::dc, u"Bounds") || child.is(ns::di, u"waypoint")) {
            for (const char16_t *const name : {u"x", u"y", u"width", u"height"})
                parts << QString::number(child.attribute(name).toDouble());
        }
    }
    return parts.join(u' ');
}

/// A file by its elements' ids, in file order.
class Gallery
{
public:
    explicit Gallery(const Document &document)
    {
        for (qint32 i = 0; i < document.elementCount(); ++i)
            look(document, document.at(i));
        for (Portrait &portrait : m_portraits) {
            const QString id = portrait.element.id();
            portrait.drawing = m_drawings.value(id);
            if (m_lanes.contains(id))
                portrait.fields.insert(QStringLiteral("lane"), m_lanes.value(id));
        }
    }

    const std::vector<Portrait> &portraits() const { return m_portraits; }
    const Portrait *find(const QString &id) const
    {
        const auto found = m_places.constFind(id);
        return found == m_places.cend() ? nullptr : &m_portraits[*found];
    }

private:
    void look(const Document &document, const Element &element)
    {
        if (element.is(ns::bpmndi, u"BPMNShape") || element.is(ns::bpmndi, u"BPMNEdge")) {
            const Element drawn = document.byReference(element.attribute(u"bpmnElement"));
            m_drawings.insert(drawn.id(), geometryOf(element));
        }
        if (element.is(ns::bpmn, u"flowNodeRef"))
            m_lanes.insert(document.byReference(element.text().trimmed()).id(),
                           element.parent().id());
        if (!isOwn(element))
            return;
        Portrait portrait{element, {}, {}};
        collect(element, {}, portrait.fields);
        m_places.insert(element.id(), m_portraits.size());
        m_portraits.push_back(std::move(portrait));
    }

    std::vector<Portrait> m_portraits;
    QHash<QString, size_t> m_places;
    QHash<QString, QString> m_drawings;
    QHash<QString, QString> m_lanes; ///< of a step
};

QString fieldName(const QString &path)
{
    return path.startsWith(u'@') ? path.mid(1) : path;
}

std::vector<FieldChange> changedFields(const Fields &before, const Fields &after)
{
    std::vector<FieldChange> changes;
    const QStringList names = (before.keys() + after.keys());
    const QSet<QString> all(names.cbegin(), names.cend());
    for (const QString &name : all) {
        if (before.contains(name) != after.contains(name) ||
            before.value(name) != after.value(name))
            changes.push_back({fieldName(name), before.value(name), after.value(name)});
    }
    std::ranges::sort(changes, {}, &FieldChange::field);
    return changes;
}

Change changeOf(Change::Kind kind, const Element &element)
{
    return {kind, element.id(), element.name().toString(), element.attribute(u"name"), {}};
}

} // namespace

std::vector<Change> differences(const Document &before, const Document &after)
{
    const Gallery old(before);
    const Gallery now(after);
    std::vector<Change> changes;
    for (const Portrait &portrait : old.portraits()) {
        if (!now.find(portrait.element.id()))
            changes.push_back(changeOf(Change::Kind::Removed, portrait.element));
    }
    for (const Portrait &portrait : now.portraits()) {
        const Portrait *const was = old.find(portrait.element.id());
        if (!was) {
            changes.push_back(changeOf(Change::Kind::Added, portrait.element));
            continue;
        }
        Change change = changeOf(Change::Kind::Changed, portrait.element);
        change.fields = changedFields(was->fields, portrait.fields);
        if (was->element.name() != portrait.element.name())
            change.fields.insert(change.fields.begin(),
                                 {QStringLiteral("type"), was->element.name().toString(),
                                  portrait.element.name().toString()});
        if (change.fields.empty() && was->drawing == portrait.drawing)
            continue;
        if (change.fields.empty())
            change.kind = Change::Kind::Moved;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace tenure::journey
