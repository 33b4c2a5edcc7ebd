// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/feedreader.h"

#include "items/desk.h"
#include "services/office.h"

#include <QFile>
#include <QFileInfo>

namespace tenure::items {
namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024; // as the reader of files allows

struct Opened
{
    QByteArray bytes;
    services::ReadingAnswers answers;
    services::FileReading reading;
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            QStringLiteral("file.unreadable"),
            {{QStringLiteral("file"), path}, {QStringLiteral("reason"), file.errorString()}}};
    return file.read(mostBytes + 1); // one more: the reader says that it is too much
}

} // namespace

FeedReader::FeedReader(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void FeedReader::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

int FeedReader::beginRound()
{
    m_triedFeed.clear();
    setBusy(true);
    return ++m_round;
}

void FeedReader::forgetPlan()
{
    if (m_triedFeed.isEmpty() && !m_busy)
        return;
    m_triedFeed.clear();
    ++m_round;
    setBusy(false);
}

void FeedReader::fail(const Error &error)
{
    setBusy(false);
    Q_EMIT failed(error);
}

void FeedReader::open(const QString &path, const QString &feed)
{
    m_path = path;
    m_answers = {};
    m_reading = {};
    const int round = beginRound();
    m_desk.ask<Opened>(
        this,
        [path, feed](services::Office &office) -> Result<Opened> {
            Result<QByteArray> bytes = bytesOf(path);
            if (!bytes)
                return bytes.error();
            Result<services::ReadingAnswers> answers =
                services::rememberedAnswers(office.stores(), feed);
            if (!answers)
                return answers.error();
            Result<services::FileReading> reading = services::readFile(*bytes, *answers);
            if (!reading)
                return reading.error();
            return Opened{*std::move(bytes), *std::move(answers), *std::move(reading)};
        },
        [this, round](Result<Opened> opened) {
            if (round != m_round)
                return; // another file was chosen meanwhile
            if (!opened) {
                fail(opened.error());
                return;
            }
            m_bytes = std::move(opened->bytes);
            m_answers = std::move(opened->answers);
            m_reading = std::move(opened->reading);
            setBusy(false);
            Q_EMIT readingChanged();
        });
}

void FeedReader::setFact(const QString &header, const QString &fact)
{
    m_answers.skipped.removeAll(header);
    m_answers.columns.remove(header);
    if (fact.isEmpty())
        m_answers.skipped.append(header);
    else
        m_answers.columns.insert(header, fact);
    propose();
}

void FeedReader::setStatus(const QString &word, const QString &meaning)
{
    m_answers.statusWords.insert(word, meaning);
    propose();
}

void FeedReader::setDates(const QString &format)
{
    m_answers.dates = format;
    propose();
}

void FeedReader::propose()
{
    const int round = beginRound();
    m_desk.ask<services::FileReading>(
        this,
        [bytes = m_bytes, answers = m_answers](services::Office &) {
            return services::readFile(bytes, answers);
        },
        [this, round](Result<services::FileReading> reading) {
            if (round != m_round)
                return; // a later answer is on its way
            if (!reading) {
                fail(reading.error());
                return;
            }
            m_reading = *std::move(reading);
            setBusy(false);
            Q_EMIT readingChanged();
        });
}

services::ImportRequest FeedReader::request(const QString &feed) const
{
    services::ImportRequest request;
    request.feed = feed;
    request.fileName = QFileInfo(m_path).fileName();
    request.bytes = m_bytes;
    return request;
}

void FeedReader::tryOut(const QString &feed)
{
    const int round = beginRound();
    services::ImportRequest asked = request(feed);
    asked.dryRun = true;
    asked.tried = m_reading.mapping;
    m_desk.ask<services::PlanView>(
        this,
        [asked](services::Office &office) -> Result<services::PlanView> {
            services::FeedService feeds(office.stores(), office.clock(), office.times());
            const auto result = feeds.import(office.caller(), asked);
            if (!result)
                return result.error();
            return services::planView(office.stores(), asked.feed, *result);
        },
        [this, round, feed](Result<services::PlanView> plan) {
            if (round != m_round)
                return;
            if (!plan) {
                fail(plan.error());
                return;
            }
            m_plan = *std::move(plan);
            m_triedFeed = feed;
            setBusy(false);
            Q_EMIT triedOut();
        });
}

void FeedReader::take()
{
    if (!isTried())
        return;
    const QString feed = m_triedFeed;
    beginRound();
    m_desk.change<services::PlanView>(
        this,
        [asked = request(feed),
         mapping = m_reading.mapping](services::Office &office) -> Result<services::PlanView> {
            services::FeedService feeds(office.stores(), office.clock(), office.times());
            const Result<void> kept = feeds.map(office.caller(), asked.feed, asked.feed, mapping);
            if (!kept)
                return kept.error();
            const auto result = feeds.import(office.caller(), asked);
            if (!result)
                return result.error();
            return services::planView(office.stores(), asked.feed, *result);
        },
        [this](const Result<services::PlanView> &plan) {
            if (!plan) {
                fail(plan.error());
                return;
            }
            setBusy(false);
            Q_EMIT taken(*plan);
        });
}

} // namespace tenure::items
