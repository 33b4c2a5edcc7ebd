// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <vector>

namespace tenure::items {

/// Roles that all lists of this room share, beside Qt's.
enum Role {
    RawRole = Qt::UserRole + 1,     ///< the value behind the words: date, number, enum
    GroupRole = Qt::UserRole + 1000 ///< of a row's first cell: words beside a group's name
};

/// A table of rows with keys. New rows replace old ones in as few changes as possible, so that what
/// is chosen stays chosen and nothing jumps. `Row` has `QString key` and `operator==`.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const Row &row(const QModelIndex &index) const { return m_rows.at(size_t(index.row())); }
    const std::vector<Row> &rows() const { return m_rows; }

    /// The row of that key; -1: none.
    int rowOf(const QString &key) const
    {
        const auto found = std::ranges::find(m_rows, key, &Row::key);
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    void setRows(std::vector<Row> rows)
    {
        removeGone(rows);
        reorderKept(rows);
        insertNew(rows);
        updateChanged(rows);
    }

private:
    using Places = QHash<QString, int>;

    static Places placesOf(const std::vector<Row> &rows)
    {
        Places places;
        places.reserve(qsizetype(rows.size()));
        for (const Row &row : rows)
            places.insert(row.key, int(places.size()));
        return places;
    }

    void removeGone(const std::vector<Row> &rows)
    {
        const Places wanted = placesOf(rows);
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (wanted.contains(m_rows[size_t(last)].key))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_rows[size_t(first) - 1].key))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void reorderKept(const std::vector<Row> &rows)
    {
        const Places wanted = placesOf(rows);
        const auto place = [&wanted](const Row &row) { return wanted.value(row.key); };
        if (std::ranges::is_sorted(m_rows, {}, place))
            return;
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QStringList keys;
        for (const QModelIndex &index : before)
            keys.append(m_rows[size_t(index.row())].key);
        std::ranges::stable_sort(m_rows, {}, place);
        const Places now = placesOf(m_rows);
        for (qsizetype i = 0; i < before.size(); ++i)
            changePersistentIndex(before[i], index(now.value(keys[i]), before[i].column()));
        Q_EMIT layoutChanged();
    }

    void insertNew(const std::vector<Row> &rows)
    {
        const Places had = placesOf(m_rows);
        for (int first = 0; first < int(rows.size()); ++first) {
            if (had.contains(rows[size_t(first)].key))
                continue;
            int last = first;
            while (last + 1 < int(rows.size()) && !had.contains(rows[size_t(last) + 1].key))
                ++last;
            beginInsertRows({}, first, last);
            m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
            endInsertRows();
            first = last;
        }
    }

    // One signal over everything between the first and the last row that differs.
    void updateChanged(std::vector<Row> &rows)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < rowCount(); ++i) {
            if (m_rows[size_t(i)] == rows[size_t(i)])
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        m_rows = std::move(rows);
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    std::vector<Row> m_rows;
};

} // namespace tenure::items
