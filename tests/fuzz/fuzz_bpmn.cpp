// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/editor.h"
#include "journey/namespaces.h"
#include "journey/references.h"

#include <QXmlStreamReader>

#include <cstdlib>

using namespace tenure;
using namespace tenure::journey;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool agrees(const QXmlStreamReader &xml, Element element)
{
    std::vector<Attribute> attributes = element.attributes();
    std::erase_if(attributes,
                  [](const Attribute &attribute) { return attribute.namespaceUri == ns::xmlns; });
    const QXmlStreamAttributes others = xml.attributes();
    bool same = xml.name() == element.name() && xml.namespaceUri() == element.namespaceUri() &&
                others.size() == qsizetype(attributes.size());
    for (size_t i = 0; same && i < attributes.size(); ++i)
        same = others[qsizetype(i)].name() == attributes[i].name &&
               others[qsizetype(i)].value() == attributes[i].value;
    return same;
}

// What is opened is what a plain reader sees in the same text.
void compare(const Document &document)
{
    QXmlStreamReader xml(document.text().toString());
    qint32 next = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            require(next < document.elementCount() && agrees(xml, document.at(next)));
            ++next;
        }
    }
    require(!xml.hasError() && next == document.elementCount());
}

NewElement newElement(QStringView text)
{
    return NewElement(ns::tenure, u"effect")
        .attribute(u"verb", text)
        .attribute(u"topic", text, ns::camunda)
        .child(NewElement(ns::bpmn, u"documentation").text(text));
}

// An edit at a place, and with a text, that the input itself chooses.
void edit(const Document &document, size_t choice)
{
    const Element element = document.at(qint32(choice % size_t(document.elementCount())));
    const QString text = document.text().left(qsizetype(choice % 50)).toString();
    Editor editor(document);
    if (choice % 2 == 0)
        editor.setAttribute(element, u"name", text);
    if (choice % 3 == 0)
        editor.append(element, newElement(text));
    if (choice % 5 == 0)
        editor.insertBefore(element, newElement(text));
    if (choice % 7 == 0)
        editor.setText(element, text);
    if (choice % 11 == 0)
        editor.remove(element);
    if (choice % 13 == 0)
        editor.replace(element, newElement(text));
    const Result<Patch> patch = editor.patch();
    if (!patch)
        return;
    const Result<Document> edited = document.patched(*patch);
    if (!edited)
        return;
    const Result<Document> again = Document::read(edited->bytes(), document.limits());
    require(again && again->text() == edited->text());
    const Result<Document> back = edited->patched(patch->inverse(document.text()));
    require(back && back->bytes() == document.bytes());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Result<Document> document = Document::read(bytes, Limits::publishing());
    if (!document) {
        require(document.error().code.startsWith(u"document."));
        return 0;
    }
    require(document->bytes() == bytes);
    compare(*document);
    for (const BrokenReference &broken : brokenReferences(*document))
        require(!broken.refused && broken.position.line > 0);
    edit(*document, qHashBits(data, size, 0));
    return 0;
}
