// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace tenure::ui {

/// One after another from the left, and on a new line where there is no room: long words of a
/// language are never cut.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override { qDeleteAll(m_items); }

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// The height that is needed.
    int arrange(const QRect &area, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace tenure::ui
