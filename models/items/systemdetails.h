// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/schemafields.h"
#include "items/systemmodel.h"
#include "services/systemneeds.h"

#include <functional>

namespace tenure::items {

/// One system with all that a person in charge of it looks at.
struct SystemSheet
{
    SystemItem system;
    QString ownerKey;
    QString notes;
    QJsonObject config;
    QStringList boundNames;
    std::vector<services::SystemNeed> needs; ///< of the journeys bound to it
    QDate today;
};

/// What a form for a system offers.
struct SystemChoices
{
    std::vector<services::ConnectorKind> kinds;
    QStringList unanswered; ///< names that journeys use and that nobody answers
    std::vector<std::pair<QString, QString>> teams; ///< key and name
};

/// What a person filled in.
struct SystemDraft
{
    QString name;
    QString connector;
    QJsonObject config;
    std::vector<std::pair<QString, QString>> secrets; ///< key and what was typed
    QStringList boundNames;
    int phase = 1;
    QString ownerKey;
    QString notes;
};

void askForSystem(Desk &desk, QObject *receiver, const QString &name,
                  std::function<void(const Result<SystemSheet> &)> answer);
void askForChoices(Desk &desk, QObject *receiver,
                   std::function<void(const Result<SystemChoices> &)> answer);
/// Secrets go to keychain or vault first; the configuration holds their references.
void saveSystem(Desk &desk, QObject *receiver, const SystemDraft &draft,
                std::function<void(const Result<void> &)> answer);
void pauseSystem(Desk &desk, QObject *receiver, const QString &name, bool paused,
                 std::function<void(const Result<void> &)> answer);
/// Climbs the ladder: may take as long as the system's deadlines, so ask a desk that nobody else
/// waits for.
void testSystem(Desk &slowDesk, QObject *receiver, const QString &name,
                std::function<void(const Result<void> &)> answer);

/// The integration document of these systems (all: an empty list), in Markdown: which data each
/// needs, in what form, what happens when it is down, phase and owner.
void askForDocument(Desk &desk, QObject *receiver, const QStringList &systems,
                    std::function<void(const Result<QString> &)> answer);

} // namespace tenure::items
