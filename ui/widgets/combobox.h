// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tenure::ui {

/// A choice that the wheel does not change while somebody scrolls past it.
class ComboBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(const QString &name, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tenure::ui
