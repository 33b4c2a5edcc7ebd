// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/plan.h"

#include <QTest>

namespace tenure::people {

/// The day on which the tests of this room take place.
inline QDate today()
{
    return QDate(2026, 7, 30);
}

inline Reading readingOn(QDate day)
{
    Reading reading;
    reading.now =
        instantFromMillis(qint64(day.toJulianDay() - 2440588) * 86'400'000 + 6 * 3'600'000);
    reading.today = day;
    return reading;
}

/// Columns "no,first,last,title,dept,site,mode,mgr,type,start,end,status,mail,cc", ISO dates,
/// status words as named.
inline Mapping plainMapping()
{
    Mapping mapping;
    mapping.columns = {
        {QStringLiteral("no"), fact::number},           {QStringLiteral("first"), fact::givenName},
        {QStringLiteral("last"), fact::familyName},     {QStringLiteral("title"), fact::title},
        {QStringLiteral("dept"), fact::department},     {QStringLiteral("site"), fact::location},
        {QStringLiteral("mode"), fact::workMode},       {QStringLiteral("mgr"), fact::manager},
        {QStringLiteral("type"), fact::employmentType}, {QStringLiteral("start"), fact::startDate},
        {QStringLiteral("end"), fact::lastDay},         {QStringLiteral("status"), fact::status},
        {QStringLiteral("mail"), fact::privateMail},    {QStringLiteral("cc"), fact::costCentre}};
    mapping.statusWords = {{QStringLiteral("hired"), Status::Hired},
                           {QStringLiteral("active"), Status::Active},
                           {QStringLiteral("leave"), Status::Leave},
                           {QStringLiteral("terminated"), Status::Terminated},
                           {QStringLiteral("withdrawn"), Status::Withdrawn}};
    mapping.delimiter = u',';
    return mapping;
}

inline QString plainHeader()
{
    return QStringLiteral("no,first,last,title,dept,site,mode,mgr,type,start,end,status,mail,cc");
}

/// One row of the plain file. Only what a test is about needs saying.
struct Row
{
    QString no = QStringLiteral("100");
    QString first = QStringLiteral("Ada");
    QString last = QStringLiteral("Byron");
    QString title = QStringLiteral("Engineer");
    QString dept = QStringLiteral("Platform");
    QString site = QStringLiteral("Berlin");
    QString mode = QStringLiteral("remote");
    QString mgr = {};
    QString type = QStringLiteral("permanent");
    QString start = QStringLiteral("2020-01-01");
    QString end = {};
    QString status = QStringLiteral("active");
    QString mail = QStringLiteral("ada@example.org");
    QString cc = QStringLiteral("4711");

    QString text() const
    {
        return QStringList{no,  first, last,  title, dept,   site, mode,
                           mgr, type,  start, end,   status, mail, cc}
            .join(u',');
    }
};

inline QByteArray fileOf(const std::vector<Row> &rows)
{
    QString text = plainHeader() + u'\n';
    for (const Row &row : rows)
        text += row.text() + u'\n';
    return text.toUtf8();
}

inline Table tableOf(const std::vector<Row> &rows)
{
    Result<Table> table = readTable(fileOf(rows), plainMapping());
    if (!table)
        qFatal("the fixture's file cannot be read: %s", qPrintable(table.error().code));
    return *std::move(table);
}

/// A company of `count` persons with numbers from 1001 on, all long employed, with the facts of
/// Row's defaults.
inline std::vector<Row> company(int count)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        Row row;
        row.no = QString::number(1001 + i);
        row.last = QStringLiteral("Family%1").arg(i);
        row.mail = QStringLiteral("p%1@example.org").arg(i);
        rows.push_back(row);
    }
    return rows;
}

inline Feed plainFeed(FeedMode mode = FeedMode::Full)
{
    Feed feed;
    feed.name = QStringLiteral("hr");
    feed.mode = mode;
    return feed;
}

inline FeedPlan planOn(QDate day, const Snapshot &stored, const std::vector<Row> &rows,
                       const RecentHistory &history = {}, const Feed &feed = plainFeed())
{
    return plan(feed, stored, tableOf(rows), readingOn(day), history);
}

/// What a store holds after these rows have been taken on `day` as the first batch ever.
inline Snapshot storedAfter(const std::vector<Row> &rows, QDate day = today())
{
    return applied({}, planOn(day, {}, rows));
}

inline const RowPlan &rowOf(const FeedPlan &plan, const QString &number)
{
    const auto it = std::ranges::find(plan.rows, number, &RowPlan::number);
    if (it == plan.rows.end())
        qFatal("no such row in the plan");
    return *it;
}

inline QStringList codesOf(const Problems &problems)
{
    QStringList codes;
    for (const Problem &problem : problems)
        codes << problem.code;
    return codes;
}

} // namespace tenure::people
