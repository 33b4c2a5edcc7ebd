// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rundetails.h"

#include <array>

namespace tenure::items {

/// The steps of one run, by their lane or by their date. Follows the store while a run is shown.
class StepModel final : public RowsModel<StepItem>
{
    Q_OBJECT

public:
    enum Column { Step, Who, State, When, Proof, ColumnCount };
    enum class Grouping : quint8 { ByDate, ByLane };

    explicit StepModel(Desk &desk, QObject *parent = nullptr);

    /// 0: none.
    void show(qint64 run);
    void setGrouping(Grouping grouping);
    const RunSheet &sheet() const { return m_sheet; }
    int count(StepState state) const { return m_counts[size_t(state)]; }
    /// What that step asked of a system; none: nothing yet.
    const ChangeItem *changeOf(const QString &step) const;

    static QString stateWord(StepState state);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const Error &error);

private:
    void load();
    void showRows();
    QString groupOf(const StepItem &step) const;
    std::vector<StepItem> ordered() const;

    Desk &m_desk;
    qint64 m_run = 0;
    RunSheet m_sheet;
    Grouping m_grouping = Grouping::ByDate;
    std::array<int, stepStates> m_counts{};
};

} // namespace tenure::items
