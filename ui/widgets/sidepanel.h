// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tenure::ui {

class Button;
class FlowLayout;
class PanelSection;

/// Beside a list: sections that scroll, and a foot with its actions that does not.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    PanelSection *addSection(const QString &title = {});
    void addWidget(QWidget *widget);
    void addFootAction(Button *action);
    void setFootVisible(bool visible);
    /// Puts its actions out of reach and says why; an empty reason gives them back.
    void setHeld(const QString &why);
    /// Puts these of its sections first, in this order.
    void arrange(const QVector<QWidget *> &first);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_sections;
    QWidget *m_foot;
    FlowLayout *m_actions;
};

} // namespace tenure::ui
