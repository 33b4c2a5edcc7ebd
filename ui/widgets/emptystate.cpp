// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

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
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(widestText);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::space2);
    layout->addStretch(2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sign, m_title, m_text, m_action})
        layout->addWidget(part, 0, Qt::AlignHCenter);
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
