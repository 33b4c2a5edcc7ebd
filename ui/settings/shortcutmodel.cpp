// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutmodel.h"

namespace tenure::ui {

ShortcutModel::ShortcutModel(Actions &actions, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions)
{
    connect(&actions, &Actions::added, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&actions, &Actions::shortcutChanged, this,
            [this] { Q_EMIT dataChanged(index(0, Keys), index(rowCount() - 1, Keys)); });
}

QAction *ShortcutModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_actions.all().value(index.row()) : nullptr;
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.all().size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    const QAction *action = actionAt(index);
    if (!action || role != Qt::DisplayRole)
        return {};
    return index.column() == What ? action->text()
                                  : action->shortcut().toString(QKeySequence::NativeText);
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What") : tr("Keys");
}

} // namespace tenure::ui
