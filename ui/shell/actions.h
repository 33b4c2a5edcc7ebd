// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/symbol.h"

#include <QAction>
#include <QHash>
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
    /// The action of those keys; none, also for no keys at all: nullptr.
    QAction *withShortcut(const QKeySequence &keys) const;

    /// Kept for the next start.
    void setShortcut(const QString &id, const QKeySequence &keys);
    void resetShortcut(const QString &id);
    /// It has other keys than it was delivered with.
    bool isChanged(const QString &id) const;

Q_SIGNALS:
    void added();
    void shortcutChanged();

private:
    QHash<QString, QKeySequence> m_delivered;
    QVector<QAction *> m_actions;
};

} // namespace tenure::ui
