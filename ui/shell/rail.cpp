// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/railparts.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tenure::ui {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_store(new StoreBlock)
    , m_find(new FindButton)
    , m_top(new QVBoxLayout)
    , m_end(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(metrics::rail);
    for (QVBoxLayout *entries : {m_top, m_end}) {
        entries->setContentsMargins(metrics::space2, 0, metrics::space2, 0);
        entries->setSpacing(1);
    }
    auto *find = new QVBoxLayout;
    find->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space2);
    find->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, metrics::space2);
    layout->setSpacing(0);
    layout->addWidget(m_store);
    layout->addLayout(find);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_end);
    connect(m_find, &FindButton::clicked, this, &Rail::findChosen);
    connect(m_store, &StoreBlock::clicked, this, &Rail::openMenu);
}

void Rail::addPage(const Page::About &about, bool atEnd)
{
    auto *button = new RailButton(about);
    const int page = int(m_buttons.size());
    m_buttons.append(button);
    (atEnd ? m_end : m_top)->addWidget(button);
    connect(button, &RailButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    connect(button, &RailButton::toggled, this, [this, page](bool on) { // as screen readers do it
        if (on)
            Q_EMIT pageChosen(page);
    });
}

void Rail::setBadge(int page, const Badge &badge)
{
    m_buttons[page]->setBadge(badge);
}

void Rail::setCurrent(int page)
{
    QSignalBlocker told(m_buttons[page]);
    m_buttons[page]->setChecked(true);
}

void Rail::setStore(const QString &name, const QString &kind, bool practice)
{
    m_store->setStore(name, kind, practice);
}

void Rail::openMenu()
{
    Q_EMIT menuChosen(m_store->mapToGlobal(m_store->rect().bottomLeft()));
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? metrics::narrowRail : metrics::rail);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(width() - 1, 0, 1, height(), c.border);
}

// Up and down go through the entries, also from one group to the other.
void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const qsizetype at = m_buttons.indexOf(qobject_cast<RailButton *>(QApplication::focusWidget()));
    if (step == 0 || at < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_buttons.at(std::clamp<qsizetype>(at + step, 0, m_buttons.size() - 1))
        ->setFocus(Qt::TabFocusReason);
}

} // namespace tenure::ui
