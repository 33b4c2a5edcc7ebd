// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/sidepanel.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

constexpr int narrowBelow = 1080;
constexpr int oneBelow = 1024 - metrics::narrowRail; // there is room for list or panel

void paintBottomLine(QWidget &widget, const QColor &ground)
{
    QPainter painter(&widget);
    painter.fillRect(widget.rect(), ground);
    painter.fillRect(0, widget.height() - 1, widget.width(), 1, colorsOf(widget.palette()).border);
}

class Header final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { paintBottomLine(*this, colorsOf(palette()).surface); }
};

} // namespace

Page::Page(const About &about, QWidget *parent)
    : QWidget(parent)
    , m_about(about)
    , m_actionBox(new QWidget)
    , m_actions(new QHBoxLayout(m_actionBox))
    , m_news(new MessageBar)
    , m_rows(new QVBoxLayout)
    , m_body(new QSplitter)
    , m_details(new Button(Symbol::Right, tr("Details")))
{
    setObjectName(about.id);
    setAccessibleName(about.title);
    m_news->hide();
    m_body->setHandleWidth(1);
    m_body->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(m_news);
    layout->addWidget(m_body, 1);
    auto *main = new QWidget;
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    main->setLayout(m_rows);
    m_body->addWidget(main);
    m_body->setStretchFactor(0, 1);
}

QWidget *Page::header()
{
    auto *header = new Header;
    header->setMinimumHeight(metrics::pageHeader);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new Label(m_about.title, TextSize::Title, Weight::Bold));
    auto *purpose = new Label(m_about.purpose, TextSize::Body, Weight::Regular, Ink::Secondary);
    purpose->setWordWrap(true);
    words->addWidget(purpose);
    words->addStretch();
    m_actions->setSpacing(metrics::space2);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::space5, metrics::space2, metrics::space5, metrics::space2);
    layout->setSpacing(metrics::space2);
    layout->addLayout(words, 1);
    m_actions->setContentsMargins({});
    layout->addWidget(m_actionBox);
    layout->addWidget(m_details);
    m_details->hide();
    connect(m_details, &Button::clicked, this, &Page::raisePanel);
    return header;
}

QWidget *Page::backRow()
{
    auto *row = new FilterRow;
    auto *back = new Button(Symbol::Left, tr("Back to the list"), Button::Kind::Flat);
    connect(back, &Button::clicked, this, [this] { setPanelRaised(false); });
    row->add(back);
    row->addStretch();
    row->hide();
    return row;
}

void Page::addHeaderAction(QWidget *action)
{
    m_actions->addWidget(action);
}

void Page::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

void Page::setMain(QWidget *main)
{
    m_rows->addWidget(main, 1);
    setFocusProxy(main->findChild<QAbstractItemView *>());
}

void Page::setPanel(QWidget *panel)
{
    m_panel = new QWidget;
    m_back = backRow();
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(panel, 1);
    m_body->addWidget(m_panel);
    for (QAbstractItemView *list : m_body->widget(0)->findChildren<QAbstractItemView *>()) {
        connect(list, &QAbstractItemView::clicked, this, &Page::raisePanel);
        connect(list, &QAbstractItemView::activated, this, &Page::raisePanel);
    }
    if (auto *several = qobject_cast<QStackedWidget *>(panel)) // what is asked for comes forward
        connect(several, &QStackedWidget::currentChanged, this, &Page::raisePanel);
    sizePanel();
}

Page::Room Page::room() const
{
    return width() < oneBelow ? Room::One : width() < narrowBelow ? Room::Narrow : Room::Wide;
}

int Page::panelWidth() const
{
    return m_panel && m_room == Room::Wide ? m_body->sizes().value(1) : 0;
}

void Page::setPanelWidth(int width)
{
    m_panelWidth = width;
    sizePanel();
}

void Page::raisePanel()
{
    if (m_room == Room::One)
        setPanelRaised(true);
}

void Page::lowerPanel()
{
    if (m_panelRaised)
        setPanelRaised(false);
}

void Page::setPanelRaised(bool raised)
{
    m_panelRaised = raised;
    sizePanel();
    if (raised)
        m_back->findChild<Button *>()->setFocus();
    else
        setFocus();
}

void Page::sizePanel()
{
    if (!m_panel)
        return;
    const bool one = m_room == Room::One;
    m_body->widget(0)->setVisible(!one || !m_panelRaised);
    m_panel->setVisible(!one || m_panelRaised);
    m_back->setVisible(one);
    m_details->setVisible(one && !m_panelRaised);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->setMaximumWidth(one ? QWIDGETSIZE_MAX : metrics::panelMost);
    const int wide = m_panelWidth > 0 ? m_panelWidth : metrics::panel;
    const int panel = m_room == Room::Wide ? wide : metrics::panelLeast;
    m_body->setSizes({std::max(1, width() - panel), panel});
}

// A narrow page takes from its panel what the list needs; what a person dragged stays otherwise.
void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_room, room()) == m_room)
        return;
    m_panelRaised = false;
    sizePanel();
}

void Page::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panelRaised)
        lowerPanel();
    else
        QWidget::keyPressEvent(event);
}

void Page::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    Q_EMIT badgeChanged();
}

void Page::setHeld(const QString &why)
{
    m_actionBox->setEnabled(why.isEmpty());
    m_actionBox->setToolTip(why);
    for (SidePanel *panel : findChildren<SidePanel *>())
        panel->setHeld(why);
}

bool Page::follow(const Link &)
{
    return false;
}

void Page::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(palette()).surface);
}

FilterRow::FilterRow(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setFixedHeight(metrics::filterBar);
    m_layout->setContentsMargins(metrics::space5, 0, metrics::space5, 1);
    m_layout->setSpacing(metrics::space2);
}

void FilterRow::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FilterRow::addStretch()
{
    m_layout->addStretch();
}

void FilterRow::paintEvent(QPaintEvent *)
{
    paintBottomLine(*this, colorsOf(palette()).surface);
}

} // namespace tenure::ui
