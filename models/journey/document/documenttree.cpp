// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/documenttree.h"

#include <algorithm>

namespace tenure::journey::detail {
namespace {

const QString *resolved(const std::vector<ResolvedText> &texts, qint32 owner)
{
    const auto found =
        std::lower_bound(texts.begin(), texts.end(), owner,
                         [](const ResolvedText &one, qint32 wanted) { return one.owner < wanted; });
    return found != texts.end() && found->owner == owner ? &found->text : nullptr;
}

} // namespace

QStringView DocumentTree::valueOf(qint32 index) const
{
    const QString *const value = resolved(values, index);
    return value ? QStringView(*value) : slice(attribute(index).value);
}

qint32 DocumentTree::find(qint32 index, QStringView name, QStringView namespaceUri) const
{
    const ElementRecord &record = element(index);
    for (qint32 i = record.firstAttribute; i < record.firstAttribute + record.attributeCount; ++i) {
        const AttributeRecord &candidate = attribute(i);
        if (slice(candidate.name.local()) == name &&
            namespaceAt(candidate.namespaceIndex) == namespaceUri)
            return i;
    }
    return -1;
}

QStringView DocumentTree::textOf(qint32 index) const
{
    if (const QString *const own = resolved(texts, index))
        return *own;
    const ElementRecord &record = element(index);
    return record.firstChild < 0 ? slice(record.content) : QStringView();
}

// Counts from the nearest element before, so that asking for many places in a long file stays
// cheap.
TextPosition DocumentTree::positionOf(qint32 offset) const
{
    const auto after = std::upper_bound(
        elements.begin(), elements.end(), offset,
        [](qint32 wanted, const ElementRecord &e) { return wanted < e.span.from; });
    if (after == elements.begin())
        return positionIn(text, offset);
    const ElementRecord &before = *std::prev(after);
    const TextPosition rest =
        positionIn(QStringView(text).sliced(before.span.from), offset - before.span.from);
    if (rest.line == 1)
        return {before.position.line, before.position.column + rest.column - 1};
    return {before.position.line + rest.line - 1, rest.column};
}

} // namespace tenure::journey::detail
