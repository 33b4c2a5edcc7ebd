// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/template.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace tenure;
using namespace tenure::messages;

namespace {

const QByteArray head = "name: welcome\naudience: joiner\nsubject: Welcome, {{firstName}}\n";

QByteArray withText(const QByteArray &text)
{
    return head + "=== text\n" + text + '\n';
}

QByteArray withHtml(const QByteArray &html)
{
    return withText("Hello") + "=== html\n" + html + '\n';
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysWhoWhatAndHow()
    {
        const Result<Template> read =
            readTemplate("# Sent on acceptance\r\nname: leaver-manager\r\naudience: "
                         "manager\r\nchannel: mail\r\nvariant: sensitive\r\n"
                         "language: de\r\nsubject: {{firstName}}: letzter Tag "
                         "{{lastDay}}\r\nreply-to: {{helpdesk}}\r\n\r\n"
                         "=== text\r\nGuten Tag {{managerName}},\r\n\r\n=== html\r\n<p>Guten Tag "
                         "{{managerName}},</p>\r\n");
        QVERIFY(read);
        const Template expected{QStringLiteral("leaver-manager"),
                                QStringLiteral("manager"),
                                QStringLiteral("sensitive"),
                                QStringLiteral("de"),
                                Channel::Mail,
                                QStringLiteral("{{firstName}}: letzter Tag {{lastDay}}"),
                                QStringLiteral("{{helpdesk}}"),
                                QStringLiteral("Guten Tag {{managerName}},\n\n"),
                                QStringLiteral("<p>Guten Tag {{managerName}},</p>\n\n")};
        QCOMPARE(*read, expected);
        QCOMPARE(fieldsOf(*read),
                 (QStringList{QStringLiteral("firstName"), QStringLiteral("helpdesk"),
                              QStringLiteral("lastDay"), QStringLiteral("managerName")}));
    }

    void theGuidesExampleIsATemplate()
    {
        QFile guide(QStringLiteral(TENURE_SOURCE_DIR "/resources/docs/messages.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QByteArrayList fenced = guide.readAll().split('`');
        const Result<Template> read = readTemplate(fenced.at(5).trimmed());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
        QCOMPARE(read->name, QStringLiteral("leaver-manager"));
        QVERIFY(!read->html.isEmpty());
    }

    void whatIsLeftOutHasADefault()
    {
        const Result<Template> read = readTemplate(withText("Hello {{firstName}}"));
        QVERIFY(read);
        QCOMPARE(read->variant, QStringLiteral("standard"));
        QCOMPARE(read->language, QStringLiteral("en"));
        QVERIFY(read->html.isEmpty());
        QVERIFY(read->replyTo.isEmpty());
    }

    void sectionsAndTheirFieldsAreListedOnce()
    {
        QCOMPARE(fieldsOf(*readTemplate(withText(
                     "{{#tasks}}{{title}} {{.}}{{/tasks}}{{^tasks}}none{{/tasks}} {{! note }}"))),
                 (QStringList{QStringLiteral("firstName"), QStringLiteral("tasks"),
                              QStringLiteral("title")}));
    }

    void brokenFilesAreRefusedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << "message.missing_key" << 0;
        QTest::newRow("no text") << head << "message.missing_key" << 0;
        QTest::newRow("blank text") << withText("  ") << "message.missing_key" << 5;
        QTest::newRow("no subject")
            << QByteArray("name: a\naudience: b\n=== text\nx") << "message.missing_key" << 0;
        QTest::newRow("unknown key")
            << "colour: red\n" + withText("x") << "message.unknown_key" << 1;
        QTest::newRow("unknown part") << withText("x") + "=== pdf\n" << "message.unknown_key" << 6;
        QTest::newRow("twice a key")
            << "name: other\n" + withText("x") << "message.duplicate_key" << 2;
        QTest::newRow("twice a part")
            << withText("x") + "=== text\ny" << "message.duplicate_key" << 6;
        QTest::newRow("no colon") << "hello\n" + withText("x") << "message.bad_line" << 1;
        QTest::newRow("a part as a key")
            << "text: hello\n" + withText("x") << "message.bad_line" << 1;
        QTest::newRow("other channel")
            << "channel: fax\n" + withText("x") << "message.bad_value" << 1;
        QTest::newRow("name with a slash")
            << QByteArray("name: ../x\naudience: b\nsubject: s\n=== text\nx") << "message.bad_value"
            << 1;
        QTest::newRow("not UTF-8") << withText("\xff\xfe") << "message.not_utf8" << 0;
        QTest::newRow("NUL") << withText(QByteArray("a\0b", 3)) << "message.not_utf8" << 0;
        QTest::newRow("too large")
            << withText(QByteArray(256 * 1024, 'x')) << "message.too_large" << 0;
    }
    void brokenFilesAreRefusedWithTheLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        QFETCH(int, line);
        const Result<Template> read = readTemplate(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().args.value(u"line").toInt(), line);
    }

    void tagsThatAreNoFieldsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        for (const char *tag : {"{{{raw}}}", "{{&raw}}",       "{{>partial}}", "{{=<% %>=}}",
                                "{{a b}}",   "{{a()}}",        "{{}}",         "{{ }}",
                                "{{a",       "{{1a}}",         "{{a.}}",       "{{a..b}}",
                                "{{../a}}",  "{{__proto__.}}", "{{a|upper}}",  "{{$a}}",
                                "{{a\nb}}",  "{{\"a\"}}",      "{{#}}x{{/}}",  "{{ä}}",
                                "{{a}"})
            QTest::newRow(tag) << QByteArray(tag) << "message.bad_tag";
        for (const char *tag : {"{{#a}}x", "{{/a}}", "{{#a}}{{#b}}x{{/a}}{{/b}}", "{{^a}}x{{/b}}"})
            QTest::newRow(tag) << QByteArray(tag) << "message.open_section";
        QByteArray deep = "x";
        for (int i = 0; i < 17; ++i)
            deep = "{{#a}}" + deep + "{{/a}}";
        QTest::newRow("seventeen deep") << deep << "message.too_deep";
    }
    void tagsThatAreNoFieldsAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const Result<Template> read = readTemplate(withText("Hello\n  " + text));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().args.value(u"line").toInt(), 6);
        QCOMPARE(read.error().args.value(u"part").toString(), QStringLiteral("text"));
    }

    void aTagsColumnIsTold()
    {
        const Result<Template> read = readTemplate(withText("Hello\nä {{{x}}}"));
        QCOMPARE(read.error().args.value(u"column").toInt(), 3);
    }

    void fieldsStandOnlyWhereTheyCanBeMadeHarmless_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *html, bool allowed) {
            QTest::newRow(html) << QByteArray(html) << allowed;
        };
        row("<p>{{x}}</p>", true);
        row("{{x}}", true);
        row("<p title=\"{{x}}\">", true);
        row("<p title='a {{x}} b'>", true);
        row("<a href=\"{{x}}\">", true);
        row("<a href=\"https://example.org/{{x}}?b={{y}}\">", true);
        row("<!-- c --><b>{{x}}</b>", true);
        row("<!doctype html><b>{{x}}</b>", true);
        row("<style>p { color: red }</style>{{x}}", true);
        row("<br/>{{x}}", true);
        row("a < b {{x}}", true);
        row("<p\ntitle = \"{{x}}\" >", true);
        row("<style a='>'>p</style >{{x}}", true);
        row("{{#x}}<b>{{x}}</b>{{/x}}", true);
        row("<p title=\"{{#x}}{{x}}{{/x}}\">", true);

        row("<p {{x}}>", false);
        row("<{{x}}>", false);
        row("<p title={{x}}>", false);
        row("<p title=a{{x}}>", false);
        row("<p {{x}}=\"a\">", false);
        row("<p title=\"a\"{{x}}>", false);
        row("<p onclick=\"f('{{x}}')\">", false);
        row("<p ONMOUSEOVER='{{x}}'>", false);
        row("<p style=\"color:{{x}}\">", false);
        row("<img srcset=\"{{x}}\">", false);
        row("<iframe srcdoc=\"{{x}}\">", false);
        row("<meta http-equiv=refresh content=\"0;url={{x}}\">", false);
        row("<script>{{x}}</script>", false);
        row("<SCRIPT type=a>var a='{{x}}'</SCRIPT>", false);
        row("<style>{{x}}</style>", false);
        row("<title>{{x}}</title>", false);
        row("<textarea>{{x}}</textarea>", false);
        row("<script></scrip>{{x}}", false);
        row("<!-- {{x}} -->", false);
        row("<!-- > {{x}} -->", false);
        row("<!doctype {{x}}>", false);
        row("<p title=\"a>{{x}}</p>",
            true); // the quote is still open, so the field is inside the attribute
        row("{{#x}}<p title=\"{{/x}}{{y}}\">", false);
        row("<p {{#x}}title=\"a\" {{/x}}>", true);
        row("<p {{#x}}title=\"{{/x}}a\">", false);
        row("<a href=\"{{#x}}{{x}}{{/x}}{{y}}\">", true);
        row("<{{#x}}script{{/x}}>", false);
        row("<script>{{#x}}</script>{{/x}}", false);
    }
    void fieldsStandOnlyWhereTheyCanBeMadeHarmless()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, allowed);
        const Result<Template> read = readTemplate(withHtml(html));
        QCOMPARE(bool(read), allowed);
        if (!allowed)
            QCOMPARE(read.error().code, QStringLiteral("message.unsafe_place"));
    }

    void damagedFilesNeverCrash()
    {
        const QByteArray whole = withHtml(
            "{{#a}}<a href=\"{{b}}\" title='{{c}}'>{{d}}</a>{{/a}}<script>x</script>{{e}}");
        QRandomGenerator random(20260730);
        for (int i = 0; i < 3000; ++i) {
            QByteArray damaged = whole;
            for (int hit = random.bounded(1, 8); hit > 0; --hit)
                damaged[random.bounded(damaged.size())] = "{}#/^<>\"'=&!-. \n"[random.bounded(16)];
            if (const Result<Template> read = readTemplate(damaged))
                fieldsOf(*read);
        }
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
