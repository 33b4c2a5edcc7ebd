// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/identifiers.h"

#include "journey/document/documenterror.h"
#include "journey/namespaces.h"

namespace tenure::journey::detail {
namespace {

Error duplicateId(const DocumentTree &tree, qint32 first, qint32 attribute)
{
    return located(Error{QStringLiteral("document.duplicate_id"),
                         {{QStringLiteral("id"), tree.valueOf(attribute).toString()},
                          {QStringLiteral("first"), tree.element(first).position.line}}},
                   tree.positionOf(tree.attribute(attribute).name.from));
}

bool isDiagram(QStringView uri)
{
    return uri == ns::bpmndi || uri == ns::dc || uri == ns::di;
}

// The BPMN elements come in the first call, so that they win.
Result<void> indexIdsOf(DocumentTree &tree, bool diagram)
{
    for (qint32 i = 0; i < qint32(tree.elements.size()); ++i) {
        const QStringView uri = tree.namespaceAt(tree.element(i).namespaceIndex);
        if (diagram ? !isDiagram(uri) : uri != ns::bpmn)
            continue;
        const qint32 attribute = tree.find(i, u"id", {});
        if (attribute < 0 || tree.valueOf(attribute).isEmpty())
            continue;
        const QStringView id = tree.valueOf(attribute);
        const auto known = tree.ids.constFind(id);
        if (known == tree.ids.cend())
            tree.ids.insert(id, i);
        else if (!diagram)
            return duplicateId(tree, *known, attribute);
    }
    return {};
}

} // namespace

Result<void> indexIds(DocumentTree &tree)
{
    const Result<void> semantic = indexIdsOf(tree, false);
    return semantic ? indexIdsOf(tree, true) : semantic;
}

} // namespace tenure::journey::detail
