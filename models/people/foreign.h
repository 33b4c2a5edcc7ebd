// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace tenure::people {

/// Refuses what is evidently something other than a CSV file, by name: nothing at all, a web page,
/// an HTTP answer, XML, JSON, a spreadsheet, an archive, a PDF.
Result<void> checkLooksLikeCsv(QByteArrayView bytes);

} // namespace tenure::people
