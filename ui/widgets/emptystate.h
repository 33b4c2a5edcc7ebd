// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/symbol.h"

#include <QWidget>

namespace tenure::ui {

class Button;
class Label;

/// What stands where a list would: nothing yet, all done, or hidden by filters; and what to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        Symbol symbol = Symbol::Empty;
        QString title;
        QString text;
        QString action = {};
    };

    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const Words &words);

Q_SIGNALS:
    void actionChosen();

private:
    class Sign;

    Sign *m_sign;
    Label *m_title;
    Label *m_text;
    Button *m_action;
};

} // namespace tenure::ui
