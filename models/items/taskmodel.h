// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/boardmodel.h"

#include <QSet>

namespace tenure::services {
class Office;
struct TaskListRow;
} // namespace tenure::services

namespace tenure::items {

/// Work that waits for somebody; or, with `group` words, the head of a group.
struct TaskItem
{
    QString key; ///< "7.3"
    QString title;
    QString group;
    QString detail; ///< journey, or why an exception was raised
    QString personNumber;
    QString personName;
    Lifecycle lifecycle = Lifecycle::Join;
    bool failure = false; ///< an exception, or a failed effect handed to people
    QString owner;        ///< a person's sign-in; empty: the team's
    QString team;         ///< as people call it
    QString teamKey;
    std::optional<LocalTime> due;
    bool late = false;
    std::optional<LocalTime> snoozedUntil; ///< put off until then; empty: it is not

    friend bool operator==(const TaskItem &, const TaskItem &) = default;
};

TaskItem taskItem(const services::TaskListRow &row, const LocalClock &clock, Instant now);

/// A team's name for people, by its key; the key itself where nobody named it.
QHash<QString, QString> teamNames(services::Office &office);

/// The queue by due time, in groups: late, today, later, without a date. What is put off is in its
/// own view alone. Rows can be ticked, to do the same to several.
class TaskModel final : public RowsModel<TaskItem>
{
    Q_OBJECT

public:
    enum Column { Title, For, Due, Owner, ColumnCount };
    enum class Whose : quint8 { All, Mine, MyTeams, NoOwner, Late, PutOff };
    static constexpr int whoseCount = 6;

    explicit TaskModel(Desk &desk, QObject *parent = nullptr);

    void setWhose(Whose whose);
    void setSearch(const QString &text);
    int count(Whose whose) const;
    bool isLoaded() const { return m_loaded; }
    const QString &user() const { return m_user; }

    void toggle(const QString &task);
    void clearTicks();
    bool isTicked(const QString &task) const { return m_ticked.contains(task); }
    /// Names of the ticked tasks, in the order of the list.
    QStringList ticked() const;
    QDate today() const { return m_today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    void ticksChanged();

private:
    struct Reading;

    void load();
    void showRows();
    void forgetGoneTicks();
    bool belongs(const TaskItem &task, Whose whose) const;
    QString words(const TaskItem &task, int column) const;

    Desk &m_desk;
    std::vector<TaskItem> m_tasks;
    Whose m_whose = Whose::All;
    QString m_search;
    QString m_user;
    QStringList m_teams; ///< keys of the reader's own
    QSet<QString> m_ticked;
    QDate m_today;
    bool m_loaded = false;
};

} // namespace tenure::items
