// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tenure::test {

/// A practice store with the sample company, driven by tenurectl as a person or a script would.
class Company
{
public:
    /// Makes the store with its clock at `now`.
    explicit Company(const QString &now);

    /// Runs tenurectl with `--json`; the object it printed, {"error": ...} where it refused.
    QJsonObject ctl(const QStringList &arguments);
    int lastExit() const { return m_exit; }

    /// Starts tenurectl and lets it run; it dies with the test. `environment` is added to ours.
    std::unique_ptr<QProcess> start(const QStringList &arguments,
                                    const QHash<QString, QString> &environment = {});
    /// The store that is spoken to from now on; at first the one that was made.
    void setStore(const QString &name) { m_store = name; }
    QString store() const { return path(m_store); }
    QByteArray lastComplaint() const { return m_complaint; }

    /// Sets up a system with its secret and binds it to a logical name.
    bool addSystem(const QString &name, const QString &connector, const QJsonObject &config,
                   const QByteArray &secret);

    /// Runs the worker until nothing can happen before the next timer; that timer.
    QString work();

    /// Moves the clock from timer to timer up to `instant`.
    void workUntil(const QString &instant);

    /// Moves the clock there at once and works: what was due meanwhile is late.
    void workAt(const QString &instant);

    /// Open tasks of that step, as `task list` shows them.
    QList<QJsonObject> openTasks(const QString &step);

    /// What somebody has, as `person show` says; empty where it is not in the ledger.
    QJsonObject grant(const QString &number, const QString &item);

    /// The effect of that step in the first run of that kind, as `run show` says.
    QJsonObject effect(const QString &number, const QString &lifecycle, const QString &step);

    /// Answers every open task of that step; how many there were.
    int answer(const QString &step, const QStringList &more = {});

    /// Changes cells of a person's row, or adds the row where there is none.
    void setPerson(const QString &number, const QHash<QString, QString> &cells);
    QHash<QString, QString> person(const QString &number) const { return m_people.value(number); }

    /// The people file as it now is.
    QByteArray peopleFile() const;

    /// Imports it.
    QJsonObject importPeople();

    QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    void readSample();

    QTemporaryDir m_directory;
    QString m_store = QStringLiteral("tenure.db");
    QString m_now;
    int m_exit = -1;
    QByteArray m_complaint;
    QStringList m_header;
    QMap<QString, QHash<QString, QString>> m_people; ///< number -> column -> cell
    int m_files = 0;
};

} // namespace tenure::test
