// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbench.h"

#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

namespace {

QString jdoe()
{
    return QStringLiteral("jdoe@corp.example");
}

// Each tries to end the line it stands in and to go on with one of its own.
QStringList lineBreakers()
{
    QStringList payloads;
    const QStringList breaks{
        QStringLiteral("\r\n"),     QStringLiteral("\n"),   QStringLiteral("\r"),
        QString(QChar(u'\0')),      QStringLiteral("\n\r"), QStringLiteral("\r\n "),
        QStringLiteral("\r\n\r\n"), QStringLiteral("\v"),   QStringLiteral("\f"),
        QString(QChar(0x85)),       QString(QChar(0x2028)), QString(QChar(0x2029)),
        QString(QChar(0x7f)),       QString(QChar(0x1b))};
    const QStringList lines{QStringLiteral("Bcc: hr@corp.example"),
                            QStringLiteral("Subject: other"), QStringLiteral("."),
                            QStringLiteral("RCPT TO:<hr@corp.example>"), QString()};
    for (const QString &lineBreak : breaks) {
        for (const QString &line : lines)
            payloads << QStringLiteral("Hello") + lineBreak + line;
    }
    return payloads;
}

// One line each, so they may be sent, but must be nothing but text.
QStringList oneLiners()
{
    QStringList payloads;
    for (const char *text :
         {"Bcc: hr@corp.example",
          "=?UTF-8?B?DQpCY2M6IGhyQGNvcnAuZXhhbXBsZQ==?=",
          "=?utf-8?q?=0d=0aBcc:_hr?=",
          "a =?x?= b",
          "%0d%0aBcc: hr@corp.example",
          "\\r\\nBcc: hr@corp.example",
          "<hr@corp.example>",
          "a, hr@corp.example",
          "\"quoted\" \\ back",
          "(comment)",
          "a;b:c",
          "jdoe@corp.example, hr@corp.example",
          "ünï cödé ẞ",
          "日本語の件名",
          "👋🏽 welcome 👩‍💻",
          "שלום",
          "-- ",
          ".",
          "..",
          "From me",
          "=",
          "==?=",
          "a=0D=0Ab",
          "\"",
          "\\",
          "'",
          "{{subject}}",
          "$(reboot)",
          "`id`",
          "| /bin/sh",
          "../../etc/passwd",
          "<script>",
          "&amp;",
          "word word word word word word word word word "
          "word word word word word word word word word word word word word word word word word"})
        payloads << QString::fromUtf8(text);
    payloads << QString(300, u'x') << QString(200, QChar(0xE4))
             << QStringLiteral("ä ").repeated(60) + u'.';
    return payloads;
}

QStringList wrongAddresses()
{
    QStringList payloads;
    for (const char *text : {"jdoe@corp.example\r\nBcc: hr@corp.example",
                             "jdoe@corp.example\r\nRCPT TO:<hr@corp.example>",
                             "jdoe@corp.example\n",
                             "\njdoe@corp.example",
                             "jdoe@corp.example\r",
                             "jdoe@corp.example>\r\nDATA",
                             "jdoe@corp.example> SIZE=1",
                             "jdoe@corp.example,hr@corp.example",
                             "jdoe@corp.example hr@corp.example",
                             "jdoe@corp.example;hr@corp.example",
                             "<jdoe@corp.example>",
                             "J <jdoe@corp.example>",
                             "\"j doe\"@corp.example",
                             "@hr.example:jdoe@corp.example",
                             "jdoe@",
                             "@corp.example",
                             "jdoe",
                             "jdoe@@corp.example",
                             "jdoe@corp..example",
                             ".jdoe@corp.example",
                             "jdoe.@corp.example",
                             "jd..oe@corp.example",
                             "jdoe@-corp.example",
                             "jdoe@corp.example.",
                             "jdoe@[127.0.0.1]",
                             "jdoe@corp_x.example",
                             "jdoe(c)@corp.example",
                             "jdöe@corp.example",
                             "jdoe\t@corp.example",
                             "hr@corp.example%jdoe@corp.example\\",
                             "jdoe@corp.example\xc2\x85",
                             "postmaster:jdoe@corp.example",
                             "|/bin/sh@corp.example x",
                             "jdoe@corp.exa mple"})
        payloads << QString::fromUtf8(text);
    payloads << QStringLiteral("jdoe@corp.example") + QChar(u'\0') + u'x'
             << QString(65, u'a') + QStringLiteral("@corp.example")
             << QStringLiteral("a@") + QStringLiteral("b.").repeated(130) +
                    QStringLiteral("example");
    return payloads;
}

QStringList hostileTexts()
{
    return {QStringLiteral("\r\n.\r\nMAIL FROM:<x@corp.example>\r\nRCPT "
                           "TO:<hr@corp.example>\r\nDATA\r\nx\r\n.\r\n"),
            QStringLiteral(".\n..\n...\n"),
            QStringLiteral("Bcc: hr@corp.example\n\nbody"),
            QStringLiteral("--boundary\nContent-Type: text/html\n\n<script>"),
            QStringLiteral("From the start\nFrom again"),
            QStringLiteral("trailing blanks  \nand tabs\t\n"),
            QString(5000, u'x'),
            QString(3000, QChar(0x20AC)),
            QStringLiteral("=\n=3D\n=0D=0A\n=_0000"),
            QStringLiteral("a\rb\r\nc\nd"),
            QStringLiteral("👩‍💻").repeated(200)};
}

QString normal(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QStringList headersOurs(const QJsonObject &mail)
{
    // What the relay adds on the way says nothing about us.
    static const QStringList relays{QStringLiteral("Received"), QStringLiteral("Return-path"),
                                    QStringLiteral("Envelope-to"), QStringLiteral("Sender")};
    QStringList names = headerNames(mail);
    names.removeIf([](const QString &name) { return relays.contains(name, Qt::CaseInsensitive); });
    return names;
}

} // namespace

class TestMailInjection : public QObject
{
    Q_OBJECT

    MailBench m_bench;
    std::unique_ptr<System> m_system;

    void refuse(const OpRequest &request, const QString &code)
    {
        QCOMPARE(codeOf(done(m_system->probe(request)).failure), code);
        const Report report = done(m_system->act(request));
        QCOMPARE(codeOf(report.failure), code);
        QCOMPARE(classOf(report.failure), QStringLiteral("validation"));
        QCOMPARE(report.status, Status::Failed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bench.start(), m_bench.log().constData());
        m_system = m_bench.open();
    }

    void thereAreTwoHundredPayloads()
    {
        QVERIFY(2 * lineBreakers().size() + 2 * oneLiners().size() + 2 * wrongAddresses().size() +
                    hostileTexts().size() >=
                200);
    }

    void nothingBreaksALineOfTheHead()
    {
        const QByteArray before = m_bench.mainLog();
        for (const QString &payload : lineBreakers()) {
            refuse(mailTo(jdoe(), {{QStringLiteral("subject"), payload}}),
                   payload.contains(u'\0') ? QStringLiteral("mail.bad_parameter")
                                           : QStringLiteral("mail.line_break"));
            refuse(mailTo(jdoe(), {{QStringLiteral("toName"), payload}}),
                   payload.contains(u'\0') ? QStringLiteral("mail.bad_parameter")
                                           : QStringLiteral("mail.line_break"));
        }
        QCOMPARE(m_bench.mainLog(), before);
    }

    void nothingButOnePlainAddressIsAnAddress()
    {
        const QByteArray before = m_bench.mainLog();
        for (const QString &payload : wrongAddresses()) {
            refuse(mailTo(payload), QStringLiteral("mail.bad_address"));
            refuse(mailTo(QJsonArray{jdoe(), payload}), QStringLiteral("mail.bad_address"));
            refuse(mailTo(jdoe(), {{QStringLiteral("replyTo"), payload}}),
                   QStringLiteral("mail.bad_address"));
        }
        QCOMPARE(m_bench.mainLog(), before);
    }

    void otherTypesAndSizesAreRefused()
    {
        refuse(mailTo(42), QStringLiteral("mail.bad_address"));
        refuse(mailTo(QJsonObject{{QStringLiteral("a"), 1}}), QStringLiteral("mail.bad_address"));
        refuse(mailTo(jdoe(), {{QStringLiteral("replyTo"), 42}}),
               QStringLiteral("mail.bad_address"));
        refuse(mailTo(jdoe(), {{QStringLiteral("subject"), 42}}),
               QStringLiteral("mail.bad_parameter"));
        refuse(mailTo(jdoe(), {{QStringLiteral("text"), QJsonArray{}}}),
               QStringLiteral("mail.bad_parameter"));
        refuse(mailTo(jdoe(), {{QStringLiteral("text"), QString(QChar(u'\0'))}}),
               QStringLiteral("mail.bad_parameter"));
        refuse(mailTo(jdoe(), {{QStringLiteral("subject"), QStringLiteral("  ")}}),
               QStringLiteral("mail.missing_part"));
        refuse(mailTo(jdoe(), {{QStringLiteral("text"), QString()}}),
               QStringLiteral("mail.missing_part"));
        refuse(mailTo(jdoe(), {{QStringLiteral("subject"), QString(401, u'x')}}),
               QStringLiteral("mail.too_large"));
        refuse(mailTo(jdoe(), {{QStringLiteral("html"), QString(256 * 1024 + 1, u'x')}}),
               QStringLiteral("mail.too_large"));
        QJsonArray many;
        for (int i = 0; i < 51; ++i)
            many << QStringLiteral("a%1@corp.example").arg(i);
        refuse(mailTo(many), QStringLiteral("mail.too_many_recipients"));
    }

    void whatMayBeSentArrivesAsTextAndNothingElse()
    {
        QHash<QString, QJsonObject> expected; // by message id
        QList<std::pair<QJsonObject, QFuture<Report>>> sent;
        const auto send = [&](const QJsonObject &parts) {
            sent << std::pair(parts, m_system->act(mailTo(jdoe(), parts)));
        };
        for (const QString &payload : oneLiners()) {
            send({{QStringLiteral("subject"), payload}});
            send({{QStringLiteral("toName"), payload}});
        }
        for (const QString &payload : hostileTexts())
            send({{QStringLiteral("text"), payload}, {QStringLiteral("html"), payload}});
        for (const auto &[parts, future] : sent) {
            const Report report = future.result();
            QCOMPARE(codeOf(report.failure), QString());
            const QJsonObject delivery =
                report.evidence.value(u"deliveries").toArray().at(0).toObject();
            expected.insert(delivery.value(u"messageId").toString(), parts);
        }
        QCOMPARE(expected.size(), sent.size());

        const QJsonArray mails = m_bench.mails(QStringLiteral("jdoe"), int(sent.size()));
        QCOMPARE(mails.size(), sent.size());
        for (const QJsonValue &each : mails)
            compare(each.toObject(), expected);
        QCOMPARE(m_bench.countMails(QStringLiteral("hr")), 0);
    }

private:
    void compare(const QJsonObject &mail, QHash<QString, QJsonObject> &expected)
    {
        const QStringList names = headersOurs(mail);
        QHash<QString, QString> headers;
        for (const QJsonValue &header : mail.value(u"headers").toArray())
            headers.insert(header.toArray().at(0).toString(), header.toArray().at(1).toString());
        const QJsonObject parts = expected.take(headers.value(QStringLiteral("Message-ID")));
        QVERIFY2(!parts.isEmpty(), qPrintable(mail.value(u"file").toString()));
        const bool html = parts.contains(u"html");
        QStringList ours{QStringLiteral("From"),
                         QStringLiteral("To"),
                         QStringLiteral("Subject"),
                         QStringLiteral("Date"),
                         QStringLiteral("Message-ID"),
                         QStringLiteral("Auto-Submitted"),
                         QStringLiteral("X-Auto-Response-Suppress"),
                         QStringLiteral("MIME-Version"),
                         QStringLiteral("Content-Type")};
        if (!html)
            ours << QStringLiteral("Content-Transfer-Encoding");
        QCOMPARE(names, ours);
        QCOMPARE(mail.value(u"defects").toArray(), QJsonArray());
        QVERIFY(mail.value(u"longest").toInt() <= 100);

        const QJsonArray to = mail.value(u"to").toArray();
        QCOMPARE(to.size(), 1);
        QCOMPARE(to.at(0).toArray().at(1).toString(), jdoe());
        QCOMPARE(to.at(0).toArray().at(0).toString(), parts.value(u"toName").toString());
        QCOMPARE(mail.value(u"subject").toString(),
                 parts.value(u"subject").toString(QStringLiteral("The subject")));
        QCOMPARE(normal(mail.value(u"text").toString()),
                 normal(parts.value(u"text").toString(QStringLiteral("The text"))));
        QCOMPARE(normal(mail.value(u"html").toString()), normal(parts.value(u"html").toString()));
    }
};

QTEST_GUILESS_MAIN(TestMailInjection)
#include "tst_mailinjection.moc"
