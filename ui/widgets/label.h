// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fonts.h"

#include <QLabel>

namespace tenure::ui {

enum class Ink : quint8 { Text, Secondary, Bad };

/// A text of the type scale. Wraps, so that no language is clipped; its words can be copied.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body,
                   Weight weight = Weight::Regular, Ink ink = Ink::Text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeInk();

    Ink m_ink;
};

} // namespace tenure::ui
