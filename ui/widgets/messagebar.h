// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

namespace tenure::ui {

class Button;
class Label;

/// One piece of news across a page: what is so, in bold, what it means, and the one thing to do.
/// It stands only while it is true.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    struct News
    {
        Tone tone = Tone::Info;
        Symbol symbol = Symbol::Info;
        QString title;
        QString text;
        QString action = {}; ///< empty: nothing can be done here

        friend bool operator==(const News &, const News &) = default;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(const News &news);

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    News m_news;
    Label *m_title;
    Label *m_text;
    Button *m_action;
};

} // namespace tenure::ui
