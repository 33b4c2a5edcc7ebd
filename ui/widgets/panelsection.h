// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace tenure::ui {

class Button;
class Label;

/// A part of a side panel: a bold head with a count and a link, its things below, a line under it.
class PanelSection final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelSection(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(int count);
    void setLink(const QString &words);

    QVBoxLayout *body() { return m_body; }
    /// Takes everything out of the body.
    void clear();
    /// "Manager   Priya Raman": label left, value right of it.
    void addFact(const QString &label, const QString &value);
    /// "Tasks done by people   9": the figure stands at the right edge.
    void addFigure(const QString &label, int figure);

Q_SIGNALS:
    void linkChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_count;
    Button *m_link;
    QVBoxLayout *m_body;
};

} // namespace tenure::ui
