// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/render.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace tenure;
using namespace tenure::messages;

namespace {

const QString fieldX = QStringLiteral("x");

Template written(const QString &subject, const QString &text, const QString &html = {},
                 const QString &replyTo = {})
{
    Template message;
    message.subject = subject;
    message.text = text;
    message.html = html;
    message.replyTo = replyTo;
    return message;
}

QString textOf(const QString &text, const QJsonObject &fields)
{
    const Result<Message> message = render(written(QStringLiteral("s"), text), fields);
    return message ? message->text : message.error().code;
}

QString htmlOf(const QString &html, const QString &value)
{
    const Result<Message> message = render(written(QStringLiteral("s"), QStringLiteral("t"), html),
                                           QJsonObject{{fieldX, value}});
    return message ? message->html : message.error().code;
}

// What people have sent to break out of text, attributes, links and headers.
const QStringList &payloads()
{
    static const QStringList all = [] {
        QStringList list;
        for (const char *text : {"<script>alert(1)</script>",
                                 "</p><script>x</script>",
                                 "\"><img src=x onerror=alert(1)>",
                                 "' onmouseover='x",
                                 "\" onmouseover=\"x",
                                 "javascript:alert(1)",
                                 "JaVaScRiPt:alert(1)",
                                 "java\tscript:alert(1)",
                                 " javascript:alert(1)",
                                 "data:text/html,<script>x</script>",
                                 "vbscript:x",
                                 "//evil.example",
                                 "file:///etc/passwd",
                                 "<!--",
                                 "-->",
                                 "]]>",
                                 "<![CDATA[<b>",
                                 "&lt;script&gt;",
                                 "&#60;script&#62;",
                                 "{{y}}",
                                 "{{{y}}}",
                                 "{{#y}}x{{/y}}",
                                 "{{=<% %>=}}",
                                 "{{>y}}",
                                 "${7*7}",
                                 "#{7*7}",
                                 "<%= 7*7 %>",
                                 "%0d%0aBcc: a@b.example",
                                 "=cmd|' /C calc'!A0",
                                 "<svg/onload=x>",
                                 "<iframe srcdoc='x'>",
                                 "<a href=javascript:x>",
                                 "`x`",
                                 "\\\"><b>",
                                 "<b",
                                 "a&b;c",
                                 "\u202egnp.exe",
                                 "<style>*{}</style>",
                                 "<base href=//evil>",
                                 "<meta http-equiv=refresh content=0>",
                                 "<math><mi//xlink:href='data:x'>",
                                 "&quot; onclick=&quot;x",
                                 "<x onclick=y>",
                                 "<textarea>",
                                 "</title>",
                                 "?a=1&b=2#c",
                                 "../../../x",
                                 "a b\"c'd<e>f&g"})
            list << QString::fromUtf8(text);
        return list;
    }();
    return all;
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilledInEverywhere()
    {
        const Result<Message> message = render(
            written(
                QStringLiteral("Welcome, {{firstName}}"),
                QStringLiteral("Hello {{firstName}}, seat {{desk.number}}"),
                QStringLiteral(
                    "<p title=\"{{firstName}}\">Hello <a href=\"{{link}}\">{{firstName}}</a></p>"),
                QStringLiteral("{{helpdesk}}")),
            {{QStringLiteral("firstName"), QStringLiteral("Zoë \"Z\" O'Neil")},
             {QStringLiteral("desk.number"), 12},
             {QStringLiteral("link"), QStringLiteral("https://portal.example.org/?a=1&b=2")},
             {QStringLiteral("helpdesk"), QStringLiteral("it@example.org")}});
        QVERIFY(message);
        QCOMPARE(message->subject, QStringLiteral("Welcome, Zoë \"Z\" O'Neil"));
        QCOMPARE(message->text, QStringLiteral("Hello Zoë \"Z\" O'Neil, seat 12"));
        QCOMPARE(message->html,
                 QStringLiteral("<p title=\"Zoë &quot;Z&quot; O&#39;Neil\">Hello "
                                "<a href=\"https://portal.example.org/?a=1&amp;b=2\">Zoë "
                                "&quot;Z&quot; O&#39;Neil</a></p>"));
        QCOMPARE(message->replyTo, QStringLiteral("it@example.org"));
    }

    void aMissingFieldIsNamedAndNeverAGap_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::newRow("absent") << QJsonObject{};
        QTest::newRow("null") << QJsonObject{{fieldX, QJsonValue::Null}};
        QTest::newRow("empty") << QJsonObject{{fieldX, QString()}};
        QTest::newRow("blank") << QJsonObject{{fieldX, QStringLiteral(" \t\n")}};
        QTest::newRow("false") << QJsonObject{{fieldX, false}};
    }
    void aMissingFieldIsNamedAndNeverAGap()
    {
        QFETCH(QJsonObject, fields);
        const Result<Message> message =
            render(written(QStringLiteral("s"), QStringLiteral("Dear {{x}},")), fields);
        QVERIFY(!message);
        QCOMPARE(message.error().code, QStringLiteral("message.missing_field"));
        QCOMPARE(message.error().args.value(u"field").toString(), fieldX);
        QCOMPARE(message.error().args.value(u"part").toString(), QStringLiteral("text"));
        QCOMPARE(textOf(QStringLiteral("Hello{{#x}} {{x}}{{/x}}.{{^x}} No x.{{/x}}"), fields),
                 QStringLiteral("Hello. No x."));
    }

    void aMissingFieldInAnyPartIsFound()
    {
        QCOMPARE(render(written(fieldX + QStringLiteral("{{x}}"), QStringLiteral("t")), {})
                     .error()
                     .args.value(u"part")
                     .toString(),
                 QStringLiteral("subject"));
        QCOMPARE(render(written(fieldX, fieldX, QStringLiteral("{{x}}")), {})
                     .error()
                     .args.value(u"part")
                     .toString(),
                 QStringLiteral("html"));
    }

    void sectionsRepeatOverLists()
    {
        const QJsonArray tasks{
            QJsonObject{{QStringLiteral("title"), QStringLiteral("Laptop")}},
            QJsonObject{{QStringLiteral("title"), QStringLiteral("Badge")},
                        {QStringLiteral("note"), QStringLiteral("at the desk")}}};
        const QJsonObject fields{{QStringLiteral("tasks"), tasks},
                                 {QStringLiteral("who"), QStringLiteral("Ann")}};
        QCOMPARE(textOf(QStringLiteral("{{#tasks}}\n- {{title}} for {{who}}{{#note}} "
                                       "({{note}}){{/note}}\n{{/tasks}}\nEnd"),
                        fields),
                 QStringLiteral("- Laptop for Ann\n- Badge for Ann (at the desk)\nEnd"));
        QCOMPARE(textOf(QStringLiteral("{{#l}}[{{.}}]{{/l}}{{^l}}none{{/l}}"),
                        {{QStringLiteral("l"), QJsonArray{QStringLiteral("a"), 2}}}),
                 QStringLiteral("[a][2]"));
        QCOMPARE(textOf(QStringLiteral("{{#l}}[{{.}}]{{/l}}{{^l}}none{{/l}}"),
                        {{QStringLiteral("l"), QJsonArray{}}}),
                 QStringLiteral("none"));
    }

    void aRowsMissingFieldIsAnErrorToo()
    {
        const QJsonArray tasks{QJsonObject{{QStringLiteral("title"), QStringLiteral("Laptop")}},
                               QJsonObject{}};
        QCOMPARE(textOf(QStringLiteral("{{#tasks}}{{title}}{{/tasks}}"),
                        {{QStringLiteral("tasks"), tasks}}),
                 QStringLiteral("message.missing_field"));
    }

    void whatIsNoTextIsRefused()
    {
        QCOMPARE(textOf(QStringLiteral("{{x}}"), {{fieldX, true}}),
                 QStringLiteral("message.not_text"));
        QCOMPARE(textOf(QStringLiteral("{{x}}"), {{fieldX, QJsonArray{1}}}),
                 QStringLiteral("message.not_text"));
        QCOMPARE(textOf(QStringLiteral("a {{.}}"), {{fieldX, 1}}),
                 QStringLiteral("message.not_text"));
        QCOMPARE(textOf(QStringLiteral("a"), {{fieldX, QJsonObject{}}}),
                 QStringLiteral("message.bad_field"));
        QCOMPARE(textOf(QStringLiteral("a"), {{fieldX, QJsonArray{QJsonArray{}}}}),
                 QStringLiteral("message.bad_field"));
    }

    void aValueIsNeverReadAsATemplate()
    {
        for (const QString &payload : payloads())
            QCOMPARE(textOf(QStringLiteral("{{x}}"),
                            {{fieldX, payload}, {QStringLiteral("y"), QStringLiteral("SECRET")}}),
                     QString(payload).remove(QChar(0x202e)));
    }

    void noPayloadLeavesHtmlText()
    {
        for (const QString &payload : payloads()) {
            const QString html = htmlOf(QStringLiteral("<p>{{x}}</p>"), payload);
            const QString inner = html.mid(3, html.size() - 7);
            QVERIFY2(!inner.contains(u'<') && !inner.contains(u'>'), qPrintable(html));
        }
    }

    void noPayloadLeavesAnAttribute()
    {
        for (const QString &payload : payloads()) {
            for (const QChar quote : {u'"', u'\''}) {
                const QString html =
                    htmlOf(QStringLiteral("<p title=%1{{x}}%1>").arg(quote), payload);
                const QString inner = html.mid(10, html.size() - 12);
                QVERIFY2(!inner.contains(quote) && !inner.contains(u'>'), qPrintable(html));
            }
        }
    }

    void noPayloadBecomesALink()
    {
        for (const QString &payload : payloads())
            QCOMPARE(htmlOf(QStringLiteral("<a href=\"{{x}}\">"), payload),
                     QStringLiteral("message.unsafe_link"));
        for (const QString &link :
             {QStringLiteral("https://a.example/b?c=d"), QStringLiteral("mailto:it@example.org"),
              QStringLiteral("HTTP://a.example")})
            QCOMPARE(htmlOf(QStringLiteral("<a href=\"{{x}}\">"), link),
                     QStringLiteral("<a href=\"%1\">").arg(link));
    }

    void noPayloadAddsToALink()
    {
        static const QRegularExpression harmless(
            QStringLiteral("^<a href=\"https://a.example/[A-Za-z0-9._~%-]*\">\\z"));
        for (const QString &payload : payloads()) {
            const QString html =
                htmlOf(QStringLiteral("<a href=\"https://a.example/{{x}}\">"), payload);
            QVERIFY2(harmless.match(html).hasMatch(), qPrintable(html));
        }
    }

    void lineBreaksNeverReachAHeader_data()
    {
        QTest::addColumn<QString>("value");
        for (const char16_t c :
             {u'\r', u'\n', u'\0', u'\v', u'\f', u'\u0085', u'\u2028', u'\u2029'})
            QTest::newRow(qPrintable(QString::number(c)))
                << QStringLiteral("Ann") + QChar(c) + QStringLiteral("Bcc: all@x.example");
        QTest::newRow("CRLF") << QStringLiteral("Ann\r\nBcc: all@x.example");
        QTest::newRow("at the end") << QStringLiteral("Ann\n");
    }
    void lineBreaksNeverReachAHeader()
    {
        QFETCH(QString, value);
        const QJsonObject fields{{fieldX, value}};
        QCOMPARE(render(written(QStringLiteral("Hello {{x}}"), QStringLiteral("t")), fields)
                     .error()
                     .code,
                 QStringLiteral("message.line_break"));
        QCOMPARE(
            render(written(QStringLiteral("s"), QStringLiteral("t"), {}, QStringLiteral("{{x}}")),
                   fields)
                .error()
                .code,
            QStringLiteral("message.line_break"));
    }

    void onlyAnAddressTakesReplies_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *text : {"it", "it@", "@x.example", "a@b@c", "a b@x.example",
                                 "<a@x.example>", "a@x.example, b@x.example", "\"a\"@x.example",
                                 "a@x.example;b", "Ann <a@x.example>", "a@[127.0.0.1]"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("endless") << QString(250, u'a') + QStringLiteral("@x.example");
    }
    void onlyAnAddressTakesReplies()
    {
        QFETCH(QString, address);
        const Result<Message> message =
            render(written(QStringLiteral("s"), QStringLiteral("t"), {}, QStringLiteral("{{x}}")),
                   QJsonObject{{fieldX, address}});
        QVERIFY(!message);
        QCOMPARE(message.error().code, QStringLiteral("message.bad_address"));
    }

    void aSubjectIsOneShortLine()
    {
        QCOMPARE(render(written(QStringLiteral("  a   b "), QStringLiteral("t")), {})->subject,
                 QStringLiteral("a b"));
        QCOMPARE(render(written(QStringLiteral("{{x}}"), QStringLiteral("t")),
                        {{fieldX, QString(401, u'a')}})
                     .error()
                     .code,
                 QStringLiteral("message.too_large"));
        QCOMPARE(
            render(written(QStringLiteral("{{#x}}a{{/x}}"), QStringLiteral("t")), {}).error().code,
            QStringLiteral("message.empty_part"));
    }

    void loopsAndSizesAreBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("code");
        QTest::newRow("ten thousand turns") << QStringLiteral("{{#l}}x{{/l}}") << 10000 << "";
        QTest::newRow("one more") << QStringLiteral("{{#l}}x{{/l}}") << 10001
                                  << "message.too_many_rows";
        QTest::newRow("a square") << QStringLiteral("{{#l}}{{#l}}x{{/l}}{{/l}}") << 100
                                  << "message.too_many_rows";
        QTest::newRow("a cube") << QStringLiteral("{{#l}}{{#l}}{{#l}}x{{/l}}{{/l}}{{/l}}") << 1000
                                << "message.too_many_rows";
        QTest::newRow("many words a turn")
            << QStringLiteral("{{#l}}") + QString(1000, u'x') + QStringLiteral("{{/l}}") << 9000
            << "message.too_large";
        QTest::newRow("switches inside") << QStringLiteral("{{#l}}{{#on}}") + QString(1000, u'x') +
                                                QStringLiteral("{{/on}}{{/l}}")
                                         << 9000 << "message.too_large";
        QTest::newRow("long values")
            << QStringLiteral("{{#l}}{{long}}{{/l}}") << 9000 << "message.too_large";
    }
    void loopsAndSizesAreBounded()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        QFETCH(QString, code);
        QJsonArray list;
        for (int i = 0; i < rows; ++i)
            list << i + 1;
        QElapsedTimer timer;
        timer.start();
        const Result<Message> message = render(written(QStringLiteral("s"), text),
                                               {{QStringLiteral("l"), list},
                                                {QStringLiteral("on"), true},
                                                {QStringLiteral("long"), QString(1000, u'y')}});
        QCOMPARE(message ? QString() : message.error().code, code);
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    }

    void mailsReadTheSameWhereverLinesEnd()
    {
        QCOMPARE(textOf(QStringLiteral("{{x}}"),
                        {{fieldX, QStringLiteral("a\r\nb\x07\x1b[31m\u202ec")}}),
                 QStringLiteral("a\nb[31mc"));
    }
};

QTEST_APPLESS_MAIN(TestRender)
#include "tst_render.moc"
