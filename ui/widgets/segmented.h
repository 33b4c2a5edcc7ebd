// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tenure::ui {

/// One of a few, side by side, with counts: "Mine 4 | My team 12 | Late 2". Arrow keys move.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString word;
        int count = -1; ///< under 0: none is shown
    };

    explicit Segmented(const QString &name, QWidget *parent = nullptr);

    void setChoices(const QVector<Choice> &choices);
    void setCount(int index, int count);
    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString label(int index) const;
    int widthOf(int index) const;
    QRect areaOf(int index) const;
    void announce();

    QString m_name;
    QVector<Choice> m_choices;
    int m_current = 0;
};

} // namespace tenure::ui
