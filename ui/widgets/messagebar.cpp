// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int textLeft = metrics::space5 + metrics::icon + 10;

}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextSize::Body, Weight::Bold))
    , m_text(new Label)
    , m_action(new Button(QString()))
{
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(textLeft, 5, metrics::space5, 5);
    layout->setSpacing(metrics::space1);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addSpacing(metrics::space2);
    layout->addWidget(m_action);
    setMinimumHeight(metrics::messageBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_action, &Button::clicked, this, &MessageBar::actionChosen);
}

void MessageBar::show(const News &news)
{
    m_news = news;
    m_title->setText(news.title);
    m_title->setVisible(!news.title.isEmpty());
    m_text->setText(news.text);
    m_action->setText(news.action);
    m_action->setVisible(!news.action.isEmpty());
    setAccessibleName(QStringLiteral("%1 %2").arg(news.title, news.text));
    setVisible(true);
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    const ToneColors tone = toneColors(c, m_news.tone);
    QPainter painter(this);
    painter.fillRect(rect(), tone.fill);
    painter.fillRect(0, height() - 1, width(), 1, c.border);
    paintSymbol(
        painter,
        QRect(metrics::space5, (height() - metrics::icon) / 2, metrics::icon, metrics::icon),
        m_news.symbol, tone.ink);
}

} // namespace tenure::ui
