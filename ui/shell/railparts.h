// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QAbstractButton>

namespace tenure::ui {

/// Says at a glance whether this is a real store or a practice one.
/// A press opens the menu of everything.
class StoreBlock final : public QAbstractButton
{
    Q_OBJECT

public:
    StoreBlock();

    void setStore(const QString &name, const QString &kind, bool practice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_kind;
    bool m_practice = false;
};

/// "Find or do… Ctrl+K"
class FindButton final : public QAbstractButton
{
    Q_OBJECT

public:
    FindButton();

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A page's entry.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const Page::About &about);

    void setBadge(const Badge &badge);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    Page::About m_about;
    Badge m_badge;
};

} // namespace tenure::ui
