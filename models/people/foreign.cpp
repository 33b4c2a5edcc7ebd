// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/foreign.h"

#include "people/problem.h"

#include <array>

namespace tenure::people {
namespace {

struct Signature
{
    QByteArrayView start;
    QLatin1StringView code;
};

constexpr std::array signatures = {
    Signature{"PK\x03\x04", QLatin1StringView("feed.is_spreadsheet")}, // also any other zip archive
    Signature{"\xD0\xCF\x11\xE0", QLatin1StringView("feed.is_spreadsheet")},
    Signature{"\x1F\x8B", QLatin1StringView("feed.is_compressed")},
    Signature{"BZh", QLatin1StringView("feed.is_compressed")},
    Signature{"7z\xBC\xAF", QLatin1StringView("feed.is_compressed")},
    Signature{"\xFD"
              "7zXZ",
              QLatin1StringView("feed.is_compressed")},
    Signature{"%PDF", QLatin1StringView("feed.is_pdf")},
    Signature{"HTTP/", QLatin1StringView("feed.is_http_answer")},
};

constexpr qsizetype looked = 1024;

bool isHtml(QByteArrayView head)
{
    const QByteArray lower = head.toByteArray().toLower();
    return lower.startsWith("<!doctype html") || lower.contains("<html") ||
           lower.contains("<head") || lower.contains("<body");
}

// "[" and "{" alone could begin a header; what follows them in JSON could not.
bool isJson(QByteArrayView head)
{
    if (!head.startsWith('{') && !head.startsWith('['))
        return false;
    const QByteArrayView inner = head.sliced(1).trimmed();
    return inner.isEmpty() || QByteArrayView("\"{[]}").contains(inner.front());
}

} // namespace

Result<void> checkLooksLikeCsv(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.start))
            return fail(signature.code, {1, 1});
    }
    const QByteArrayView head = bytes.first(std::min(bytes.size(), looked)).trimmed();
    if (head.isEmpty() && bytes.trimmed().isEmpty())
        return fail(QStringLiteral("feed.empty"), {1, 1});
    if (head.startsWith('<'))
        return isHtml(head) ? fail(QStringLiteral("feed.is_html"), {1, 1})
                            : fail(QStringLiteral("feed.is_xml"), {1, 1});
    if (isJson(head))
        return fail(QStringLiteral("feed.is_json"), {1, 1});
    return {};
}

} // namespace tenure::people
