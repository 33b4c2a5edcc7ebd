// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/symbol.h"

#include <QAbstractButton>

namespace tenure::ui {

/// One of a few ways to go on, with a sign and a sentence about it. Cards of one parent exclude
/// each other.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(Symbol symbol, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textArea(int width) const;

    Symbol m_symbol;
    QString m_text;
};

} // namespace tenure::ui
