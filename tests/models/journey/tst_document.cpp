// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document.h"
#include "journey/namespaces.h"
#include "journey/references.h"
#include "support/bpmnfiles.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace tenure;
using namespace tenure::journey;
using namespace tenure::support;

namespace {

Document opened(const QByteArray &bytes)
{
    Result<Document> document = Document::read(bytes, Limits::opening());
    if (!document)
        qFatal("%s: %s", qPrintable(document.error().code), qPrintable(document.error().detail));
    return *std::move(document);
}

QByteArray utf16(const QString &text, QStringConverter::Encoding order, bool mark)
{
    QStringEncoder encoder(order, mark ? QStringConverter::Flag::WriteBom
                                       : QStringConverter::Flag::Default);
    return encoder(text);
}

// One line for each thing in a file, as a plain reader sees it: what a Document must agree with.
QStringList seenByPlainReader(const QByteArray &bytes)
{
    QStringList seen;
    QList<qsizetype> open;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            seen << QStringLiteral("<%1|%2").arg(xml.namespaceUri(), xml.name());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                seen.back() +=
                    QStringLiteral(" %1|%2=%3")
                        .arg(attribute.namespaceUri(), attribute.name(), attribute.value());
            open << seen.size();
            seen << QString();
        } else if (token == QXmlStreamReader::Characters) {
            seen[open.back()] += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : seen;
}

// White space between child elements is layout; a plain reader cannot tell.
QString textOf(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : text;
}

QStringList seenByDocument(const Document &document)
{
    QStringList seen;
    for (qint32 i = 0; i < document.elementCount(); ++i) {
        const Element element = document.at(i);
        seen << QStringLiteral("<%1|%2").arg(element.namespaceUri(), element.name());
        for (const Attribute &attribute : element.attributes()) {
            if (attribute.namespaceUri != ns::xmlns)
                seen.back() += QStringLiteral(" %1|%2=%3")
                                   .arg(attribute.namespaceUri, attribute.name, attribute.value);
        }
        seen << element.text();
    }
    return seen;
}

const QByteArray awkward =
    "<?xml version=\"1.0\"?>\n<!-- before --><?target data?>\n"
    "<b:definitions xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL' "
    "xmlns=\"urn:other\"\n\tid = 'd&#x31;'  >\n"
    "<b:process id=\"p\" name='say \"hi\" &amp; &lt;go&gt;&apos;&#10;&#x1F600;'\n>\n"
    "<b:documentation>a &amp; b<![CDATA[ <c> & ]]>d<!-- not text -->e\n</b:documentation>\n"
    "<own attr=' two  blanks\tand\ntab '>mixed <i/> text</own>\n"
    "<x xmlns=\"urn:inner\" xmlns:b='urn:hidden'><b:y b:z='1'/><z xmlns=''/></x>\n"
    "<b:task id='t'/><b:extensionElements>  \n </b:extensionElements>\n"
    "</b:process ></b:definitions>\n<!-- after -->\n";

} // namespace

class TestDocument : public QObject
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
    void allSixteenReferenceModelsAreThere() { QCOMPARE(miwgFiles().size(), 16); }

    void unchangedFileKeepsItsBytes_data() { addMiwgRows(); }
    void unchangedFileKeepsItsBytes()
    {
        QFETCH(QString, path);
        const QByteArray bytes = readFile(path);
        const Document document = opened(bytes);
        QVERIFY(document.bytes() == bytes);
        QCOMPARE(document.sha256(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void treeIsWhatAPlainReaderSees_data() { addMiwgRows(); }
    void treeIsWhatAPlainReaderSees()
    {
        QFETCH(QString, path);
        compareWithPlainReader(readFile(path));
    }

    void awkwardXmlIsReadAsAPlainReaderDoes()
    {
        compareWithPlainReader(awkward);
        compareWithPlainReader(QByteArray(awkward).replace("\n", "\r\n"));
        compareWithPlainReader(QByteArray(awkward).replace("\n", "\r"));
        QVERIFY(opened(awkward).bytes() == awkward);
    }

    void spansHoldWhatTheySay_data() { addMiwgRows(); }
    void spansHoldWhatTheySay()
    {
        QFETCH(QString, path);
        checkSpans(opened(readFile(path)));
    }

    void spansOfAwkwardXmlHoldWhatTheySay() { checkSpans(opened(awkward)); }

    void everyEncodingKeepsItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        const QString text = QString::fromUtf8(
            bpmnAround("\t<process id=\"p\" name=\"ex\u00e9cut\u00e9 \u00fcber\"/>"));
        const auto labelled = [&](const char *label) {
            return QString(text).replace(QStringLiteral("UTF-8"), QLatin1StringView(label));
        };
        const QString bare = text.sliced(text.indexOf(u'\n') + 1);
        const QByteArray mark("\xef\xbb\xbf");
        const auto row = [](const char *name, const QByteArray &bytes, TextEncoding encoding) {
            QTest::newRow(name) << bytes << encoding;
        };
        row("UTF-8", text.toUtf8(), {});
        row("UTF-8 with mark", mark + text.toUtf8(), {Charset::Utf8, true});
        row("UTF-8, CRLF", text.toUtf8().replace("\n", "\r\n"), {});
        row("UTF-8, CR", text.toUtf8().replace("\n", "\r"), {});
        row("no declaration", bare.toUtf8(), {});
        row("no declaration, mark", mark + bare.toUtf8(), {Charset::Utf8, true});
        row("lower case label", labelled("utf-8").toUtf8(), {});
        row("single quotes", QByteArray("<?xml version='1.0' encoding='UTF-8' ?>") + bare.toUtf8(),
            {});
        row("ISO-8859-1", labelled("ISO-8859-1").toLatin1(), {Charset::Latin1, false});
        row("windows-1252", labelled("windows-1252").toLatin1().replace("p\"", "p\x80\x81\x9f\""),
            {Charset::Windows1252, false});
        row("US-ASCII",
            labelled("US-ASCII").replace(u'\u00e9', u'e').replace(u'\u00fc', u'u').toLatin1(),
            {Charset::Ascii, false});
        row("UTF-16 LE with mark", utf16(labelled("UTF-16"), QStringConverter::Utf16LE, true),
            {Charset::Utf16LittleEndian, true});
        row("UTF-16 BE with mark", utf16(labelled("utf-16"), QStringConverter::Utf16BE, true),
            {Charset::Utf16BigEndian, true});
        row("UTF-16 LE without mark", utf16(labelled("UTF-16LE"), QStringConverter::Utf16LE, false),
            {Charset::Utf16LittleEndian, false});
        row("UTF-16 BE without mark", utf16(labelled("UTF-16"), QStringConverter::Utf16BE, false),
            {Charset::Utf16BigEndian, false});
        row("UTF-16 without declaration", utf16(bare, QStringConverter::Utf16LE, true),
            {Charset::Utf16LittleEndian, true});
    }
    void everyEncodingKeepsItsBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEncoding, encoding);
        const Document document = opened(bytes);
        QVERIFY(document.encoding() == encoding);
        QVERIFY(document.bytes() == bytes);
        const QString name = document.root().firstChild().attribute(u"name");
        const bool ascii = encoding.charset == Charset::Ascii;
        QCOMPARE(name, ascii ? QStringLiteral("execute uber")
                             : QStringLiteral("ex\u00e9cut\u00e9 \u00fcber"));
    }

    void everyByteOfOneByteEncodingsComesBack_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::newRow("ISO-8859-1") << QByteArray("ISO-8859-1");
        QTest::newRow("windows-1252") << QByteArray("windows-1252");
    }
    void everyByteOfOneByteEncodingsComesBack()
    {
        QFETCH(QByteArray, label);
        QByteArray high;
        for (int byte = 0x80; byte < 0x100; ++byte)
            high += char(byte);
        const QByteArray bytes =
            bpmnAround("<process id=\"p\" name=\"" + high + "\"/>").replace("UTF-8", label);
        const Document document = opened(bytes);
        QVERIFY(document.bytes() == bytes);
        const QString name = document.root().firstChild().attribute(u"name");
        QCOMPARE(name.size(), 128);
        QCOMPARE(name.front(), label == "ISO-8859-1" ? QChar(0x80) : QChar(0x20ac));
    }

    void positionsCountAsAnEditorDoes_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }
    void positionsCountAsAnEditorDoes()
    {
        QFETCH(QByteArray, lineEnd);
        const Document document =
            opened(bpmnAround("  <process id=\"p\">\n    <task\n      id=\"t\"/>\n\n  </process>")
                       .replace("\n", lineEnd));
        const Element task = document.byId(u"t");
        QCOMPARE(document.root().position(), (TextPosition{2, 1}));
        QCOMPARE(document.byId(u"p").position(), (TextPosition{3, 3}));
        QCOMPARE(task.position(), (TextPosition{4, 5}));
        QCOMPARE(document.positionOf(task.attributes().front().span.from), (TextPosition{5, 7}));
        QCOMPARE(document.positionOf(0), (TextPosition{1, 1}));
        for (qint32 offset = 0; offset <= document.text().size(); ++offset)
            QCOMPARE(document.positionOf(offset), positionIn(document.text(), offset));
    }

    void elementsAreFoundByIdAndByReference()
    {
        const Document document =
            opened(bpmnAround("<process id=\"p\"><task id=\"t\"/><task/></process>"));
        const Element process = document.byId(u"p");
        QVERIFY(process.is(ns::bpmn, u"process"));
        QCOMPARE(process.children(ns::bpmn, u"task").size(), size_t(2));
        QCOMPARE(process.child(ns::bpmn, u"task"), document.byId(u"t"));
        QCOMPARE(document.byReference(u"any:t"), document.byId(u"t"));
        QCOMPARE(document.byId(u"t").parent(), process);
        QCOMPARE(document.byId(u"t").nextSibling().index(), 3);
        QVERIFY(!document.byId(u"any:t"));
        QVERIFY(!document.byId(u""));
        QVERIFY(!document.byReference(u"gone"));
    }

    void attributesAreToldApartByNamespace()
    {
        const Document document = opened(bpmnAround("<task id=\"t\" ext:id=\"e\" name=\"\"/>"));
        const Element task = document.byId(u"t");
        QCOMPARE(task.attribute(u"id", u"urn:example:ext"), QStringLiteral("e"));
        QVERIFY(!task.attribute(u"name").isNull());
        QVERIFY(task.attribute(u"other").isNull());
        QVERIFY(!task.hasAttribute(u"name", u"urn:example:ext"));
    }

    void noElementHasNoRelatives()
    {
        const Element none;
        QVERIFY(!none && !none.parent() && !none.firstChild() && !none.nextSibling());
        QVERIFY(none.children().empty() && none.attributes().empty() &&
                none.children(ns::bpmn, u"task").empty());
        QVERIFY(none.name().isEmpty() && none.namespaceUri().isEmpty() && none.prefix().isEmpty());
        QVERIFY(none.text().isEmpty() && none.attribute(u"id").isNull() && !none.is({}, {}));
        QCOMPARE(none.index(), -1);
        QCOMPARE(none.span(), TextSpan());
        QVERIFY(!opened(bpmnAround("")).root().parent());
    }

    void elementLivesAsLongAsACopyOfItsDocument()
    {
        Document first = opened(bpmnAround("<task id=\"t\"/>"));
        const Element task = first.byId(u"t");
        const Document second = std::move(first);
        QCOMPARE(second.byId(u"t"), task);
        QCOMPARE(task.id(), QStringLiteral("t"));
    }

    void textLeavesCommentsOutAndTakesCdataIn()
    {
        const Document document = opened(awkward);
        const Element process = document.byId(u"p");
        QCOMPARE(process.child(ns::bpmn, u"documentation").text(),
                 QStringLiteral("a & b <c> & de\n"));
        QCOMPARE(process.child(u"urn:other", u"own").text(), QStringLiteral("mixed  text"));
        QCOMPARE(process.text(), QString());
        QCOMPARE(process.child(ns::bpmn, u"extensionElements").text(), QStringLiteral("  \n "));
        QCOMPARE(opened(bpmnAround("<documentation><!-- c --></documentation>")).at(1).text(),
                 QString());
    }

    void idsOfForeignExtensionsAreNotIds()
    {
        const Document document = opened(bpmnAround(
            "<task id=\"t\"><extensionElements><ext:field id=\"t\"/><ext:field "
            "id=\"f\"/></extensionElements></task>"
            "<task id=\"u\"><extensionElements><ext:field id=\"f\"/></extensionElements></task>"));
        QVERIFY(document.byId(u"t").is(ns::bpmn, u"task"));
        QVERIFY(!document.byId(u"f"));
    }

    void diagramMayRepeatIds()
    {
        const Document document = opened(bpmnAround(
            "<di:BPMNShape xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" id=\"t\"/>"
            "<di:BPMNShape xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" id=\"s\" "
            "bpmnElement=\"t\"/>"
            "<di:BPMNShape xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" id=\"s\"/><task "
            "id=\"t\"/>"));
        QVERIFY(document.byId(u"t").is(ns::bpmn, u"task"));
        QCOMPARE(document.byId(u"s").attribute(u"bpmnElement"), QStringLiteral("t"));
    }

    void fileLongerThanTheParsersBlocksIsReadWhole()
    {
        QByteArray content;
        for (int i = 0; i < 40'000; ++i)
            content +=
                "<task id=\"t" + QByteArray::number(i) +
                "\" name=\"\xf0\x9f\x98\x80&amp;\xf0\x9f\x98\x80\">\xf0\x9f\x98\x80</task>\n";
        const QByteArray bytes = bpmnAround(content);
        QVERIFY(bytes.size() > (1 << 20));
        compareWithPlainReader(bytes);
        compareWithPlainReader("<!-- x -->" + bytes.sliced(bytes.indexOf('\n')) +
                               QByteArray(600'000, ' ') + "<!-- end -->");
        QVERIFY(opened(bytes).bytes() == bytes);
    }

    void brokenReferencesThatLeaveAFlowchartAreListedNotRefused()
    {
        const Document document = opened(bpmnAround(
            "<collaboration><messageFlow id=\"m\" sourceRef=\"gone1\" "
            "targetRef=\"t\"/></collaboration>\n"
            "<process id=\"p\"><laneSet><lane "
            "id=\"l\"><flowNodeRef>gone2</flowNodeRef></lane></laneSet>\n"
            "<task id=\"t\" default=\"gone3\"><incoming>gone4</incoming></task>\n"
            "<callActivity id=\"c\" calledElement=\"elsewhere\" default=\"\"/></process>\n"
            "<di:BPMNShape xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
            "bpmnElement=\"gone5\"/>"));
        const std::vector<BrokenReference> broken = brokenReferences(document);
        QStringList targets;
        for (const BrokenReference &reference : broken) {
            targets << reference.target;
            QVERIFY(!reference.refused);
        }
        QCOMPARE(targets.join(u' '), QStringLiteral("gone1 gone2 gone3 gone4 gone5"));
        QCOMPARE(broken[1].position, (TextPosition{4, 39}));
        QCOMPARE(errorOf(broken[2]).code, QStringLiteral("document.dangling_reference"));
    }

    void namesOfImportedFilesAreNotLookedUp()
    {
        const Document document =
            opened(bpmnAround("<process xmlns:own=\"urn:example\" xmlns:far=\"urn:far\" id=\"p\">"
                              "<task id=\"t\" default=\"far:x\"/><task default=\"own:y\"/><task "
                              "default=\"own:t\"/></process>"));
        const std::vector<BrokenReference> broken = brokenReferences(document);
        QCOMPARE(broken.size(), size_t(1));
        QCOMPARE(broken.front().target, QStringLiteral("own:y"));
    }

    void noReferenceOfTheReferenceModelsIsBroken_data() { addMiwgRows(); }
    void noReferenceOfTheReferenceModelsIsBroken()
    {
        QFETCH(QString, path);
        QVERIFY(brokenReferences(opened(readFile(path))).empty());
    }

    void publishingAllowsLessThanOpening()
    {
        const QByteArray many = bpmnAround(QByteArray("<a/>").repeated(50'000));
        QVERIFY(Document::read(many, Limits::opening()));
        QCOMPARE(Document::read(many, Limits::publishing()).error().code,
                 QStringLiteral("document.too_many_elements"));
        const QByteArray large = bpmnAround(QByteArray(5 << 20, ' '));
        QVERIFY(Document::read(large, Limits::opening()));
        QCOMPARE(Document::read(large, Limits::publishing()).error().code,
                 QStringLiteral("document.too_large"));
    }

    void patchesThatTheFileCannotHoldAreRefused_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("code");
        QTest::newRow("not in the encoding") << QByteArray("one") << QStringLiteral("\u20ac")
                                             << QStringLiteral("document.bad_encoding");
        QTest::newRow("no XML character") << QByteArray("one") << QStringLiteral("\u0001")
                                          << QStringLiteral("document.bad_character");
        QTest::newRow("half a pair") << QByteArray("one") << QString(QChar(0xd83d))
                                     << QStringLiteral("document.bad_character");
        QTest::newRow("another label") << QByteArray("ISO-8859-1") << QStringLiteral("UTF-8")
                                       << QStringLiteral("document.bad_encoding");
        QTest::newRow("no label") << QByteArray(" encoding=\"ISO-8859-1\"") << QString()
                                  << QStringLiteral("document.bad_encoding");
        QTest::newRow("no XML") << QByteArray("one") << QStringLiteral("<")
                                << QStringLiteral("document.not_xml");
        QTest::newRow("too deep") << QByteArray("<task/>") << QStringLiteral("<a>").repeated(64)
                                  << QStringLiteral("document.too_deep");
    }
    void patchesThatTheFileCannotHoldAreRefused()
    {
        QFETCH(QByteArray, find);
        QFETCH(QString, replacement);
        QFETCH(QString, code);
        const QByteArray bytes =
            bpmnAround("<task name=\"one\"/><task/>").replace("UTF-8", "ISO-8859-1");
        const qint32 from = qint32(bytes.indexOf(find));
        const Patch patch({{{from, from + qint32(find.size())}, replacement}});
        QCOMPARE(opened(bytes).patched(patch).error().code, code);
    }

    void patchOutsideTheTextIsAConflict()
    {
        const Document document = opened(bpmnAround(""));
        const qint32 end = qint32(document.text().size());
        for (const TextSpan span : {TextSpan{end, end + 1}, TextSpan{5, 4}, TextSpan{-1, 0}})
            QCOMPARE(document.patched(Patch({{span, QString()}})).error().code,
                     QStringLiteral("document.edit_conflict"));
        QVERIFY(document.patched(Patch({{{end, end}, QStringLiteral("<!-- end -->")}})));
    }

private:
    static void compareWithPlainReader(const QByteArray &bytes)
    {
        const Document document = opened(bytes);
        const QStringList plain = seenByPlainReader(bytes);
        const QStringList own = seenByDocument(document);
        QCOMPARE(own.size(), plain.size());
        for (qsizetype i = 0; i < own.size(); i += 2) {
            QCOMPARE(own[i], plain[i]);
            QCOMPARE(textOf(own[i + 1]).simplified(), textOf(plain[i + 1]).simplified());
            if (!document.at(qint32(i / 2)).firstChild())
                QCOMPARE(own[i + 1], plain[i + 1]);
        }
    }

    static void checkSpans(const Document &document)
    {
        const auto slice = [&](TextSpan span) {
            return document.text().sliced(span.from, span.length());
        };
        qint32 lastFrom = -1;
        for (qint32 i = 0; i < document.elementCount(); ++i) {
            const Element element = document.at(i);
            const QString name = element.qualifiedName().toString();
            QVERIFY(element.span().from > lastFrom);
            lastFrom = element.span().from;
            QVERIFY(slice(element.startTagSpan()).startsWith(u'<' + name) &&
                    slice(element.startTagSpan()).endsWith(u'>'));
            QVERIFY(element.span().contains(element.startTagSpan()) &&
                    element.span().contains(element.contentSpan()));
            QVERIFY(!element.parent() || element.parent().contentSpan().contains(element.span()));
            const bool empty =
                slice(element.span()).endsWith(u"/>") && element.span() == element.startTagSpan();
            QVERIFY(empty || slice({element.contentSpan().to, element.span().to})
                                 .startsWith(QStringLiteral("</") + name));
            for (const Attribute &attribute : element.attributes()) {
                QVERIFY(element.startTagSpan().contains(attribute.span) &&
                        attribute.span.contains(attribute.valueSpan));
                QVERIFY(
                    slice(attribute.span).endsWith(document.text()[attribute.valueSpan.from - 1]));
                QVERIFY(slice(attribute.span).contains(attribute.name));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
