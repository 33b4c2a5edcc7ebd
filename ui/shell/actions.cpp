// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QSettings>

#include <algorithm>

namespace tenure::ui {
namespace {

QString keyOf(const QString &id)
{
    return QStringLiteral("shortcuts/") + id;
}

} // namespace

QAction *Actions::add(const Spec &spec)
{
    auto *action = new QAction(symbolIcon(spec.symbol), spec.text, this);
    action->setObjectName(spec.id);
    const QVariant kept = QSettings().value(keyOf(spec.id));
    action->setShortcut(kept.isValid() ? QKeySequence(kept.toString()) : spec.shortcut);
    m_delivered.insert(spec.id, spec.shortcut);
    m_actions.append(action);
    Q_EMIT added();
    return action;
}

QAction *Actions::withShortcut(const QKeySequence &keys) const
{
    const auto found = std::ranges::find_if(m_actions, [&keys](const QAction *action) {
        return !keys.isEmpty() && action->shortcut() == keys;
    });
    return found == m_actions.end() ? nullptr : *found;
}

void Actions::setShortcut(const QString &id, const QKeySequence &keys)
{
    QAction *const changed = action(id);
    if (!changed)
        return;
    changed->setShortcut(keys);
    if (isChanged(id))
        QSettings().setValue(keyOf(id), keys.toString());
    else
        QSettings().remove(keyOf(id));
    Q_EMIT shortcutChanged();
}

void Actions::resetShortcut(const QString &id)
{
    setShortcut(id, m_delivered.value(id));
}

bool Actions::isChanged(const QString &id) const
{
    const QAction *const found = action(id);
    return found && found->shortcut() != m_delivered.value(id);
}

QAction *Actions::action(const QString &id) const
{
    const auto found = std::ranges::find(m_actions, id, &QAction::objectName);
    return found == m_actions.end() ? nullptr : *found;
}

} // namespace tenure::ui
