// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QAbstractButton;

namespace tenure::ui {

class RailButton;
class StoreBlock;
class FindButton;

/// The left edge: which store this is, find or do, and the pages with what waits behind them.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// `atEnd` puts it at the bottom.
    void addPage(const Page::About &about, bool atEnd = false);
    void setBadge(int page, const Badge &badge);
    void setCurrent(int page);
    void setStore(const QString &name, const QString &kind, bool practice);
    /// Signs alone, their words as tooltips.
    void setNarrow(bool narrow);
    void openMenu();

Q_SIGNALS:
    void pageChosen(int page);
    void findChosen();
    void menuChosen(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StoreBlock *m_store;
    FindButton *m_find;
    QVBoxLayout *m_top;
    QVBoxLayout *m_end;
    QVector<RailButton *> m_buttons;
};

} // namespace tenure::ui
