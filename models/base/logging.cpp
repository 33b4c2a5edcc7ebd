// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace tenure {

Q_LOGGING_CATEGORY(logTimeCategory, "tenure.time", QtInfoMsg)

const QLoggingCategory &logTime()
{
    return logTimeCategory();
}

void installLogFormat()
{
    // systemd sets JOURNAL_STREAM when stderr is its own socket: then it adds the time and wants
    // <priority>.
    if (qEnvironmentVariableIsSet("JOURNAL_STREAM")) {
        qSetMessagePattern(QStringLiteral(
            "%{if-debug}<7>%{endif}%{if-info}<6>%{endif}%{if-warning}<4>%{endif}"
            "%{if-critical}<3>%{endif}%{if-fatal}<2>%{endif}%{category}: %{message}"));
    } else {
        qSetMessagePattern(
            QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"));
    }
}

} // namespace tenure
