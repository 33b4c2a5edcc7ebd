// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QAbstractTableModel>

namespace tenure::ui {

/// Everything that can be done, with its key.
class ShortcutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Keys, ColumnCount };

    explicit ShortcutModel(Actions &actions, QObject *parent = nullptr);

    QAction *actionAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Actions &m_actions;
};

} // namespace tenure::ui
