// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tenure::ui {

Notices::Notices(QWidget *parent) : QWidget(parent), m_bar(new MessageBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    connect(m_bar, &MessageBar::actionChosen, this, [this] {
        const auto first = std::ranges::find_if(
            m_notices, [](const std::optional<Notice> &notice) { return notice.has_value(); });
        if (first != m_notices.end() && (*first)->action)
            (*first)->action();
    });
    show();
}

void Notices::set(Kind kind, const MessageBar::News &news, std::function<void()> action)
{
    m_notices[size_t(kind)] = Notice{news, std::move(action)};
    show();
}

void Notices::clear(Kind kind)
{
    m_notices[size_t(kind)].reset();
    show();
}

void Notices::show()
{
    const auto isThere = [](const std::optional<Notice> &notice) { return notice.has_value(); };
    const auto first = std::ranges::find_if(m_notices, isThere);
    setVisible(first != m_notices.end());
    if (first == m_notices.end())
        return;
    MessageBar::News news = (*first)->news;
    if (const auto more = std::ranges::count_if(m_notices, isThere) - 1; more > 0)
        news.text += u' ' + tr("%n more notice(s).", nullptr, int(more));
    m_bar->show(news);
}

} // namespace tenure::ui
