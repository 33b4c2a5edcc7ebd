// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "ctl/command.h"
#include "wiring/account.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    tenure::app::forbidCoreDumps();
    QCoreApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("tenurectl"));
    tenure::installLogFormat();
    // Answers are on stdout and sentences on stderr; the log would only stand between them.
    QLoggingCategory::setFilterRules(QStringLiteral("tenure.*=false\ntenure.*.critical=true"));
    return tenure::ctl::dispatch(app.arguments().mid(1));
}
