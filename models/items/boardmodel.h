// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/follower.h"
#include "items/localtime.h"
#include "items/rowsmodel.h"

#include "base/error.h"

#include <array>
#include <optional>

namespace tenure::items {

class Desk;

enum class BoardState : quint8 { Late, AtRisk, OnTrack, Ready };
inline constexpr int boardStates = 4;

enum class Lifecycle : quint8 { Join, Move, Leave };

/// Of a run's lifecycle as the store names it.
Lifecycle lifecycleOf(const QString &name);

/// Somebody whose day comes soon; or, with `group` words, the head of a group.
struct BoardRow
{
    QString key;
    QString name;
    QString group; ///< beside the name of a group's head; empty: a person
    QString number;
    QString title;
    QString manager; ///< their manager's employee number
    Lifecycle lifecycle = Lifecycle::Join;
    QDate day;
    BoardState state = BoardState::OnTrack;
    QString reason; ///< what stands most in the way
    QString detail;
    QString sentence; ///< of a failure: what happened, what it means and what helps
    QString task;     ///< "7.3": the open task that helps; empty: none
    qint64 run = 0;
    int open = 0;

    friend bool operator==(const BoardRow &, const BoardRow &) = default;
};

/// Who starts, moves or leaves soon, in groups.
class BoardModel final : public RowsModel<BoardRow>
{
    Q_OBJECT

public:
    enum Column { Person, Day, State, Open, Why, Help, ColumnCount };

    enum class Grouping : quint8 {
        ByNeed, ///< who needs help, and who does well; the most urgent first
        ByDay   ///< before today, today, this week, later
    };

    explicit BoardModel(Desk &desk, QObject *parent = nullptr);

    /// Nothing: all states.
    void setFilter(std::optional<BoardState> state);
    /// Only people of this manager; an empty number: everybody.
    void setManager(const QString &number);
    void setGrouping(Grouping grouping);
    /// How many there are of each state, whatever state is looked for.
    int count(BoardState state) const { return m_counts[size_t(state)]; }
    int total() const;
    bool isLoaded() const { return m_loaded; }
    QDate today() const { return m_today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    /// The rows stay as they were read last.
    void failed(const Error &error);

private:
    struct Reading;

    void load();
    void take(Reading reading);
    void showRows();
    bool isShown(const BoardRow &row) const;
    std::pair<QString, QString> groupOf(const BoardRow &row) const;
    QString groupWords(const QString &key, qsizetype people) const;
    QString words(const BoardRow &row, int column) const;

    Desk &m_desk;
    std::vector<BoardRow> m_people;
    std::array<int, boardStates> m_counts{};
    std::optional<BoardState> m_filter;
    QString m_manager;
    Grouping m_grouping = Grouping::ByNeed;
    QDate m_today;
    bool m_loaded = false;
    Follower m_follower;
};

} // namespace tenure::items
