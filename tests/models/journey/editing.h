// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/editor.h"
#include "journey/namespaces.h"

/// What tests of the editor begin with: a small document, and what became of it.
namespace tenure::test {

using namespace tenure::journey;

inline const QByteArray top =
    "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n";
inline const QByteArray bottom = "</definitions>\n";

inline Document documentOf(const QByteArray &bytes)
{
    Result<Document> document = Document::read(bytes, Limits::opening());
    if (!document)
        qFatal("%s: %s", qPrintable(document.error().code), qPrintable(document.error().detail));
    return *std::move(document);
}

/// The code of the refusal; empty where the edit was taken.
inline QString codeOf(const Editor &editor)
{
    const Result<Document> edited = editor.apply();
    return edited ? QString() : edited.error().code;
}

inline Element first(const Document &document, QStringView name)
{
    for (qint32 i = 0; i < document.elementCount(); ++i) {
        if (document.at(i).name() == name)
            return document.at(i);
    }
    return {};
}

inline NewElement task(QStringView id)
{
    return NewElement(ns::bpmn, u"task").attribute(u"id", id);
}

} // namespace tenure::test
