// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr std::chrono::seconds shownFor{6};
constexpr int widest = 480;
constexpr int signRoom = metrics::space4 + metrics::icon;

Symbol symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return Symbol::Failed;
    case Tone::Warn:
        return Symbol::Alert;
    default:
        return Symbol::Done;
    }
}

} // namespace

Toast::Toast(QWidget *over)
    : QFrame(over), m_text(new Label), m_action(new Button(QString(), Button::Kind::Link))
{
    setObjectName(QStringLiteral("toast"));
    setFocusPolicy(Qt::NoFocus);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(signRoom + metrics::space2, metrics::space2, metrics::space3,
                               metrics::space2);
    layout->setSpacing(metrics::space4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    m_rest.setSingleShot(true);
    m_rest.setInterval(shownFor);
    connect(&m_rest, &QTimer::timeout, this, &Toast::leave);
    connect(m_action, &Button::clicked, this, &Toast::act);
    over->installEventFilter(this);
    m_action->installEventFilter(this);
    hide();
}

void Toast::show(const Announcement &news)
{
    m_news = news;
    m_text->setText(news.text);
    m_action->setText(news.action);
    m_action->setVisible(bool(news.run));
    setAccessibleName(news.text);
    place();
    QFrame::show();
    raise();
    restAgain();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    Q_EMIT actionChanged();
}

void Toast::act()
{
    if (!m_news.run)
        return;
    const std::function<void()> run = std::exchange(m_news.run, {});
    leave();
    run();
}

void Toast::leave()
{
    m_rest.stop();
    hide();
    m_news.run = {};
    Q_EMIT actionChanged();
}

void Toast::restAgain()
{
    if (underMouse() || m_action->hasFocus())
        m_rest.stop();
    else
        m_rest.start();
}

void Toast::place()
{
    const QRect room = parentWidget()->rect();
    const int width = std::min({room.width() - 2 * metrics::space4, widest,
                                layout()->totalSizeHint().width() + metrics::space4});
    const int height = std::max(40, layout()->heightForWidth(width));
    setGeometry(metrics::space4, room.height() - height - metrics::space4, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_action &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) && isVisible())
        QMetaObject::invokeMethod(this, &Toast::restAgain, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_rest.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (!m_action->hasFocus())
        m_rest.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    paintRounded(painter, rect(), metrics::radius, c.surface, c.text2);
    paintSymbol(
        painter,
        QRect(metrics::space4, (height() - metrics::icon) / 2, metrics::icon, metrics::icon),
        symbolOf(m_news.tone), toneColors(c, m_news.tone).ink);
}

} // namespace tenure::ui
