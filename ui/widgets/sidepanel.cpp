// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"

#include <QPainter>
#include <QScrollArea>

namespace tenure::ui {
namespace {

class Foot final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), c.surface);
        painter.fillRect(0, 0, width(), 1, c.border);
    }
};

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_sections(new QVBoxLayout)
    , m_foot(new Foot)
    , m_actions(new FlowLayout(m_foot))
{
    auto *inner = new QWidget;
    auto *stack = new QVBoxLayout(inner);
    stack->setContentsMargins({});
    stack->setSpacing(0);
    m_sections->setSpacing(0);
    stack->addLayout(m_sections);
    stack->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    m_actions->setContentsMargins(metrics::space4, metrics::space3, metrics::space4,
                                  metrics::space3);
    m_actions->setSpacing(metrics::space2);
    m_foot->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_foot);
}

PanelSection *SidePanel::addSection(const QString &title)
{
    auto *section = new PanelSection(title);
    m_sections->addWidget(section);
    return section;
}

void SidePanel::addWidget(QWidget *widget)
{
    m_sections->addWidget(widget);
}

void SidePanel::addFootAction(Button *action)
{
    m_actions->addWidget(action);
    m_foot->show();
}

void SidePanel::setFootVisible(bool visible)
{
    m_foot->setVisible(visible);
}

// As a whole: each action keeps what it is by itself.
void SidePanel::setHeld(const QString &why)
{
    m_foot->setEnabled(why.isEmpty());
    m_foot->setToolTip(why);
}

void SidePanel::arrange(const QVector<QWidget *> &first)
{
    for (int place = 0; place < first.size(); ++place) {
        m_sections->removeWidget(first.at(place));
        m_sections->insertWidget(place, first.at(place));
    }
    for (int place = 1; place < m_sections->count(); ++place)
        QWidget::setTabOrder(m_sections->itemAt(place - 1)->widget(),
                             m_sections->itemAt(place)->widget());
}

void SidePanel::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(0, 0, 1, height(), c.border);
}

} // namespace tenure::ui
