// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "services/feedpreview.h"

#include <QObject>

namespace tenure::items {

class Desk;

/// A file on its way in: how it is read, what it would do, and taking it. Everything is done on the
/// desk's thread; nothing is written before take().
class FeedReader final : public QObject
{
    Q_OBJECT

public:
    explicit FeedReader(Desk &desk, QObject *parent = nullptr);

    /// Reads the file anew and proposes, beginning with how `feed` has been read so far; answers
    /// given before are forgotten.
    void open(const QString &path, const QString &feed);
    /// Answers of a person, one by one or together: what they say stays as they said it.
    void setFact(const QString &header, const QString &fact);
    void setStatus(const QString &word, const QString &meaning);
    void setDates(const QString &format);

    /// Says what the file would do to `feed`, which need not be there yet.
    void tryOut(const QString &feed);
    /// Takes the file into the feed that it was tried for, unless a guard holds it, and remembers
    /// how that feed is read. Nothing is taken that was not tried as it is now.
    void take();
    /// What was tried is for another feed, or nobody knows for which yet.
    void forgetPlan();

    const services::FileReading &reading() const { return m_reading; }
    const services::PlanView &plan() const { return m_plan; }
    /// What would happen is known for this very file, way of reading and feed.
    bool isTried() const { return !m_triedFeed.isEmpty(); }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void readingChanged();
    void triedOut();
    void taken(const services::PlanView &plan);
    void failed(const Error &error);

private:
    void propose();
    services::ImportRequest request(const QString &feed) const;
    int beginRound();
    void setBusy(bool busy);
    void fail(const Error &error);

    Desk &m_desk;
    QString m_path;
    QByteArray m_bytes;
    services::ReadingAnswers m_answers;
    services::FileReading m_reading;
    int m_round = 0; ///< rises with each question; answers to earlier ones come too late
    QString m_triedFeed;
    services::PlanView m_plan;
    bool m_busy = false;
};

} // namespace tenure::items
