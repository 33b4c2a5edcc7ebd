// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journey/editing.h"

#include <QTest>

using namespace tenure;
using namespace tenure::journey;
using namespace tenure::test;

namespace {

struct Contradiction
{
    const char *name;
    void (*edit)(Editor &editor, const Document &document);
};

const Contradiction contradictions[] = {
    {"attribute of a removed element",
     [](Editor &editor, const Document &document) {
         editor.setAttribute(first(document, u"task"), u"a", u"1");
         editor.remove(first(document, u"task"));
     }},
    {"child of a removed element",
     [](Editor &editor, const Document &document) {
         editor.append(first(document, u"task"), task(u"x"));
         editor.remove(first(document, u"task"));
     }},
    {"attribute of a replaced element",
     [](Editor &editor, const Document &document) {
         editor.setAttribute(first(document, u"task"), u"a", u"1");
         editor.replace(first(document, u"task"), task(u"x"));
     }},
    {"replaced twice",
     [](Editor &editor, const Document &document) {
         editor.replace(first(document, u"task"), task(u"x"));
         editor.replace(first(document, u"task"), task(u"y"));
     }},
    {"replaced and removed",
     [](Editor &editor, const Document &document) {
         editor.replace(first(document, u"task"), task(u"x"));
         editor.remove(first(document, u"task"));
     }},
    {"text and child of <c/>",
     [](Editor &editor, const Document &document) {
         editor.setText(first(document, u"c"), u"x");
         editor.append(first(document, u"c"), task(u"x"));
     }},
    {"text and child of <d></d>",
     [](Editor &editor, const Document &document) {
         editor.setText(first(document, u"d"), u"x");
         editor.append(first(document, u"d"), task(u"x"));
     }},
    {"sibling of the root",
     [](Editor &editor, const Document &document) {
         editor.insertAfter(document.root(), task(u"x"));
     }},
};

} // namespace

/// Edits that would leave a file nobody can open, or that contradict each other, change nothing.
class TestEditorRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsThatContradictEachOtherAreRefused_data()
    {
        QTest::addColumn<qsizetype>("which");
        for (size_t i = 0; i < std::size(contradictions); ++i)
            QTest::newRow(contradictions[i].name) << qsizetype(i);
    }
    void editsThatContradictEachOtherAreRefused()
    {
        QFETCH(qsizetype, which);
        const Document document =
            documentOf(top + "  <task id=\"t\"><b/></task>\n  <c/><d></d>\n" + bottom);
        Editor editor(document);
        contradictions[which].edit(editor, document);
        QCOMPARE(codeOf(editor), QStringLiteral("document.edit_conflict"));
    }

    void elementOfAnotherDocumentIsRefused()
    {
        const Document document = documentOf(top + bottom);
        const Document same = documentOf(top + bottom);
        Editor foreign(document);
        foreign.setAttribute(same.root(), u"a", u"1");
        QCOMPARE(codeOf(foreign), QStringLiteral("document.no_element"));
        Editor none(document);
        none.remove(document.byId(u"gone"));
        QCOMPARE(codeOf(none), QStringLiteral("document.no_element"));
    }

    void whatXmlCannotHoldIsRefused()
    {
        const Document document = documentOf(top + "  <task id=\"t\"/>\n" + bottom);
        const Element t = document.byId(u"t");
        const auto code = [&](auto edit) {
            Editor editor(document);
            edit(editor);
            return codeOf(editor);
        };
        const QString badName = QStringLiteral("document.bad_name");
        const QString badCharacter = QStringLiteral("document.bad_character");
        QCOMPARE(code([&](Editor &e) { e.setAttribute(t, u"a b", u"1"); }), badName);
        QCOMPARE(code([&](Editor &e) { e.setAttribute(t, u"a=\"1\" b", u"1"); }), badName);
        QCOMPARE(code([&](Editor &e) { e.setAttribute(t, u"", u"1"); }), badName);
        QCOMPARE(code([&](Editor &e) { e.append(t, NewElement(ns::bpmn, u"x/><y")); }), badName);
        QCOMPARE(code([&](Editor &e) { e.append(t, NewElement(ns::bpmn, u"1x")); }), badName);
        QCOMPARE(code([&](Editor &e) { e.setAttribute(t, u"a", u"\u0001"); }), badCharacter);
        QCOMPARE(code([&](Editor &e) { e.setText(t, QString(QChar(0xd800))); }), badCharacter);
        QCOMPARE(code([&](Editor &e) { e.append(t, task(u"\ufffe")); }), badCharacter);
        QCOMPARE(code([&](Editor &e) { e.append(t, task(u"x").text(u"\u001f")); }), badCharacter);
        QCOMPARE(code([&](Editor &e) { e.setAttribute(t, u"id\u0142", u"x"); }), QString());
    }

    void namesMustFitTheEncoding()
    {
        const Document document =
            documentOf("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + top + bottom);
        Editor editor(document);
        editor.setAttribute(document.root(), u"id\u0142", u"x");
        QCOMPARE(codeOf(editor), QStringLiteral("document.bad_name"));
    }

    void textOfAnElementWithChildrenIsNotReplaced()
    {
        const Document document = documentOf(top + "  <task id=\"t\"><a/></task>\n" + bottom);
        Editor editor(document);
        editor.setText(document.byId(u"t"), u"x");
        const Error error = editor.apply().error();
        QCOMPARE(error.code, QStringLiteral("document.mixed_text"));
        QCOMPARE(error.args.value(u"line").toInt(), 2);
    }

    void resultMustBeAFileThatOpens()
    {
        const Document document = documentOf(top +
                                             "<task id=\"t\"/><task id=\"u\"/><sequenceFlow "
                                             "id=\"f\" sourceRef=\"t\" targetRef=\"u\"/>\n" +
                                             bottom);
        Editor duplicate(document);
        duplicate.setAttribute(document.byId(u"u"), u"id", u"t");
        QCOMPARE(codeOf(duplicate), QStringLiteral("document.duplicate_id"));
        Editor dangling(document);
        dangling.remove(document.byId(u"u"));
        QCOMPARE(codeOf(dangling), QStringLiteral("document.dangling_reference"));
        Editor all(document);
        all.setAttribute(document.byId(u"u"), u"id", u"v");
        all.setAttribute(document.byId(u"f"), u"targetRef", u"v");
        QVERIFY(all.apply());
        Editor none(document);
        none.remove(document.root());
        QCOMPARE(codeOf(none), QStringLiteral("document.not_xml"));
    }

    void limitsHoldForEditsToo()
    {
        Limits tight = Limits::opening();
        tight.elements = 2;
        const Result<Document> document = Document::read(top + "  <task/>\n" + bottom, tight);
        Editor editor(*document);
        editor.append(document->root(), task(u"t"));
        QCOMPARE(codeOf(editor), QStringLiteral("document.too_many_elements"));
        Limits small = Limits::opening();
        small.bytes = 100;
        const Result<Document> other = Document::read(top + bottom, small);
        Editor growing(*other);
        growing.setAttribute(other->root(), u"name", QString(50, u'x'));
        QCOMPARE(codeOf(growing), QStringLiteral("document.too_large"));
    }
};

QTEST_APPLESS_MAIN(TestEditorRefusals)
#include "tst_editorrefusals.moc"
