// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/servers/serverfixture.h"

#include <QHash>
#include <QJsonObject>

namespace tenure::test {

/// An entry as ldapsearch prints it: attribute in lower case -> values.
using Lines = QHash<QString, QStringList>;

/// A real directory server, and an administrator who looks at it and changes it behind Tenure's
/// back: with the command line tools, so that he shares no code with what is tested.
class Directory
{
public:
    virtual ~Directory() = default;

    virtual bool start() = 0;
    /// Configuration of a system for this server.
    virtual QJsonObject config() const = 0;
    QByteArray log() const { return m_server.log(); }
    ServerFixture &server() { return m_server; }

    /// Applies LDIF with `changetype:` lines; false if any part was refused.
    /// `more`: further arguments of ldapmodify; "-M" passes by what an errAuxObject would answer.
    bool apply(const QByteArray &ldif, const QStringList &more = {});
    /// The entry by DN; empty: none.
    Lines entry(const QString &dn,
                const QStringList &attributes = {QStringLiteral("*"), QStringLiteral("+")}) const;
    /// DNs that match a filter below the base.
    QStringList find(const QString &filter) const;
    /// Whether a password signs in; "" or what the server says.
    QString signIn(const QString &dn, const QByteArray &password) const;

    QString base() const { return m_base; }
    QString person(const QString &rdn) const { return rdn + u',' + m_people; }
    QString group(const QString &name) const
    {
        return QStringLiteral("cn=%1,%2").arg(name, m_groups);
    }

protected:
    Directory(const QString &script, const QStringList &arguments,
              const QProcessEnvironment &environment);

    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QString &tool, const QStringList &arguments, const QByteArray &input = {}) const;
    virtual QStringList adminArguments() const = 0;
    virtual QString address() const = 0;

    ServerFixture m_server;
    QString m_base = QStringLiteral("dc=corp,dc=example");
    QString m_people;
    QString m_groups;
};

/// OpenLDAP.
class Slapd final : public Directory
{
public:
    explicit Slapd(
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    bool start() override;
    QJsonObject config() const override;
    /// The same through a port in between.
    QJsonObject configAt(quint16 port) const;
    QString caFile() const { return m_server.dir() + QStringLiteral("/ca/ca.pem"); }

private:
    QStringList adminArguments() const override;
    QString address() const override;
};

/// Samba as an Active Directory controller.
class SambaAd final : public Directory
{
public:
    SambaAd();

    bool start() override;
    QJsonObject config() const override;

    bool makeUnit(const QByteArray &name);
    bool makeUser(const QByteArray &name, const QString &password);
    /// The account that `config()` signs in with, and its unit tree: Staff, Leavers and Groups.
    bool makeHome(const QString &password);

private:
    QStringList adminArguments() const override;
    QString address() const override;
};

} // namespace tenure::test
