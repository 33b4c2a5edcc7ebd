// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell.h"

#include <QTreeView>

#include <functional>

namespace tenure::ui {

/// The list of every page: flat rows, now and then a row that names a group. What a cell looks like
/// is said by the page; words for screen readers, sorting and copying come from the model.
class ListView final : public QTreeView
{
    Q_OBJECT

public:
    /// Role of a row's first cell: the words beside the group's bold name; invalid for plain rows.
    static constexpr int groupRole = Qt::UserRole + 1000;
    using CellOf = std::function<Cell(const QModelIndex &)>;

    ListView(const QString &name, CellOf cellOf, QWidget *parent = nullptr);

    void setTallRows(bool tall);
    /// Widths at 100 %; 0 takes what is left. Columns never shrink under their words' need.
    void setColumnWidths(const QVector<int> &widths);
    /// Columns that a narrow window does without, the first one first.
    void setDispensable(const QVector<int> &columns);
    void setModel(QAbstractItemModel *model) override;

    const CellOf &cellOf() const { return m_cellOf; }
    int rowHeight() const { return m_rowHeight; }
    bool isGroup(const QModelIndex &index) const;
    /// The chosen row; none while a group or nothing is.
    QModelIndex chosen() const;

Q_SIGNALS:
    void chosenChanged();
    void opened(const QModelIndex &index);
    void actionChosen(const QModelIndex &index);
    void checkToggled(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawGroup(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void fitColumns();
    int neededWidth() const;
    void copyChosen() const;

    CellOf m_cellOf;
    int m_rowHeight;
    QVector<int> m_widths;
    QVector<int> m_dispensable;
};

} // namespace tenure::ui
