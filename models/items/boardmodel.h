// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/localtime.h"
#include "items/rowsmodel.h"

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
    Lifecycle lifecycle = Lifecycle::Join;
    QDate day;
    BoardState state = BoardState::OnTrack;
    QString reason; ///< what stands most in the way
    QString detail;
    QString task; ///< "7.3": the open task that helps; empty: none
    qint64 run = 0;
    int open = 0;

    friend bool operator==(const BoardRow &, const BoardRow &) = default;
};

/// Who starts, moves or leaves soon, in two groups: who needs help, and who does well.
class BoardModel final : public RowsModel<BoardRow>
{
    Q_OBJECT

public:
    enum Column { Person, Day, State, Open, Why, Help, ColumnCount };

    explicit BoardModel(Desk &desk, QObject *parent = nullptr);

    /// Nothing: all states.
    void setFilter(std::optional<BoardState> state);
    /// How many there are of each state, filtered or not.
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

private:
    struct Reading;

    void load();
    void take(Reading reading);
    void showRows();
    QString words(const BoardRow &row, int column) const;

    Desk &m_desk;
    std::vector<BoardRow> m_people;
    std::array<int, boardStates> m_counts{};
    std::optional<BoardState> m_filter;
    QDate m_today;
    bool m_loaded = false;
};

} // namespace tenure::items
