// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/follower.h"
#include "items/persondetails.h"

namespace tenure::items {

/// A run as the list shows it.
struct RunRow
{
    QString key; ///< its number
    RunItem run;
    QString personNumber;
    QString personName;
    QString journeyName;

    friend bool operator==(const RunRow &, const RunRow &) = default;
};

/// Runs, newest first.
class RunModel final : public RowsModel<RunRow>
{
    Q_OBJECT

public:
    enum Column { Run, Person, Journey, State, Open, Next, ColumnCount };
    enum class Which : quint8 { UnderWay, NeedHelp, Ended };
    static constexpr int most = 2'000; ///< more than anybody reads; older ones are found by person

    explicit RunModel(Desk &desk, QObject *parent = nullptr);

    void setWhich(Which which);
    void setSearch(const QString &text);
    int count(Which which) const;
    bool isLoaded() const { return m_loaded; }
    /// There are more than are shown.
    bool isCut() const { return m_runs.size() >= size_t(most); }
    QDate today() const { return m_today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Reading;

    void load();
    void showRows();

    Desk &m_desk;
    std::vector<RunRow> m_runs;
    Which m_which = Which::UnderWay;
    QString m_search;
    QDate m_today;
    bool m_loaded = false;
    Follower m_follower;
};

/// "Running", "Needs help", "Done", "Ended"
QString runStateWord(const RunItem &run);

} // namespace tenure::items
