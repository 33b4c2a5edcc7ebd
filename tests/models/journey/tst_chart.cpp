// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/diff.h"
#include "journey/document.h"
#include "journey/editor.h"
#include "journey/namespaces.h"
#include "journey/rearrange.h"
#include "support/bpmnfiles.h"

#include <QFileInfo>
#include <QRectF>
#include <QTest>

using namespace tenure;
using namespace tenure::journey;
using namespace tenure::support;
using namespace Qt::StringLiterals;

namespace {

Document read(const QByteArray &bytes)
{
    Result<Document> document = Document::read(bytes, Limits::opening());
    if (!document)
        qFatal("%s", qPrintable(document.error().code));
    return *document;
}

Document sample(const QString &name)
{
    return read(
        readFile(QStringLiteral(TENURE_SOURCE_DIR "/resources/sample/journeys/%1.bpmn").arg(name)));
}

Document edited(const Document &document, const std::function<void(Editor &)> &edit)
{
    Editor editor(document);
    edit(editor);
    Result<Document> after = editor.apply();
    if (!after)
        qFatal("%s", qPrintable(after.error().code));
    return *after;
}

// The file without the inside of its diagrams.
QByteArray withoutDrawing(const Document &document)
{
    QString text = document.text().toString();
    const std::vector<Element> diagrams = document.root().children(ns::bpmndi, u"BPMNDiagram");
    for (auto diagram = diagrams.rbegin(); diagram != diagrams.rend(); ++diagram)
        text.remove(diagram->contentSpan().from, diagram->contentSpan().length());
    return text.toUtf8();
}

QString told(const std::vector<Change> &changes)
{
    static const char *const kinds[] = {"+", "-", "*", ">"};
    QStringList words;
    for (const Change &change : changes) {
        QStringList fields;
        for (const FieldChange &field : change.fields)
            fields << field.field;
        words << QLatin1StringView(kinds[size_t(change.kind)]) + change.element +
                     (fields.isEmpty() ? QString() : u":"_s + fields.join(u','));
    }
    return words.join(u' ');
}

QByteArray smallChart(const QByteArray &inside, const QByteArray &drawing = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
           "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
           "xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" targetNamespace=\"t\">\n"
           "  <process id=\"p\">" +
           inside + "</process>\n" + drawing + "</definitions>\n";
}

} // namespace

/// Comparing two charts, and drawing one anew.
class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileDoesNotDifferFromItself_data();
    void fileDoesNotDifferFromItself();
    void formattingIsNoDifference();
    void everyKindOfChangeIsTold();
    void changeSaysBeforeAndAfter();
    void changesOfTheOtherDirectionMirrorThese();

    void onlyTheDrawingIsTouched_data();
    void onlyTheDrawingIsTouched();
    void drawnTwiceIsDrawnOnce();
    void movedShapesAreAllThatDiffers();
    void fileWithoutDrawingGetsOne();
    void labelsAndAssociationsGoAlong();
    void whatCannotBeLaidOutIsRefused();
    void openSubProcessMovesWithAllThatIsInside();
};

void TestChart::fileDoesNotDifferFromItself_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : miwgFiles())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TestChart::fileDoesNotDifferFromItself()
{
    QFETCH(QString, path);
    const Document document = read(readFile(path));
    QCOMPARE(told(differences(document, document)), QString());
}

void TestChart::formattingIsNoDifference()
{
    QByteArray bytes = sample(u"leave"_s).bytes();
    bytes.replace("bpmn:", "b:").replace("xmlns:bpmn=", "xmlns:b=").replace("\n", "\r\n  ");
    QCOMPARE(told(differences(sample(u"leave"_s), read(bytes))), QString());
}

void TestChart::everyKindOfChangeIsTold()
{
    const Document before = sample(u"join"_s);
    const Document after = edited(before, [&](Editor &editor) {
        editor.setAttribute(before.byId(u"h_contract"), u"name", u"Sign the papers");
        NewElement task(ns::bpmn, u"userTask");
        editor.append(before.byId(u"join"), task.attribute(u"id", u"h_new"));
        for (qint32 i = 0; i < before.elementCount(); ++i) {
            const Element shape = before.at(i);
            if (shape.is(ns::bpmndi, u"BPMNShape") &&
                shape.attribute(u"bpmnElement") == u"h_payroll")
                editor.setAttribute(shape.child(ns::dc, u"Bounds"), u"x", u"7777");
        }
    });
    QCOMPARE(told(differences(before, after)), u"*h_contract:name >h_payroll +h_new"_s);
}

void TestChart::changeSaysBeforeAndAfter()
{
    const Document before = read(smallChart(
        "<task id=\"a\" name=\"Old\"><documentation>x</documentation></task><task id=\"b\"/>"
        "<sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"b\"/>"));
    const Document after = read(smallChart("<userTask id=\"a\" name=\"New\"/><task id=\"b\"/>"
                                           "<sequenceFlow id=\"f\" sourceRef=\"b\" "
                                           "targetRef=\"a\"/>"));
    const std::vector<Change> changes = differences(before, after);
    QCOMPARE(told(changes), u"*a:type,documentation,name *f:sourceRef,targetRef"_s);
    QVERIFY(changes[0].fields[0] == (FieldChange{u"type"_s, u"task"_s, u"userTask"_s}));
    QVERIFY(changes[0].fields[1] == (FieldChange{u"documentation"_s, u"x"_s, {}}));
    QVERIFY(changes[0].fields[2] == (FieldChange{u"name"_s, u"Old"_s, u"New"_s}));
    QCOMPARE(changes[0].type, u"userTask"_s);
}

void TestChart::changesOfTheOtherDirectionMirrorThese()
{
    const Document join = sample(u"join"_s);
    const Document leave = sample(u"leave"_s);
    const auto count = [](const std::vector<Change> &changes, Change::Kind kind) {
        return std::ranges::count(changes, kind, &Change::kind);
    };
    const std::vector<Change> there = differences(join, leave);
    const std::vector<Change> back = differences(leave, join);
    QVERIFY(count(there, Change::Kind::Added) > 0);
    QCOMPARE(count(there, Change::Kind::Added), count(back, Change::Kind::Removed));
    QCOMPARE(count(there, Change::Kind::Removed), count(back, Change::Kind::Added));
    QCOMPARE(count(there, Change::Kind::Changed), count(back, Change::Kind::Changed));
}

void TestChart::onlyTheDrawingIsTouched_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : miwgFiles())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    for (const QString &name : {u"join"_s, u"leave"_s, u"move"_s, u"withdraw"_s})
        QTest::newRow(qPrintable(name))
            << QStringLiteral(TENURE_SOURCE_DIR "/resources/sample/journeys/%1.bpmn").arg(name);
}

// Every file is either drawn anew with all else untouched, or refused with a reason.
void TestChart::onlyTheDrawingIsTouched()
{
    QFETCH(QString, path);
    const Document before = read(readFile(path));
    const Result<Document> after = rearranged(before);
    if (!after) {
        QVERIFY2(after.error().code.startsWith("layout."_L1), qPrintable(after.error().code));
        QVERIFY2(path.contains("miwg"_L1), "the sample's own journeys are all laid out");
        return;
    }
    QCOMPARE(withoutDrawing(*after), withoutDrawing(before));
    for (const Change &change : differences(before, *after))
        QVERIFY2(change.kind == Change::Kind::Moved, qPrintable(change.element));
}

void TestChart::drawnTwiceIsDrawnOnce()
{
    const Result<Document> once = rearranged(sample(u"join"_s));
    QVERIFY(once);
    QCOMPARE(rearranged(*once)->bytes(), once->bytes());
}

void TestChart::movedShapesAreAllThatDiffers()
{
    const Result<Document> after = rearranged(sample(u"join"_s));
    const std::vector<Change> changes = differences(sample(u"join"_s), *after);
    QVERIFY(!changes.empty());
    QVERIFY(std::ranges::all_of(
        changes, [](const Change &change) { return change.kind == Change::Kind::Moved; }));
}

void TestChart::fileWithoutDrawingGetsOne()
{
    const QByteArray bare = smallChart("<startEvent id=\"s\"/><task id=\"a\"/><endEvent id=\"e\"/>"
                                       "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"a\"/>"
                                       "<sequenceFlow id=\"g\" sourceRef=\"a\" targetRef=\"e\"/>");
    const Result<Document> drawn = rearranged(read(bare));
    QVERIFY(drawn);
    const Element plane =
        drawn->root().child(ns::bpmndi, u"BPMNDiagram").child(ns::bpmndi, u"BPMNPlane");
    QCOMPARE(plane.attribute(u"bpmnElement"), u"p"_s);
    QCOMPARE(plane.children(ns::bpmndi, u"BPMNShape").size(), 3u);
    QCOMPARE(plane.children(ns::bpmndi, u"BPMNEdge").size(), 2u);
    QVERIFY(drawn->bytes().startsWith(bare.first(bare.indexOf("</definitions>"))));
}

void TestChart::labelsAndAssociationsGoAlong()
{
    const Document before = read(
        smallChart("<task id=\"a\"/><textAnnotation id=\"t\"/>"
                   "<association id=\"l\" sourceRef=\"a\" targetRef=\"t\"/>",
                   "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement=\"p\">"
                   "<bpmndi:BPMNShape id=\"a_di\" bpmnElement=\"a\"><dc:Bounds x=\"0\" y=\"0\" "
                   "width=\"100\" height=\"80\"/><bpmndi:BPMNLabel><dc:Bounds x=\"10\" y=\"20\" "
                   "width=\"50\" height=\"14\"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>"
                   "<bpmndi:BPMNShape id=\"t_di\" bpmnElement=\"t\"><dc:Bounds x=\"900\" y=\"900\" "
                   "width=\"100\" height=\"30\"/></bpmndi:BPMNShape>"
                   "<bpmndi:BPMNEdge id=\"l_di\" bpmnElement=\"l\"><di:waypoint x=\"50\" y=\"80\"/>"
                   "<di:waypoint x=\"900\" y=\"900\"/></bpmndi:BPMNEdge>"
                   "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"));
    const Result<Document> after = rearranged(before);
    QVERIFY(after);
    const auto number = [&](qint32 index, const char16_t *name) {
        return after->at(index).attribute(name).toDouble() -
               before.at(index).attribute(name).toDouble();
    };
    QList<qint32> bounds;
    QList<qint32> points;
    for (qint32 i = 0; i < before.elementCount(); ++i) {
        if (before.at(i).is(ns::dc, u"Bounds"))
            bounds << i;
        if (before.at(i).is(ns::di, u"waypoint"))
            points << i;
    }
    QVERIFY(number(bounds[0], u"x") != 0);
    QCOMPARE(number(bounds[1], u"x"), number(bounds[0], u"x")); // the label goes along
    QCOMPARE(number(bounds[1], u"y"), number(bounds[0], u"y"));
    QCOMPARE(number(bounds[2], u"x"), 0.0); // the annotation stays
    QCOMPARE(number(points[0], u"x"), number(bounds[0], u"x"));
    QCOMPARE(number(points[1], u"y"), 0.0);
}

void TestChart::whatCannotBeLaidOutIsRefused()
{
    QCOMPARE(rearranged(read(smallChart({}))).error().code, u"layout.no_process"_s);
    const Document two = read(smallChart("<task id=\"a\"/>", "<process id=\"q\"><task id=\"b\"/>"
                                                             "</process>"));
    QCOMPARE(rearranged(two).error().code, u"layout.several_processes"_s);
}

void TestChart::openSubProcessMovesWithAllThatIsInside()
{
    const Document before = sample(u"join"_s);
    const Result<Document> after = rearranged(before);
    QVERIFY(after);
    const auto placeOf = [](const Document &document, QStringView id) {
        for (qint32 i = 0; i < document.elementCount(); ++i) {
            const Element shape = document.at(i);
            const Element box = shape.child(ns::dc, u"Bounds");
            if (shape.is(ns::bpmndi, u"BPMNShape") && shape.attribute(u"bpmnElement") == id)
                return QRectF(box.attribute(u"x").toDouble(), box.attribute(u"y").toDouble(),
                              box.attribute(u"width").toDouble(),
                              box.attribute(u"height").toDouble());
        }
        return QRectF();
    };
    const QRectF outer = placeOf(*after, u"i_kit");
    QCOMPARE(outer.size(), placeOf(before, u"i_kit").size());
    const QPointF by = outer.topLeft() - placeOf(before, u"i_kit").topLeft();
    QVERIFY(!by.isNull());
    for (const QStringView inner : {u"i_kit_start", u"i_kit_kind", u"i_kit_group", u"i_kit_item"}) {
        QCOMPARE(placeOf(*after, inner).topLeft(), placeOf(before, inner).topLeft() + by);
        QVERIFY(outer.contains(placeOf(*after, inner)));
    }
    const Element process = before.byId(u"join");
    for (const Element &step : process.children()) {
        const QRectF place = placeOf(*after, step.id());
        const bool isEdge = step.name() == u"boundaryEvent" || place.isNull();
        QVERIFY2(isEdge || step.id() == u"i_kit" || !place.intersects(outer),
                 qPrintable(step.id()));
    }
}

QTEST_APPLESS_MAIN(TestChart)
#include "tst_chart.moc"
