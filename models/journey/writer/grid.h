// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/writer.h"

#include <QPointF>
#include <QRectF>

namespace tenure::journey::writer {

/// Where everything of a new journey is drawn. In the order of the journey's own vectors.
struct Picture
{
    QRectF pool;
    std::vector<QRectF> lanes;
    std::vector<QRectF> nodes;
    std::vector<std::vector<QPointF>> flows;
};

/// Columns by the longest way from the start, rows within each lane, one gutter between columns for
/// the flows. A step stands in the row of the one before it where that is free, so that a branch
/// reads as a line.
Picture layOut(const NewJourney &journey);

} // namespace tenure::journey::writer
