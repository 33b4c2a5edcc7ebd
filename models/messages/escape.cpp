// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/escape.h"

#include <QUrl>

#include <algorithm>

namespace tenure::messages {
namespace {

bool endsLine(QChar c)
{
    return c == u'\r' || c == u'\n' || c == u'\0' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// Marks that turn the reading direction can make a mail say something else than it does ("exe.fdp"
// for "pdf.exe").
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isInvisible(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || turnsDirection(c);
}

QString cleaned(const QString &value)
{
    QString text = value;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.removeIf(isInvisible);
    return text;
}

QString forHtml(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u'\'', QStringLiteral("&#39;"));
}

bool isHarmlessLink(const QString &link)
{
    if (std::any_of(link.begin(), link.end(),
                    [](QChar c) { return c.isSpace() || isInvisible(c); }))
        return false;
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme == u"mailto")
        return url.isValid();
    return url.isValid() && (scheme == u"https" || scheme == u"http") && !url.host().isEmpty();
}

Error refused(const QString &code, const QString &field)
{
    return {code, {{QStringLiteral("field"), field}}};
}

} // namespace

Result<QString> escaped(const QString &value, Place place, const QString &field)
{
    switch (place) {
    case Place::Header:
        if (std::any_of(value.begin(), value.end(), endsLine))
            return refused(QStringLiteral("message.line_break"), field);
        return cleaned(value);
    case Place::HtmlText:
    case Place::HtmlAttribute:
        return forHtml(cleaned(value));
    case Place::LinkStart:
        if (!isHarmlessLink(value))
            return refused(QStringLiteral("message.unsafe_link"), field);
        return forHtml(value);
    case Place::LinkPart:
        return QString::fromLatin1(QUrl::toPercentEncoding(cleaned(value)));
    case Place::Text:
        break;
    }
    return cleaned(value);
}

} // namespace tenure::messages
