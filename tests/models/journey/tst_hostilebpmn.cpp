// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document.h"
#include "support/bpmnfiles.h"
#include "support/cost.h"

#include <QTest>

using namespace tenure;
using namespace tenure::journey;
using namespace tenure::support;

namespace {

// What a refusal may cost: tst_hostilebpmn_optimised holds it to what is promised. The sanitizers'
// shadow memory and quarantine take about four times the memory and four times the time; a busy
// machine gets as much again.
#ifdef __SANITIZE_ADDRESS__
constexpr Cost allowed{8000, 800};
#else
constexpr Cost allowed{1000, 200};
#endif

QByteArray times(const char *piece, int count)
{
    return QByteArray(piece).repeated(count);
}

QByteArray attributes(int count, const char *prefix)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result += QByteArray(" ") + prefix + QByteArray::number(i) +
                  "=\"u:" + QByteArray::number(i) + "\"";
    return result;
}

QByteArray nestedNamespaces(int depth, int each)
{
    QByteArray result;
    for (int i = 0; i < depth; ++i)
        result += "<a" + attributes(each, "xmlns:a") + ">";
    return result;
}

// The cheapest way to break each limit, and what used to be expensive in parsers.
const QHash<QByteArray, std::pair<QByteArray (*)(), const char *>> generated = {
    {"33 MiB", {[] { return bpmnAround(QByteArray(33 << 20, ' ')); }, "document.too_large"}},
    {"33 MiB of nothing", {[] { return QByteArray(33 << 20, '\0'); }, "document.too_large"}},
    {"32 MiB of text before the root",
     {[] { return QByteArray(32 << 20, 'x'); }, "document.not_xml"}},
    {"32 MiB of one open tag",
     {[] { return "<a " + times("x ", (16 << 20) - 2); }, "document.not_xml"}},
    {"32 MiB of one name",
     {[] { return "<" + QByteArray((32 << 20) - 1, 'x'); }, "document.not_xml"}},
    {"32 MiB of comment without end",
     {[] { return "<!--" + times("- ", (16 << 20) - 2); }, "document.not_xml"}},
    {"200,000 deep", {[] { return bpmnAround(times("<a>", 200'000)); }, "document.too_deep"}},
    {"200,000 deep and closed",
     {[] { return bpmnAround(times("<a>", 200'000) + times("</a>", 200'000)); },
      "document.too_deep"}},
    {"250,001 elements",
     {[] { return bpmnAround(times("<a/>", 250'000)); }, "document.too_many_elements"}},
    {"4 million elements",
     {[] { return bpmnAround(times("<a/>", 4'000'000)); }, "document.too_many_elements"}},
    {"value of 1 MiB",
     {[] { return bpmnAround("<a b=\"" + QByteArray(1 << 20, 'x') + "\"/>"); },
      "document.value_too_long"}},
    {"value of 31 MiB",
     {[] { return bpmnAround("<a b=\"" + QByteArray(31 << 20, 'x') + "\"/>"); },
      "document.value_too_long"}},
    {"100,000 attributes",
     {[] { return bpmnAround("<a" + attributes(100'000, "a") + "/>"); },
      "document.too_many_attributes"}},
    {"2,000,001 attributes",
     {[] {
          return bpmnAround(times("<a b='' c='' d='' e='' f='' g='' h='' i='' j=''/>", 240'000));
      },
      "document.too_many_attributes"}},
    {"100,000 namespaces",
     {[] { return bpmnAround("<a" + attributes(100'000, "xmlns:a") + "/>"); },
      "document.too_many_namespaces"}},
    {"3,000 nested namespaces",
     {[] { return bpmnAround(nestedNamespaces(60, 50)); }, "document.too_many_namespaces"}},
    {"6 million instructions",
     {[] { return bpmnAround(times("<?a?>", 6'000'000)); }, "document.too_many_asides"}},
    {"4 million comments",
     {[] { return bpmnAround(times("<!---->", 4'000'000)); }, "document.too_many_asides"}},
    {"2 million CDATA sections",
     {[] { return bpmnAround(times("<![CDATA[]]>", 2'000'000)); }, "document.too_many_asides"}},
    {"name of 1 MB",
     {[] { return bpmnAround("<" + QByteArray(1'000'000, 'x') + "/>"); },
      "document.name_too_long"}},
    {"6 million entities",
     {[] { return bpmnAround(times("&lol;", 6'000'000)); }, "document.entity"}},
    {"entity name of 30 MB",
     {[] { return bpmnAround("&" + QByteArray(30'000'000, 'x') + ";"); }, "document.not_xml"}},
    {"30 million ampersands",
     {[] { return bpmnAround(QByteArray(30'000'000, '&')); }, "document.not_xml"}},
    {"30 million end tags",
     {[] { return bpmnAround(times("</", 15'000'000)); }, "document.not_xml"}},
    {"30 million control characters",
     {[] { return bpmnAround(QByteArray(30'000'000, '\x01')); }, "document.bad_character"}},
    {"30 MB of invalid UTF-8",
     {[] { return bpmnAround(QByteArray(30'000'000, '\xff')); }, "document.bad_encoding"}},
    {"240,000 times one id",
     {[] { return bpmnAround(times("<a id='x'/>", 240'000)); }, "document.duplicate_id"}},
    {"240,000 flows to nowhere",
     {[] { return bpmnAround(times("<sequenceFlow sourceRef='x' targetRef='y'/>", 240'000)); },
      "document.dangling_reference"}},
};

struct Expected
{
    QByteArray code;
    QByteArray line;
    QByteArray column;
};

// tests/data/hostile-bpmn/expected.txt: file, code, line, column.
QMap<QByteArray, Expected> expectedOfFiles()
{
    QMap<QByteArray, Expected> expected;
    for (const QByteArray &line :
         readFile(dataPath(QStringLiteral("hostile-bpmn/expected.txt"))).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 4 && !line.startsWith('#'))
            expected.insert(parts[0], {parts[1], parts[2], parts[3]});
    }
    return expected;
}

QByteArray fileNamed(const QByteArray &name)
{
    return readFile(
        dataPath(QStringLiteral("hostile-bpmn/%1.bpmn").arg(QString::fromLatin1(name))));
}

bool isCheap(const Cost &cost)
{
    return cost.milliseconds < allowed.milliseconds && cost.megabytes < allowed.megabytes;
}

// Whoever shares a core with others is slowed down by them: a file is dear if it is so each time.
Measured cheapest(const QByteArray &bytes)
{
    Measured measured;
    for (int tries = 0; tries < 3; ++tries) {
        measured = measure([&] { return Document::read(bytes, Limits::opening()).error().code; });
        if (isCheap(measured.cost))
            break;
    }
    return measured;
}

} // namespace

class TestHostileBpmn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheListOfExpectations()
    {
        const QDir folder(dataPath(QStringLiteral("hostile-bpmn")));
        QCOMPARE(folder.entryList({QStringLiteral("*.bpmn")}, QDir::Files).size(),
                 expectedOfFiles().size());
        QVERIFY(expectedOfFiles().size() >= 30);
    }

    void fileIsRefusedForItsReason_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QMap<QByteArray, Expected> expected = expectedOfFiles();
        for (auto file = expected.cbegin(); file != expected.cend(); ++file)
            QTest::newRow(file.key().constData()) << file.key();
    }
    void fileIsRefusedForItsReason()
    {
        QFETCH(QByteArray, name);
        const Expected expected = expectedOfFiles().value(name);
        const QByteArray bytes = fileNamed(name);
        const Result<Document> document = Document::read(bytes, Limits::opening());
        QVERIFY(!document);
        const auto number = [&](const char *key) {
            return QByteArray::number(document.error().args.value(QLatin1StringView(key)).toInt());
        };
        QCOMPARE(document.error().code.toLatin1(), expected.code);
        QCOMPARE(number("line"), expected.line);
        QCOMPARE(number("column"), expected.column);
        QCOMPARE(Document::read(bytes, Limits::publishing()).error().code.toLatin1(),
                 expected.code);
    }

    void refusalIsCheap_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name : generated.keys() + expectedOfFiles().keys())
            QTest::newRow(name.constData()) << name;
    }
    void refusalIsCheap()
    {
        QFETCH(QByteArray, name);
        const bool isMade = generated.contains(name);
        const QByteArray bytes = isMade ? generated.value(name).first() : fileNamed(name);
        const QByteArray code =
            isMade ? QByteArray(generated.value(name).second) : expectedOfFiles().value(name).code;
        const Measured measured = cheapest(bytes);
        QCOMPARE(measured.answer.toLatin1(), code);
        qInfo("%d ms, %d MB", measured.cost.milliseconds, measured.cost.megabytes);
        QVERIFY(isCheap(measured.cost));
    }
};

QTEST_APPLESS_MAIN(TestHostileBpmn)
#include "tst_hostilebpmn.moc"
