// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

namespace tenure::ui {

struct Moment
{
    QString when;
    Symbol symbol = Symbol::Circle;
    Tone tone = Tone::Idle;
    QString what;
    QString detail;
};

/// What happened, newest first, with a thin line from one to the next.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setMoments(const QVector<Moment> &moments);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOf(const Moment &moment, int width) const;

    QVector<Moment> m_moments;
};

} // namespace tenure::ui
