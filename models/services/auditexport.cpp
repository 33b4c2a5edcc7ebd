// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auditexport.h"

#include <QJsonDocument>

namespace tenure::services {
namespace {

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject lineOf(const AuditRecord &row)
{
    return {{QStringLiteral("kind"), QStringLiteral("row")},
            {QStringLiteral("id"), row.id},
            {QStringLiteral("at"), QString::fromUtf8(row.at)},
            {QStringLiteral("user"), QString::fromUtf8(row.user)},
            {QStringLiteral("channel"), QString::fromUtf8(row.channel)},
            {QStringLiteral("reason"), QString::fromUtf8(row.reason)},
            {QStringLiteral("action"), QString::fromUtf8(row.action)},
            {QStringLiteral("subject"), QString::fromUtf8(row.subject)},
            {QStringLiteral("details"), QString::fromUtf8(row.details)},
            {QStringLiteral("hash"), hex(row.hash)}};
}

bool isBelow(const QString &subject, const QString &chosen)
{
    return subject == chosen || subject.startsWith(chosen + u'/');
}

} // namespace

bool AuditChoice::takes(const AuditRecord &row) const
{
    if ((!from.isEmpty() && row.at < from) || (!to.isEmpty() && row.at > to))
        return false;
    const QString subject = QString::fromUtf8(row.subject);
    return subjects.isEmpty() || std::ranges::any_of(subjects, [&](const QString &chosen) {
               return isBelow(subject, chosen);
           });
}

AuditExportWriter::AuditExportWriter(AuditChoice choice, const AuditOrigin &origin,
                                     AuditService::TakeLine take)
    : m_choice(std::move(choice))
    , m_store(origin.store)
    , m_take(std::move(take))
    , m_head{0, origin.hash}
    , m_seen(m_head)
{
}

Result<void> AuditExportWriter::take(const AuditRecord &row)
{
    if (!m_choice.takes(row)) {
        if (m_begun)
            m_omitted.append(hex(row.digest));
        m_seen = {row.id, row.hash};
        return {};
    }
    if (!m_begun) {
        if (const Result<void> begun = begin(); !begun)
            return begun;
    }
    if (const Result<void> omitted = writeOmitted(); !omitted)
        return omitted;
    m_head = m_seen = {row.id, row.hash};
    ++m_rows;
    return write(lineOf(row));
}

Result<void> AuditExportWriter::begin()
{
    m_begun = true;
    m_head = m_seen;
    return write({{QStringLiteral("kind"), QStringLiteral("start")},
                  {QStringLiteral("format"), auditExportFormat},
                  {QStringLiteral("store"), m_store},
                  {QStringLiteral("after"), m_head.count},
                  {QStringLiteral("hash"), hex(m_head.hash)}});
}

Result<void> AuditExportWriter::writeOmitted()
{
    if (m_omitted.isEmpty())
        return {};
    const QJsonObject line{{QStringLiteral("kind"), QStringLiteral("omitted")},
                           {QStringLiteral("first"), m_head.count + 1},
                           {QStringLiteral("digests"), m_omitted}};
    m_omitted = {};
    return write(line);
}

Result<void> AuditExportWriter::end(const Caller &caller, Instant now, const QJsonObject &selection)
{
    if (!m_begun) {
        if (const Result<void> begun = begin(); !begun)
            return begun;
    }
    return write({{QStringLiteral("kind"), QStringLiteral("end")},
                  {QStringLiteral("rows"), m_rows},
                  {QStringLiteral("count"), m_head.count},
                  {QStringLiteral("head"), hex(m_head.hash)},
                  {QStringLiteral("exported"), toText(now)},
                  {QStringLiteral("by"), caller.user},
                  {QStringLiteral("selection"), selection}});
}

Result<void> AuditExportWriter::write(const QJsonObject &line)
{
    return m_take(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace tenure::services
