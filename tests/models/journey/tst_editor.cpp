// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/namespaces.h"
#include "models/journey/editing.h"
#include "support/bpmnfiles.h"

#include <QFileInfo>
#include <QStringEncoder>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;
using namespace tenure::support;
using namespace tenure::test;

namespace {

QByteArray applied(const Editor &editor)
{
    const Result<Document> edited = editor.apply();
    return edited ? edited->bytes() : edited.error().code.toUtf8();
}

const QByteArray topWithTenure =
    "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
    "xmlns:tenure=\"urn:tenure:journey:1\">\n";
NewElement effect(QStringView verb)
{
    return NewElement(ns::tenure, u"effect").attribute(u"verb", verb);
}

// The lines of `before` that are not the same in `after`; both must have as many.
QStringList changedLines(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> old = before.split('\n');
    const QList<QByteArray> now = after.split('\n');
    if (old.size() != now.size())
        return {QStringLiteral("%1 lines became %2").arg(old.size()).arg(now.size())};
    QStringList changed;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i] != now[i])
            changed << QString::fromUtf8(now[i]).trimmed();
    }
    return changed;
}

} // namespace

class TestEditor : public QObject
{
    Q_OBJECT

private:
    static void addMiwgRows()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : miwgFiles())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

private Q_SLOTS:
    void movingOneShapeChangesOnlyItsDiagramLine_data() { addMiwgRows(); }
    void movingOneShapeChangesOnlyItsDiagramLine()
    {
        QFETCH(QString, path);
        const QByteArray bytes = readFile(path);
        const Document document = documentOf(bytes);
        for (qint32 i = 0; i < document.elementCount(); ++i) {
            const Element bounds = document.at(i);
            if (!bounds.is(ns::dc, u"Bounds") || !bounds.parent().is(ns::bpmndi, u"BPMNShape"))
                continue;
            Editor editor(document);
            editor.setAttribute(bounds, u"x", u"1234.5");
            editor.setAttribute(bounds, u"y", u"678");
            const QStringList changed = changedLines(bytes, applied(editor));
            QCOMPARE(changed.size(), 1);
            QVERIFY2(changed.front().startsWith(u'<' + bounds.qualifiedName().toString()),
                     qPrintable(changed.front()));
            if (i > 400)
                break;
        }
    }

    void settingAValueBackGivesTheBytesBack_data() { addMiwgRows(); }
    void settingAValueBackGivesTheBytesBack()
    {
        QFETCH(QString, path);
        const QByteArray bytes = readFile(path);
        const Document document = documentOf(bytes);
        const Element process = first(document, u"process");
        const QString name = process.attribute(u"id");
        Editor editor(document);
        editor.setAttribute(process, u"id", u"renamed & \"quoted\"");
        const Result<Document> edited = editor.apply();
        QVERIFY(edited);
        QCOMPARE(edited->at(process.index()).id(), QStringLiteral("renamed & \"quoted\""));
        Editor back(*edited);
        back.setAttribute(edited->at(process.index()), u"id", name);
        QVERIFY(applied(back) == bytes);
    }

    void inversePatchGivesTheBytesBack_data() { addMiwgRows(); }
    void inversePatchGivesTheBytesBack()
    {
        QFETCH(QString, path);
        const QByteArray bytes = readFile(path);
        const Document document = documentOf(bytes);
        Editor editor(document);
        editor.append(document.root(), effect(u"account.ensure"));
        editor.remove(first(document, u"BPMNDiagram"));
        editor.setAttribute(document.root(), u"name", u"n", ns::camunda);
        const Result<Patch> patch = editor.patch();
        QVERIFY(patch);
        const Result<Document> edited = document.patched(*patch);
        QVERIFY(edited && edited->bytes() != bytes);
        const Result<Document> back = edited->patched(patch->inverse(document.text()));
        QVERIFY(back && back->bytes() == bytes);
    }

    void editorThatWasToldNothingChangesNothing()
    {
        const Document document = documentOf(top + bottom);
        QVERIFY(Editor(document).patch()->isEmpty());
        QVERIFY(applied(Editor(document)) == document.bytes());
    }

    void sameValueOrTextIsNoChange()
    {
        const QByteArray bytes =
            top + "<task name='a&#98;c'/><documentation><![CDATA[a]]>&#98;</documentation>\n" +
            bottom;
        const Document document = documentOf(bytes);
        Editor editor(document);
        editor.setAttribute(first(document, u"task"), u"name", u"abc");
        editor.setText(first(document, u"documentation"), u"ab");
        editor.removeAttribute(first(document, u"task"), u"other");
        QVERIFY(editor.patch()->isEmpty());
    }

    void valuesAreEscapedForTheirPlace_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("doubleQuoted");
        QTest::addColumn<QByteArray>("singleQuoted");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("markup") << QStringLiteral("a<b>&c") << QByteArray("a&lt;b>&amp;c")
                                << QByteArray("a&lt;b>&amp;c") << QByteArray("a&lt;b&gt;&amp;c");
        QTest::newRow("quotes") << QStringLiteral("\"'") << QByteArray("&quot;'")
                                << QByteArray("\"&apos;") << QByteArray("\"'");
        QTest::newRow("white space") << QStringLiteral(" \t\n\r") << QByteArray(" &#x9;&#xa;&#xd;")
                                     << QByteArray(" &#x9;&#xa;&#xd;") << QByteArray(" \t\n&#xd;");
        QTest::newRow("not in ISO-8859-1")
            << QString::fromUtf8("\u00e9\u20ac\U0001F600") << QByteArray("\xe9&#x20ac;&#x1f600;")
            << QByteArray("\xe9&#x20ac;&#x1f600;") << QByteArray("\xe9&#x20ac;&#x1f600;");
        QTest::newRow("injection")
            << QStringLiteral("\"/><task a='") << QByteArray("&quot;/>&lt;task a='")
            << QByteArray("\"/>&lt;task a=&apos;") << QByteArray("\"/&gt;&lt;task a='");
        QTest::newRow("end of CDATA") << QStringLiteral("]]>") << QByteArray("]]>")
                                      << QByteArray("]]>") << QByteArray("]]&gt;");
        QTest::newRow("empty") << QStringLiteral("") << QByteArray() << QByteArray()
                               << QByteArray();
    }
    void valuesAreEscapedForTheirPlace()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, doubleQuoted);
        QFETCH(QByteArray, singleQuoted);
        QFETCH(QByteArray, text);
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + top;
        const Document document =
            documentOf(head + "<task a=\"1\" b = '2'/><documentation>3</documentation>\n" + bottom);
        Editor editor(document);
        editor.setAttribute(first(document, u"task"), u"a", value);
        editor.setAttribute(first(document, u"task"), u"b", value);
        editor.setText(first(document, u"documentation"), value);
        const Result<Document> edited = editor.apply();
        QVERIFY(edited);
        QCOMPARE(edited->bytes(), head + "<task a=\"" + doubleQuoted + "\" b = '" + singleQuoted +
                                      "'/><documentation>" + text + "</documentation>\n" + bottom);
        QCOMPARE(first(*edited, u"task").attribute(u"a"), value);
        QCOMPARE(first(*edited, u"task").attribute(u"b"), value);
        QCOMPARE(first(*edited, u"documentation").text(), value);
    }

    void lineBreaksOfTextAreThoseOfTheFile()
    {
        const Document document =
            documentOf(QByteArray(top + "<documentation/>\n" + bottom).replace("\n", "\r\n"));
        Editor editor(document);
        editor.setText(first(document, u"documentation"), u"one\ntwo");
        const Result<Document> edited = editor.apply();
        QVERIFY(edited->bytes().contains("<documentation>one\r\ntwo</documentation>\r\n"));
        QCOMPARE(first(*edited, u"documentation").text(), QStringLiteral("one\ntwo"));
    }

    void attributesAreAddedAndTakenAway_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("added");
        QTest::newRow("none yet") << QByteArray("<task/>") << QByteArray("<task name=\"n\"/>");
        QTest::newRow("none yet, blank")
            << QByteArray("<task />") << QByteArray("<task name=\"n\" />");
        QTest::newRow("one") << QByteArray("<task id=\"t\"></task>")
                             << QByteArray("<task id=\"t\" name=\"n\"></task>");
        QTest::newRow("one a line")
            << QByteArray("<task\n    id=\"t\"\n    a='b'\n/>")
            << QByteArray("<task\n    id=\"t\"\n    a='b'\n    name=\"n\"\n/>");
    }
    void attributesAreAddedAndTakenAway()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, added);
        const Document document = documentOf(top + before + '\n' + bottom);
        Editor adding(document);
        adding.setAttribute(first(document, u"task"), u"name", u"n");
        const Result<Document> edited = adding.apply();
        QVERIFY(edited);
        QCOMPARE(edited->bytes(), top + added + '\n' + bottom);
        Editor removing(*edited);
        removing.removeAttribute(first(*edited, u"task"), u"name");
        QCOMPARE(applied(removing), document.bytes());
    }

    void lastWordOnAnAttributeOrTextHolds()
    {
        const Document document = documentOf(top + "<task id=\"t\"/><documentation/>\n" + bottom);
        const Element task = document.byId(u"t");
        Editor editor(document);
        editor.setAttribute(task, u"name", u"one");
        editor.removeAttribute(task, u"id");
        editor.setAttribute(task, u"name", u"two");
        editor.setAttribute(task, u"id", u"u");
        editor.setText(first(document, u"documentation"), u"one");
        editor.setText(first(document, u"documentation"), u"two");
        QCOMPARE(applied(editor),
                 top + "<task id=\"u\" name=\"two\"/><documentation>two</documentation>\n" +
                     bottom);
    }

    void allAttributesCanGoWhileANewOneComes()
    {
        const Document document = documentOf(top + "<task id=\"t\" name='n'/>\n" + bottom);
        Editor editor(document);
        editor.removeAttribute(document.byId(u"t"), u"id");
        editor.removeAttribute(document.byId(u"t"), u"name");
        editor.setAttribute(document.byId(u"t"), u"other", u"o");
        editor.setText(document.byId(u"t"), u"text");
        QCOMPARE(applied(editor), top + "<task other=\"o\">text</task>\n" + bottom);
    }

    void insertionsLookLikeTheirSurroundings_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << top + before + bottom << top + after + bottom;
        };
        row("beside siblings", "  <process>\n    <a/>\n  </process>\n",
            "  <process>\n    <a/>\n    <task id=\"t\">\n      <documentation>d</documentation>\n  "
            "  </task>\n  </process>\n");
        row("self-closed parent", "  <process/>\n",
            "  <process>\n    <task id=\"t\">\n      <documentation>d</documentation>\n    "
            "</task>\n  </process>\n");
        row("self-closed parent with blank", "  <process a='b' />\n",
            "  <process a='b'>\n    <task id=\"t\">\n      <documentation>d</documentation>\n    "
            "</task>\n  </process>\n");
        row("empty parent", "\t<process></process>\n",
            "\t<process>\n\t\t<task "
            "id=\"t\">\n\t\t\t<documentation>d</documentation>\n\t\t</task>\n\t</process>\n");
        row("parent with empty lines", "  <process>\n\n  </process>\n",
            "  <process>\n    <task id=\"t\">\n      <documentation>d</documentation>\n    "
            "</task>\n\n  </process>\n");
        row("all on one line", "<process><a/></process>",
            "<process><a/><task id=\"t\"><documentation>d</documentation></task></process>");
        row("no indentation", "<process>\n<a/>\n</process>\n",
            "<process>\n<a/>\n<task "
            "id=\"t\">\n<documentation>d</documentation>\n</task>\n</process>\n");
        row("parent with text", "  <process>text</process>\n",
            "  <process>text<task id=\"t\"><documentation>d</documentation></task></process>\n");
        row("comment behind the sibling", "  <process>\n    <a/><!-- a -->\n  </process>\n",
            "  <process>\n    <a/>\n    <task id=\"t\">\n      <documentation>d</documentation>\n  "
            "  </task><!-- a -->\n  </process>\n");
    }
    void insertionsLookLikeTheirSurroundings()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const NewElement added =
            task(u"t").child(NewElement(ns::bpmn, u"documentation").text(u"d"));
        for (const char *lineEnd : {"\n", "\r\n", "\r"}) {
            const Document document = documentOf(QByteArray(before).replace("\n", lineEnd));
            Editor editor(document);
            editor.append(first(document, u"process"), added);
            QCOMPARE(applied(editor), QByteArray(after).replace("\n", lineEnd));
        }
    }

    void rootWithoutChildrenGetsIndentedOnes()
    {
        const Document document = documentOf(top + bottom);
        Editor editor(document);
        editor.append(document.root(), task(u"t"));
        QCOMPARE(applied(editor), top.chopped(1) + "\n  <task id=\"t\"/>\n" + bottom);
    }

    void insertionsStandWhereTheyWereAskedFor()
    {
        const Document document = documentOf(top + "  <a/>\n  <b/>\n" + bottom);
        Editor editor(document);
        editor.append(document.root(), task(u"last1"));
        editor.prepend(document.root(), task(u"first1"));
        editor.insertBefore(first(document, u"b"), task(u"middle1"));
        editor.insertAfter(first(document, u"a"), task(u"middle2"));
        editor.append(document.root(), task(u"last2"));
        editor.insertBefore(first(document, u"a"), task(u"first2"));
        QCOMPARE(applied(editor), top +
                                      "  <task id=\"first1\"/>\n  <task id=\"first2\"/>\n  <a/>\n  "
                                      "<task id=\"middle1\"/>\n  <task id=\"middle2\"/>\n" +
                                      "  <b/>\n  <task id=\"last1\"/>\n  <task id=\"last2\"/>\n" +
                                      bottom);
    }

    void severalInsertionsFillOneEmptyParent()
    {
        const Document document = documentOf(top + "  <process/>\n" + bottom);
        Editor editor(document);
        editor.append(document.at(1), task(u"t"));
        editor.setAttribute(document.at(1), u"id", u"p");
        editor.prepend(document.at(1), task(u"u"));
        QCOMPARE(
            applied(editor),
            top +
                "  <process id=\"p\">\n    <task id=\"t\"/>\n    <task id=\"u\"/>\n  </process>\n" +
                bottom);
    }

    void removalTakesItsLineWithIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << top + before + bottom << top + after + bottom;
        };
        row("alone on its line", "  <a/>\n  <x/>\n  <b/>\n", "  <a/>\n  <b/>\n");
        row("several lines", "  <x>\n    <c/>\n  </x>  \n  <b/>\n", "  <b/>\n");
        row("beside others", "  <a/><x/> <b/>\n", "  <a/> <b/>\n");
        row("first on a shared line", "  <x/><b/>\n", "  <b/>\n");
        row("before a comment", "  <x/><!-- x -->\n", "  <!-- x -->\n");
        row("only child", "  <a>\n    <x/>\n  </a>\n", "  <a>\n  </a>\n");
    }
    void removalTakesItsLineWithIt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        for (const char *lineEnd : {"\n", "\r\n", "\r"}) {
            const Document document = documentOf(QByteArray(before).replace("\n", lineEnd));
            Editor editor(document);
            editor.remove(first(document, u"x"));
            QCOMPARE(applied(editor), QByteArray(after).replace("\n", lineEnd));
        }
    }

    void removedSiblingsAreNoPlaceToInsertAt()
    {
        const QByteArray before = top + "  <a/>\n  <x/>\n  <y/>\n" + bottom;
        const Document document = documentOf(before);
        Editor afterRemoved(document);
        afterRemoved.remove(first(document, u"y"));
        afterRemoved.remove(first(document, u"x"));
        afterRemoved.insertAfter(first(document, u"x"), task(u"t"));
        QCOMPARE(applied(afterRemoved), top + "  <a/>\n  <task id=\"t\"/>\n" + bottom);

        Editor atFront(document);
        atFront.remove(first(document, u"a"));
        atFront.prepend(document.root(), task(u"t"));
        QCOMPARE(applied(atFront), top + "  <task id=\"t\"/>\n  <x/>\n  <y/>\n" + bottom);

        Editor all(document);
        for (const Element child : document.root().children())
            all.remove(child);
        all.append(document.root(), task(u"t"));
        QCOMPARE(applied(all), top + "  <task id=\"t\"/>\n" + bottom);
    }

    void removedParentTakesItsChildrenAlong()
    {
        const Document document = documentOf(top + "  <x>\n    <y/>\n  </x>\n  <x/>\n" + bottom);
        Editor editor(document);
        editor.remove(first(document, u"y"));
        editor.remove(first(document, u"x"));
        editor.remove(first(document, u"x"));
        QCOMPARE(applied(editor), top + "  <x/>\n" + bottom);
    }

    void replacementKeepsThePlace()
    {
        const Document document =
            documentOf(top + "  <a/>\n  <x>\n    <y/>\n  </x><!-- kept -->\n" + bottom);
        Editor editor(document);
        editor.replace(first(document, u"x"), task(u"t").child(task(u"u")));
        editor.insertAfter(first(document, u"x"), task(u"v"));
        editor.insertBefore(first(document, u"x"), task(u"s"));
        QCOMPARE(applied(editor), top +
                                      "  <a/>\n  <task id=\"s\"/>\n  <task id=\"t\">\n    <task "
                                      "id=\"u\"/>\n  </task>\n  <task id=\"v\"/><!-- kept -->\n" +
                                      bottom);
    }

    void missingPrefixIsDeclaredOnceOnTheRoot()
    {
        const Document document =
            documentOf(top + "  <task id=\"t\"/>\n  <task id=\"u\"/>\n" + bottom);
        Editor editor(document);
        editor.append(document.byId(u"t"),
                      effect(u"account.ensure").child(NewElement(ns::tenure, u"param")));
        editor.append(document.byId(u"u"), effect(u"account.disable"));
        const Result<Document> edited = editor.apply();
        QVERIFY(edited);
        QCOMPARE(
            edited->bytes(),
            topWithTenure +
                "  <task id=\"t\">\n    <tenure:effect verb=\"account.ensure\">\n      "
                "<tenure:param/>\n    </tenure:effect>\n  </task>\n" +
                "  <task id=\"u\">\n    <tenure:effect verb=\"account.disable\"/>\n  </task>\n" +
                bottom);
        Editor again(*edited);
        again.append(edited->root(), effect(u"group.add"));
        QCOMPARE(again.apply()->bytes().count("xmlns:tenure"), 1);
    }

    void declarationsStandOneALineWhereOthersDo()
    {
        const Document document =
            documentOf("<definitions\n    xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"\n  "
                       "  id='d'>\n" +
                       bottom);
        Editor editor(document);
        editor.setAttribute(document.root(), u"topic", u"t", ns::camunda);
        QCOMPARE(applied(editor),
                 "<definitions\n    xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"\n"
                 "    xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"\n    id='d'\n    "
                 "camunda:topic=\"t\">\n" +
                     bottom);
    }

    void takenPrefixIsNotTakenAgain()
    {
        const Document document = documentOf(
            top.chopped(2) + " xmlns:tenure=\"urn:other\">\n  <a xmlns:tenure1=\"urn:other\"/>\n" +
            bottom);
        Editor editor(document);
        editor.append(document.root(), effect(u"account.ensure"));
        editor.append(document.at(1),
                      NewElement(u"urn:third", u"x").attribute(u"y", u"1", u"urn:fourth"));
        const Result<Document> edited = editor.apply();
        QVERIFY(edited);
        QVERIFY(edited->bytes().contains("<tenure2:effect verb=\"account.ensure\"/>"));
        QVERIFY(edited->bytes().contains("<ns:x ns1:y=\"1\"/>"));
        QVERIFY(first(*edited, u"effect").is(ns::tenure, u"effect"));
        QVERIFY(first(*edited, u"x").hasAttribute(u"y", u"urn:fourth"));
    }

    void prefixInForceIsUsed()
    {
        const Document document = documentOf(
            "<b:definitions xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
            "xmlns:t=\"urn:tenure:journey:1\">\n"
            "  <b:task id=\"t\"/>\n  <b:task id=\"u\" xmlns:t=\"urn:other\"/>\n  <x "
            "xmlns=\"urn:tenure:journey:1\"/>\n"
            "  <y xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>\n</b:definitions>\n");
        Editor editor(document);
        editor.setAttribute(document.byId(u"t"), u"a", u"1", ns::tenure);
        editor.setAttribute(document.byId(u"u"), u"a", u"1", ns::tenure);
        editor.append(first(document, u"x"), effect(u"v").attribute(u"a", u"1", ns::tenure));
        editor.append(first(document, u"y"), task(u"z"));
        editor.setAttribute(document.byId(u"t"), u"lang", u"en", ns::xml);
        const Result<Document> edited = editor.apply();
        QVERIFY(edited);
        QVERIFY(edited->bytes().contains("<b:task id=\"t\" t:a=\"1\" xml:lang=\"en\"/>"));
        QVERIFY(
            edited->bytes().contains("<b:task id=\"u\" xmlns:t=\"urn:other\" tenure:a=\"1\"/>"));
        QVERIFY(edited->bytes().contains("<effect verb=\"v\" t:a=\"1\"/>"));
        QVERIFY(edited->bytes().contains("<task id=\"z\"/>"));
    }

    void elementWithoutNamespaceNeedsAPlaceWithoutOne()
    {
        const Document document = documentOf(
            "<b:definitions "
            "xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><x/></b:definitions>");
        Editor good(document);
        good.append(first(document, u"x"), NewElement({}, u"y"));
        QVERIFY(applied(good).contains("<x><y/></x>"));
        const Document other = documentOf(top + bottom);
        Editor bad(other);
        bad.append(other.root(), NewElement({}, u"y"));
        QCOMPARE(codeOf(bad), QStringLiteral("document.bad_name"));
    }

    void editedFileKeepsItsEncodingAndMark()
    {
        QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(QString::fromUtf8(top + "<task id=\"t\"/>\n" + bottom));
        const Document document = documentOf(bytes);
        Editor editor(document);
        editor.setAttribute(document.byId(u"t"), u"name", u"\u00e9");
        const QByteArray edited = applied(editor);
        QVERIFY(edited.startsWith("\xfe\xff"));
        QCOMPARE(documentOf(edited).byId(u"t").attribute(u"name"), QStringLiteral("\u00e9"));
        QCOMPARE(edited.size(), bytes.size() + 2 * qsizetype(qstrlen(" name=\"e\"")));
    }
};

QTEST_APPLESS_MAIN(TestEditor)
#include "tst_editor.moc"
