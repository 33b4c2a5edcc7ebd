// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <algorithm>

namespace tenure::ui {

QAction *Actions::add(const Spec &spec)
{
    auto *action = new QAction(symbolIcon(spec.symbol), spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    m_actions.append(action);
    return action;
}

QAction *Actions::action(const QString &id) const
{
    const auto found = std::ranges::find(m_actions, id, &QAction::objectName);
    return found == m_actions.end() ? nullptr : *found;
}

} // namespace tenure::ui
