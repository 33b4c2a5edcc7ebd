// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

namespace tenure::ui {

/// The bottom edge: small facts of the store, left and right. Never the only place of news.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        std::optional<Symbol> symbol = {};
        QString words;
        Tone tone = Tone::Idle;

        friend bool operator==(const Fact &, const Fact &) = default;
    };

    explicit StatusLine(QWidget *parent = nullptr);

    void setFacts(const QVector<Fact> &left, const QVector<Fact> &right);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<Fact> m_left;
    QVector<Fact> m_right;
};

} // namespace tenure::ui
