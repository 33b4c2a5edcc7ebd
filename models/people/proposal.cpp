// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/proposal.h"

#include "people/celltext.h"
#include "people/delimiter.h"
#include "people/foreign.h"
#include "people/headernames.h"
#include "people/headers.h"

#include <QSet>

namespace tenure::people {
namespace {

constexpr size_t rowsLookedAt = 10'000;
constexpr size_t samplesShown = 100;
constexpr size_t questionsAsked = 50;

/// Looks at one file and fills a proposal.
class Proposer
{
public:
    Result<Proposal> run(QByteArrayView bytes, const CsvLimits &limits);

private:
    Result<QString> read(QByteArrayView bytes);
    Result<void> readRows(QStringView text, const CsvLimits &limits);
    void proposeColumns();
    void proposeDates();
    void proposeStatusWords();
    void askForMissing();
    void ask(const Problem &question);

    const CsvCell *cell(const CsvRow &row, const QString &header) const;
    std::vector<CsvCell> filledCells(QLatin1StringView fact) const;

    Proposal m_proposal;
    CsvRow m_header;
    std::vector<CsvRow> m_rows;
};

Result<Proposal> Proposer::run(QByteArrayView bytes, const CsvLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return fail(QStringLiteral("feed.file_limit"), {},
                    {{QStringLiteral("limit"), limits.fileBytes}});
    const Result<QString> text = read(bytes);
    if (!text)
        return text.error();
    if (const Result<void> rows = readRows(*text, limits); !rows)
        return rows.error();
    proposeColumns();
    proposeDates();
    proposeStatusWords();
    askForMissing();
    return std::move(m_proposal);
}

// Bytes that are no UTF-8 are proposed as windows-1252, aloud: whoever confirms the mapping sees
// the names before anybody is called by them.
Result<QString> Proposer::read(QByteArrayView bytes)
{
    if (const Result<void> csv = checkLooksLikeCsv(bytes); !csv)
        return csv.error();
    Result<Decoded> decoded = decode(bytes, Encoding::Auto);
    if (!decoded && decoded.error().code == u"feed.encoding_invalid") {
        const QJsonObject args = decoded.error().args;
        const Place at{args.value(u"line").toInt(), args.value(u"column").toInt()};
        decoded = decode(bytes, Encoding::Windows1252);
        m_proposal.notices.push_back(problem(QStringLiteral("mapping.encoding_assumed"), at, {},
                                             encodingName(Encoding::Windows1252)));
    }
    if (!decoded)
        return decoded.error();
    m_proposal.mapping.encoding = decoded->encoding;
    return std::move(decoded->text);
}

Result<void> Proposer::readRows(QStringView text, const CsvLimits &limits)
{
    const Result<QChar> delimiter = detectDelimiter(text);
    if (!delimiter)
        return delimiter.error();
    m_proposal.mapping.delimiter = *delimiter;
    CsvReader reader(text, *delimiter, limits);
    CsvRow row;
    while (m_rows.size() < rowsLookedAt) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (m_header.empty())
            m_header = row;
        else
            m_rows.push_back(row);
    }
    for (const CsvCell &cell : m_header)
        m_proposal.header << cell.text;
    for (size_t i = 0; i < std::min(samplesShown, m_rows.size()); ++i) {
        QStringList &sample = m_proposal.samples.emplace_back();
        for (const CsvCell &cell : m_rows[i])
            sample << cell.text;
    }
    return {};
}

void Proposer::proposeColumns()
{
    Mapping &mapping = m_proposal.mapping;
    mapping.seenHeaders = m_proposal.header;
    QSet<QString> given;
    for (const CsvCell &header : m_header) {
        const QString fact = factForHeader(header.text);
        if (fact.isEmpty()) {
            m_proposal.notices.push_back(
                problem(QStringLiteral("mapping.column_unused"), header.at, header.text));
        } else if (given.contains(fact)) {
            ask(problem(QStringLiteral("mapping.fact_twice"), header.at, header.text, fact,
                        mapping.columns.key(fact)));
        } else {
            mapping.columns.insert(header.text, fact);
            given.insert(fact);
        }
    }
}

const CsvCell *Proposer::cell(const CsvRow &row, const QString &header) const
{
    const auto it = std::ranges::find(m_header, header, &CsvCell::text);
    const size_t index = size_t(it - m_header.begin());
    return index < row.size() ? &row[index] : nullptr;
}

std::vector<CsvCell> Proposer::filledCells(QLatin1StringView fact) const
{
    std::vector<CsvCell> cells;
    const QString header = m_proposal.mapping.headerOf(fact);
    if (header.isEmpty())
        return cells;
    for (const CsvRow &row : m_rows) {
        const CsvCell *const found = cell(row, header);
        if (found && !found->text.trimmed().isEmpty())
            cells.push_back({cleaned(found->text), found->at});
    }
    return cells;
}

// All days of a file are written alike: one last day on the 25th tells how the start dates are
// meant.
void Proposer::proposeDates()
{
    std::vector<CsvCell> cells = filledCells(fact::startDate);
    std::ranges::copy(filledCells(fact::lastDay), std::back_inserter(cells));
    if (cells.empty())
        return;
    QStringList texts;
    for (const CsvCell &cell : cells)
        texts << cell.text;
    const std::vector<DateFormat> fitting = formatsThatFit(texts);
    const QString header = m_proposal.mapping.headerOf(fact::startDate);
    if (fitting.size() == 1)
        m_proposal.mapping.dates = fitting.front();
    else if (fitting.empty())
        ask(problem(QStringLiteral("mapping.dates_unreadable"), cells.front().at, header,
                    texts.front()));
    else
        ask(problem(QStringLiteral("mapping.dates_ambiguous"), cells.front().at, header,
                    texts.front()));
}

void Proposer::proposeStatusWords()
{
    QSet<QString> asked;
    for (const CsvCell &cell : filledCells(fact::status)) {
        if (const std::optional<Status> status = statusForWord(cell.text)) {
            m_proposal.mapping.statusWords.insert(cell.text, *status);
        } else if (!asked.contains(headerKey(cell.text))) {
            asked.insert(headerKey(cell.text));
            ask(problem(QStringLiteral("mapping.status_word_unknown"), cell.at,
                        m_proposal.mapping.headerOf(fact::status), cell.text));
        }
    }
}

void Proposer::askForMissing()
{
    const Result<void> sound = check(m_proposal.mapping);
    if (!sound)
        ask(problem(sound.error().code, {1, 1}, sound.error().args.value(u"field").toString(),
                    sound.error().args.value(u"value").toString()));
}

void Proposer::ask(const Problem &question)
{
    if (m_proposal.questions.size() < questionsAsked)
        m_proposal.questions.push_back(question);
}

} // namespace

Result<Proposal> propose(QByteArrayView bytes, const CsvLimits &limits)
{
    return Proposer().run(bytes, limits);
}

} // namespace tenure::people
