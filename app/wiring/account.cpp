// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/account.h"

#include <array>

#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace tenure::app {

QString accountName()
{
    // Asked of the system by number: an environment variable could name anybody.
    std::array<char, 16 * 1024> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QStringLiteral("uid-%1").arg(geteuid());
}

void forbidCoreDumps()
{
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace tenure::app
