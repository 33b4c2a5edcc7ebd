// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "connectors/ldap/core/dn.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace tenure::ldap {

enum class Flavour { OpenLdap, ActiveDirectory };

/// What is never touched, whoever asks.
struct Protection
{
    QList<Dn> units = {};   ///< nothing in or below these
    QList<Dn> groups = {};  ///< neither these groups nor who is in them
    QList<Dn> entries = {}; ///< these entries
};

/// A system's configuration, checked. resources/docs/ldap.md says what each key means.
struct Settings
{
    Flavour flavour = Flavour::OpenLdap;
    QString host;
    quint16 port = 0;
    bool startTls = false; ///< else TLS from the first byte; there is no third way
    QString caFile;
    QByteArray bindName;
    QString passwordRef;

    Dn base;
    Dn people;                       ///< where accounts are made
    Dn groups;                       ///< where groups are looked for
    std::optional<Dn> disabled = {}; ///< where disabled accounts are moved to

    QByteArray anchor;      ///< holds the employee number
    QByteArray accountName; ///< unique in the directory
    QByteArray rdn;         ///< names the entry in its unit
    QByteArray member;      ///< of groups
    QList<QByteArray> objectClasses;
    QMap<QString, QByteArray> attributes; ///< parameter -> attribute: all that Tenure may write
    QString upnSuffix;                    ///< Active Directory: after the @

    bool setPassword = true;
    bool mustChange = true; ///< at the first sign-in
    Protection protect;

    milliseconds connectTimeout{10000};
    milliseconds operationTimeout{30000};
    int connections = 2;
    int pageSize = 200;
};

/// `ldap.config` with the key at fault; a key that is not known is one too.
Result<Settings> settingsFromJson(const QJsonObject &config);

} // namespace tenure::ldap
