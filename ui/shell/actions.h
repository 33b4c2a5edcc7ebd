// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/symbol.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

namespace tenure::ui {

/// Everything that can be done, once: menus, palette, shortcuts and tests read it from here.
class Actions final : public QObject
{
    Q_OBJECT

public:
    struct Spec
    {
        QString id;   ///< stable: "page.today", "store.stop"
        QString text; ///< a verb with its object
        Symbol symbol = Symbol::Arrow;
        QKeySequence shortcut = {};
    };

    using QObject::QObject;

    QAction *add(const Spec &spec);
    const QVector<QAction *> &all() const { return m_actions; }
    /// Nothing of that id: nullptr.
    QAction *action(const QString &id) const;

private:
    QVector<QAction *> m_actions;
};

} // namespace tenure::ui
