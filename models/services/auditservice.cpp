// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auditservice.h"

#include "services/auditexport.h"
#include "services/personbynumber.h"
#include "services/ports/runqueries.h"

#include <QJsonDocument>

namespace tenure::services {
namespace {

constexpr int pageRows = 2'000;

QJsonObject lineOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

Error notAnExport(const QString &file)
{
    return {QStringLiteral("audit.not_an_export"), {{QStringLiteral("file"), file}}};
}

Result<QStringList> subjectsOf(const Stores &stores, PersonId person)
{
    RunFilter filter;
    filter.person = person;
    filter.limit = std::numeric_limits<int>::max();
    const Result<std::vector<RunListRow>> runs = stores.runs.runs(filter);
    if (!runs)
        return runs.error();
    QStringList subjects{QStringLiteral("person:%1").arg(person.value())};
    for (const RunListRow &run : *runs)
        subjects << QStringLiteral("run:%1").arg(run.run.id.value());
    return subjects;
}

Result<AuditChoice> choiceOf(const Stores &stores, const AuditSelection &selection)
{
    AuditChoice choice;
    choice.from = selection.from ? toText(*selection.from).toLatin1() : QByteArray();
    choice.to = selection.to ? toText(*selection.to).toLatin1() : QByteArray();
    if (selection.personNumber.isEmpty())
        return choice;
    const Result<PersonRow> person = personByNumber(stores.people, selection.personNumber);
    if (!person)
        return person.error();
    const Result<QStringList> subjects = subjectsOf(stores, person->id);
    if (!subjects)
        return subjects.error();
    choice.subjects = *subjects;
    return choice;
}

QJsonObject told(const AuditSelection &selection)
{
    QJsonObject object;
    if (selection.from)
        object.insert(QStringLiteral("from"), toText(*selection.from));
    if (selection.to)
        object.insert(QStringLiteral("to"), toText(*selection.to));
    if (!selection.personNumber.isEmpty())
        object.insert(QStringLiteral("person"), selection.personNumber);
    return object;
}

Result<void> feed(AuditStore &audit, AuditExportWriter &writer)
{
    qint64 after = 0;
    size_t found = pageRows;
    while (found == pageRows) {
        const Result<std::vector<AuditRecord>> page = audit.records(after, pageRows);
        if (!page)
            return page.error();
        found = page->size();
        for (const AuditRecord &row : *page) {
            if (const Result<void> taken = writer.take(row); !taken)
                return taken;
            after = row.id;
        }
    }
    return {};
}

} // namespace

Result<AuditWitness> auditWitness(const QByteArray &bytes, const QString &file)
{
    const QByteArray trimmed = bytes.trimmed();
    const QJsonObject start = lineOf(trimmed.left(trimmed.indexOf('\n')));
    const QJsonObject end = lineOf(trimmed.mid(trimmed.lastIndexOf('\n') + 1));
    AuditWitness witness;
    witness.store = start.value(QLatin1String("store")).toString();
    witness.head.count = end.value(QLatin1String("count")).toInteger();
    witness.head.hash = QByteArray::fromHex(end.value(QLatin1String("head")).toString().toLatin1());
    const bool fits = start.value(QLatin1String("format")) == auditExportFormat &&
                      end.value(QLatin1String("kind")) == QLatin1String("end") &&
                      witness.head.hash.size() == 32;
    if (!fits)
        return notAnExport(file);
    return witness;
}

Result<AuditReport> AuditService::verify(const std::optional<AuditWitness> &earlier)
{
    if (!earlier)
        return m_stores.audit.verify({});
    const Result<AuditOrigin> origin = m_stores.audit.origin();
    if (!origin)
        return origin.error();
    if (origin->store != earlier->store)
        return Error{QStringLiteral("audit.other_store"),
                     {{QStringLiteral("store"), earlier->store}}};
    return m_stores.audit.verify(earlier->head);
}

Result<AuditExport> AuditService::write(const Caller &caller, const AuditSelection &selection,
                                        const TakeLine &take)
{
    if (const Result<void> allowed = allow(caller, Action::ExportAudit); !allowed)
        return allowed.error();
    const Result<AuditChoice> choice = choiceOf(m_stores, selection);
    if (!choice)
        return choice.error();
    const Instant now = m_clock.now();
    const QString subject =
        choice->subjects.isEmpty() ? QStringLiteral("audit") : choice->subjects.front();
    if (const Result<void> said = m_stores.audit.add(
            {caller.audit(now, QStringLiteral("audit.export"), subject, told(selection))});
        !said)
        return said.error();
    const Result<AuditOrigin> origin = m_stores.audit.origin();
    if (!origin)
        return origin.error();
    const Result<AuditReport> chain = m_stores.audit.verify({});
    if (!chain)
        return chain.error();
    AuditExportWriter writer(*choice, *origin, take);
    if (const Result<void> fed = feed(m_stores.audit, writer); !fed)
        return fed.error();
    if (const Result<void> ended = writer.end(caller, now, told(selection)); !ended)
        return ended.error();
    return AuditExport{writer.rows(), writer.head(), *chain};
}

} // namespace tenure::services
