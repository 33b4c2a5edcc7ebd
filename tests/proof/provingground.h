// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endtoend/company.h"
#include "models/connectors/ldap/directory.h"

#include <QDateTime>

namespace tenure::test {

/// Where the worker is made to die: a practice store with the journey of proof.bpmn, a real
/// directory and a mail sink that are never touched, and a checker that believes only those two.
class ProvingGround
{
public:
    ProvingGround();

    /// Empty, or what went wrong.
    QByteArray start();

    Company &company() { return *m_company; }
    Slapd &directory() { return m_directory; }

    /// Starts a run of the journey for an employee number of the sample company.
    bool startRun(const QString &number);

    /// Runs the worker to the end of all it can do, letting retries and timers come, and answers
    /// the work that waits for people.
    void runToTheEnd();
    /// Moves the store's clock on; the worker is started with it.
    QString later(int minutes);
    /// Answers the open tasks of step "check"; how many there were.
    int answerWork();
    /// Answers each open question about a mail by what the sink has written down.
    int answerQuestions();

    /// What check.py finds: {"lost", "duplicate", "stray", "stuck", "exceptions", "figures"}.
    QJsonObject verdict();
    /// Whether the last verdict was clean.
    bool clean() const { return m_clean; }

    /// A moment to come back to: the store, its clock, and the mails sent until then. The directory
    /// stays as it is.
    struct Moment
    {
        QString store;
        QByteArray mails;
        QDateTime now;
    };
    Moment keepMoment(const QString &name);
    void goBackTo(const Moment &moment);
    /// Removes every account, which nobody ever was a member of a group with.
    void forgetAccounts();

    QString mailFile() const { return m_sink.dir() + QStringLiteral("/taken"); }

private:
    QByteArray setUpSystems();
    QByteArray mails() const;
    QString operationsFile() const;

    Slapd m_directory;
    ServerFixture m_sink;
    std::unique_ptr<Company> m_company;
    QStringList m_numbers;
    QDateTime m_now;
    qint64 m_operationsBegin = 0;
    int m_visits = 0;
    bool m_clean = false;
};

} // namespace tenure::test
