// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPoint>
#include <QString>

class QPainter;

namespace tenure::ui {

/// A key as it stands on a keyboard: "Ctrl+K" in a small frame.
int keyHintWidth(const QString &keys);
/// `leftMiddle` is the middle of its left edge. `ink` for a ground of its own; none: as secondary
/// text.
void paintKeyHint(QPainter &painter, QPoint leftMiddle, const QString &keys,
                  const QColor &ink = {});

} // namespace tenure::ui
