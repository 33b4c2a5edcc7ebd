// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int widestText = 400;

}

class EmptyState::Sign final : public QWidget
{
public:
    Sign() { setFixedSize(metrics::largeIcon, metrics::largeIcon); }

    Symbol symbol = Symbol::Empty;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSymbol(painter, rect(), symbol, colorsOf(palette()).text2);
    }
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sign(new Sign)
    , m_title(new Label({}, TextSize::Section, Weight::Bold))
    , m_text(new Label({}, TextSize::Body, Weight::Regular, Ink::Secondary))
    , m_action(new Button(QString(), Button::Kind::Primary))
{
    for (Label *text : {m_title, m_text}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignHCenter);
        text->setMaximumWidth(widestText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::space2);
    layout->addStretch(2);
    layout->addWidget(m_sign, 0, Qt::AlignHCenter);
    for (Label *text : {m_title, m_text}) { // as wide as they may be, and as high as they then need
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(text, 1000);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &Button::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::setWords(const Words &words)
{
    m_sign->symbol = words.symbol;
    m_sign->update();
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
}

} // namespace tenure::ui
