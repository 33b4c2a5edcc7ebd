// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/report.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>

namespace tenure::connectorapi {

/// Asks for one page of the objects of a kind. A cursor belongs to the system object that gave it
/// and dies with it.
struct PageRequest
{
    QString kind = {};      ///< "account" or "group"; anything else is an error, empty too
    QByteArray cursor = {}; ///< empty: the first page
    int limit = 200;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
};

struct ListedObject
{
    ExternalRef ref = {};
    QString name = {};   ///< what people call it: account name, group name
    QString number = {}; ///< the person's number it carries; empty: nobody's
    QString displayName = {};
    std::optional<bool> enabled = {}; ///< accounts, where the system can tell
};

/// One page. Only `complete` says that there are no more: a short page proves nothing, and absence
/// is never concluded from a listing that did not end with it.
struct Page
{
    QList<ListedObject> objects = {};
    QByteArray next = {};
    bool complete = false;
    std::optional<Failure> failure = {};
};

} // namespace tenure::connectorapi
