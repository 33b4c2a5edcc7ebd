// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panelsection.h"

#include "ui/widgets/button.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int factLabel = 104;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

PanelSection::PanelSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, TextSize::Body, Weight::Bold))
    , m_count(new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary))
    , m_link(new Button(QString(), Button::Kind::Link))
    , m_body(new QVBoxLayout)
{
    m_link->setSize(Button::Size::InRow);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_link);
    m_body->setSpacing(metrics::space1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space4);
    layout->setSpacing(metrics::space2);
    layout->addLayout(head);
    layout->addLayout(m_body);
    setTitle(title);
    m_count->hide();
    m_link->hide();
    connect(m_link, &Button::clicked, this, &PanelSection::linkChosen);
}

void PanelSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_title->setVisible(!title.isEmpty());
}

void PanelSection::setCount(int count)
{
    m_count->setText(QString::number(count));
    m_count->show();
}

void PanelSection::setLink(const QString &words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

void PanelSection::clear()
{
    clearLayout(m_body);
}

void PanelSection::addFact(const QString &label, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    auto *name = new Label(label, TextSize::Body, Weight::Regular, Ink::Secondary);
    name->setFixedWidth(factLabel);
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignTop);
    auto *text = new Label(value);
    text->setWordWrap(true);
    row->addWidget(name);
    row->addWidget(text, 1);
    m_body->addLayout(row);
}

void PanelSection::addFigure(const QString &label, int figure)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    auto *name = new Label(label, TextSize::Body, Weight::Regular, Ink::Secondary);
    name->setWordWrap(true);
    row->addWidget(name, 1);
    row->addWidget(new Label(QLocale().toString(figure)), 0, Qt::AlignRight | Qt::AlignTop);
    m_body->addLayout(row);
}

void PanelSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsOf(palette()).border);
}

} // namespace tenure::ui
