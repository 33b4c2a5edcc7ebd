// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/report.h"

namespace tenure::connectorapi {

QString toText(Presence presence)
{
    switch (presence) {
    case Presence::Unknown:
        return QStringLiteral("unknown");
    case Presence::Absent:
        return QStringLiteral("absent");
    case Presence::Present:
        return QStringLiteral("present");
    case Presence::Ambiguous:
        return QStringLiteral("ambiguous");
    }
    Q_UNREACHABLE();
}

QString toText(Satisfied satisfied)
{
    switch (satisfied) {
    case Satisfied::Unknown:
        return QStringLiteral("unknown");
    case Satisfied::No:
        return QStringLiteral("no");
    case Satisfied::NotYet:
        return QStringLiteral("not_yet");
    case Satisfied::Yes:
        return QStringLiteral("yes");
    }
    Q_UNREACHABLE();
}

QString toText(Status status)
{
    switch (status) {
    case Status::Done:
        return QStringLiteral("done");
    case Status::AlreadyDone:
        return QStringLiteral("already_done");
    case Status::Accepted:
        return QStringLiteral("accepted");
    case Status::Partial:
        return QStringLiteral("partial");
    case Status::Failed:
        return QStringLiteral("failed");
    case Status::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

Report refused(ErrorClass errorClass, Error error)
{
    Report report;
    report.status = Status::Failed;
    report.failure = Failure{errorClass, std::move(error)};
    return report;
}

Observation unseen(ErrorClass errorClass, Error error)
{
    Observation observation;
    observation.failure = Failure{errorClass, std::move(error)};
    return observation;
}

} // namespace tenure::connectorapi
