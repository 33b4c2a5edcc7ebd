// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/fonts.h"

#include <optional>

namespace tenure::ui {

/// Large figures over a list. Each is a filter: a click narrows the list, a second one widens it.
class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Figure
    {
        int value = 0;
        QString words;
        std::optional<Symbol> symbol = {};
        Tone tone = Tone::Idle;
    };

    explicit FigureStrip(const QString &name, QWidget *parent = nullptr);

    void setFigures(const QVector<Figure> &figures);
    std::optional<int> chosen() const { return m_chosen; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// How much air there is between the figures.
    struct Fit
    {
        int padding;
        bool hasSymbols;
        TextSize size;
    };

    int widthOf(const Figure &figure, const Fit &fit) const;
    int widthOf(const Fit &fit) const;
    Fit fit() const;
    void paintFigure(QPainter &painter, const Figure &figure, const QRect &area,
                     const Fit &fit) const;
    QVector<QRect> areas() const;
    void choose(int index);

    QVector<Figure> m_figures;
    std::optional<int> m_chosen;
    int m_at = 0; ///< where the keyboard is
};

} // namespace tenure::ui
