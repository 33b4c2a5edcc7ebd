// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedservice.h"

#include <QMap>

namespace tenure::services {

/// What a person says about how a file is to be read; what they do not name stays as proposed.
struct ReadingAnswers
{
    QMap<QString, QString> columns;     ///< header -> fact
    QStringList skipped;                ///< headers that nobody reads
    QMap<QString, QString> statusWords; ///< the file's word -> "hired", "active", ...
    QString dates;                      ///< "iso", "german", "us", "british"; empty: as proposed

    friend bool operator==(const ReadingAnswers &, const ReadingAnswers &) = default;
};

/// A column of a file, and what becomes of it.
struct ReadColumn
{
    QString header;
    QString fact;   ///< empty: nobody reads it
    int filled = 0; ///< cells that hold something; counted once the reading is complete

    friend bool operator==(const ReadColumn &, const ReadColumn &) = default;
};

/// How a file would be read.
struct FileReading
{
    std::vector<ReadColumn> columns;
    std::vector<QStringList> rows;      ///< the first ones, in the order of `columns`
    int rowCount = 0;                   ///< counted once the reading is complete
    QMap<QString, QString> statusWords; ///< the file's word -> "hired", ...; empty: not known yet
    QString dates;
    QString encoding;
    std::vector<Error> questions; ///< answer these first
    std::vector<Error> notices;
    people::Mapping mapping;

    bool isComplete() const { return questions.empty(); }
};

/// How `feed` has been read so far, as answers; none for a feed that is not there yet.
Result<ReadingAnswers> rememberedAnswers(const Stores &stores, const QString &feed);

/// Proposes how to read a file that was never seen before, with the answers given so far; those
/// about columns that it does not have are passed over. Errors of people::propose().
Result<FileReading> readFile(const QByteArray &bytes, const ReadingAnswers &answers);

/// The facts that a column can give, "number" first.
QStringList factChoices();
/// The meanings that a status word can have.
QStringList statusChoices();
QStringList dateChoices();

/// People to whom the same would happen.
struct PlannedChange
{
    QString lifecycle; ///< "join", "move", "leave", "rehire", "change", "withdraw", "known"
    int people = 0;
    QStringList names; ///< some of them
    QDate first;       ///< of their days; invalid: none
    QDate last;
    int grants = 0; ///< of leavers: what would be taken away

    friend bool operator==(const PlannedChange &, const PlannedChange &) = default;
};

/// A row that is not simply taken.
struct PlannedProblem
{
    int line = 0;
    QString number;
    Error reason;

    friend bool operator==(const PlannedProblem &, const PlannedProblem &) = default;
};

/// What an import did, or would do, for people to read.
struct PlanView
{
    Verdict verdict = Verdict::Taken;
    QString guard;
    std::optional<Error> reason; ///< why the whole is held or refused
    int releaseCount = 0;        ///< what must be typed to release the whole
    bool needsSecondPerson = false;
    int rows = 0;
    int applied = 0;
    int unchanged = 0;
    int held = 0;
    int rejected = 0;
    std::vector<PlannedChange> changes; ///< the gravest first
    std::vector<PlannedProblem> problems;

    friend bool operator==(const PlanView &, const PlanView &) = default;
};

/// `feed`: whose people the names are of.
Result<PlanView> planView(const Stores &stores, const QString &feed, const ImportResult &result);

} // namespace tenure::services
