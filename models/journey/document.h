// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journey/element.h"
#include "journey/limits.h"
#include "journey/patch.h"
#include "journey/textencoding.h"

#include <QByteArray>

#include <memory>

namespace tenure::journey {

/// A BPMN 2.0 file: its text, exactly, and the tree of elements in it. A value that never changes,
/// cheap to copy; an edit (Editor, Patch) makes a new one.
///
/// Kept is everything: comments, foreign extensions, order, white space, quotes, line ends,
/// encoding and byte order mark. `bytes()` of an unedited document are the bytes that were read.
class Document
{
public:
    /// Reads a whole file. Refused are, with `line` and `column` in the error's arguments: text
    /// that is no well-formed XML (`document.not_xml`, `.truncated`, `.bad_encoding`,
    /// `.bad_character`), what XML allows and a journey does not need (`.doctype`, `.entity`),
    /// anything over `limits` (`.too_...`), a root other than BPMN's `definitions` (`.not_bpmn`),
    /// ids given twice (`.duplicate_id`) and flows or boundary events that hang on nothing
    /// (`.dangling_reference`). What Tenure cannot run is refused at publish, never here.
    static Result<Document> read(QByteArrayView bytes, const Limits &limits);

    QByteArray bytes() const;
    /// Of `bytes()`, in lower-case hexadecimal.
    QByteArray sha256() const;

    QStringView text() const;
    TextEncoding encoding() const;
    const Limits &limits() const;

    Element root() const;
    qint32 elementCount() const;
    /// `index` as in Element::index().
    Element at(qint32 index) const;
    /// The BPMN or diagram element of that id. Foreign extensions may use the same words as ids and
    /// are not found.
    Element byId(QStringView id) const;
    /// As byId, for a reference as it is written in the file: "id" or "prefix:id".
    Element byReference(QStringView reference) const;

    TextPosition positionOf(qint32 offset) const;

    /// The document with `patch` applied, read anew under the same limits, so that it is always
    /// well-formed.
    Result<Document> patched(const Patch &patch) const;

private:
    explicit Document(std::shared_ptr<const detail::DocumentTree> tree) : m_tree(std::move(tree)) {}
    static Result<Document> readText(DecodedText decoded, const Limits &limits);

    std::shared_ptr<const detail::DocumentTree> m_tree;
};

} // namespace tenure::journey
