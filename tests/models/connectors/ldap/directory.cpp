// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/directory.h"

#include <QStringEncoder>
#include <QUrl>

namespace tenure::test {
namespace {

Lines parsed(const QByteArray &ldif)
{
    Lines lines;
    for (const QByteArray &line : ldif.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const bool encoded = line.mid(colon, 2) == "::";
        const QByteArray value = line.mid(colon + (encoded ? 2 : 1)).trimmed();
        const QString text = QString::fromUtf8(encoded ? QByteArray::fromBase64(value) : value);
        lines[QString::fromLatin1(line.first(colon)).toLower()] << text;
    }
    return lines;
}

QProcessEnvironment sambaEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AD_TEMPLATE"),
                       QStringLiteral(TENURE_BUILD_DIR "/samba-template"));
    return environment;
}

QByteArray unicodePwd(const QString &password)
{
    QStringEncoder encode(QStringEncoder::Utf16LE);
    return QByteArray(encode(u'"' + password + u'"')).toBase64();
}

} // namespace

Directory::Directory(const QString &script, const QStringList &arguments,
                     const QProcessEnvironment &environment)
    : m_server(script, arguments, environment)
{
}

Directory::Run Directory::run(const QString &tool, const QStringList &arguments,
                              const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LDAPTLS_CACERT"),
                       m_server.dir() + QStringLiteral("/ca/ca.pem"));
    process.setProcessEnvironment(environment);
    process.start(tool,
                  QStringList{QStringLiteral("-x"), QStringLiteral("-H"), address()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool Directory::apply(const QByteArray &ldif, const QStringList &more)
{
    const Run done = run(QStringLiteral("ldapmodify"), adminArguments() + more, ldif);
    if (done.code != 0)
        qWarning("%s", done.err.constData());
    return done.code == 0;
}

Lines Directory::entry(const QString &dn, const QStringList &attributes) const
{
    const QStringList arguments{QStringLiteral("-LLL"),
                                QStringLiteral("-o"),
                                QStringLiteral("ldif-wrap=no"),
                                QStringLiteral("-s"),
                                QStringLiteral("base"),
                                QStringLiteral("-b"),
                                dn,
                                QStringLiteral("(objectClass=*)")};
    return parsed(run(QStringLiteral("ldapsearch"), adminArguments() + arguments + attributes).out);
}

QStringList Directory::find(const QString &filter) const
{
    const QStringList arguments{QStringLiteral("-LLL"),
                                QStringLiteral("-o"),
                                QStringLiteral("ldif-wrap=no"),
                                QStringLiteral("-b"),
                                m_base,
                                filter,
                                QStringLiteral("1.1")};
    return parsed(run(QStringLiteral("ldapsearch"), adminArguments() + arguments).out)
        .value(QStringLiteral("dn"));
}

QString Directory::signIn(const QString &dn, const QByteArray &password) const
{
    const Run done = run(QStringLiteral("ldapsearch"),
                         {QStringLiteral("-D"), dn, QStringLiteral("-w"),
                          QString::fromUtf8(password), QStringLiteral("-s"), QStringLiteral("base"),
                          QStringLiteral("-b"), QString(), QStringLiteral("1.1")});
    return done.code == 0 ? QString() : QString::fromUtf8(done.err + done.out);
}

Slapd::Slapd(const QProcessEnvironment &environment)
    : Directory(QStringLiteral("slapd.sh"), {QStringLiteral("PORT"), QStringLiteral("PORT")},
                environment)
{
    m_people = QStringLiteral("ou=people,") + m_base;
    m_groups = QStringLiteral("ou=groups,") + m_base;
}

bool Slapd::start()
{
    return m_server.start(60000, [this] { return !entry(m_base).isEmpty(); });
}

QString Slapd::address() const
{
    // By the socket in its directory: no certificate stands between the oracle and the truth.
    return QStringLiteral("ldapi://") +
           QString::fromLatin1(QUrl::toPercentEncoding(m_server.dir() + QStringLiteral("/ldapi")));
}

QStringList Slapd::adminArguments() const
{
    return {QStringLiteral("-D"), QStringLiteral("cn=admin,") + m_base, QStringLiteral("-w"),
            QStringLiteral("secret")};
}

QJsonObject Slapd::config() const
{
    return configAt(m_server.port(0));
}

QJsonObject Slapd::configAt(quint16 port) const
{
    return {
        {QStringLiteral("url"), QStringLiteral("ldap://127.0.0.1:%1").arg(port)},
        {QStringLiteral("caFile"), caFile()},
        {QStringLiteral("bindName"), QStringLiteral("cn=tenure,ou=services,dc=corp,dc=example")},
        {QStringLiteral("password"), QStringLiteral("vault:directory")},
        {QStringLiteral("base"), m_base},
        {QStringLiteral("people"), m_people},
        {QStringLiteral("groups"), m_groups},
        {QStringLiteral("disabled"), QStringLiteral("ou=disabled,") + m_base}};
}

SambaAd::SambaAd()
    : Directory(QStringLiteral("samba-ad.sh"), {QStringLiteral("PORT"), QStringLiteral("PORT")},
                sambaEnvironment())
{
    m_people = QStringLiteral("OU=Staff,") + m_base;
    m_groups = QStringLiteral("OU=Groups,") + m_base;
}

bool SambaAd::start()
{
    return m_server.start(120000, [this] { return !entry(m_base).isEmpty(); });
}

bool SambaAd::makeUnit(const QByteArray &name)
{
    return apply("dn: OU=" + name +
                 ",DC=corp,DC=example\nchangetype: add\nobjectClass: organizationalUnit\n");
}

bool SambaAd::makeUser(const QByteArray &name, const QString &password)
{
    return apply("dn: CN=" + name +
                 ",CN=Users,DC=corp,DC=example\nchangetype: add\nobjectClass: "
                 "user\nsAMAccountName: " +
                 name + "\nuserPrincipalName: " + name + "@corp.example\nunicodePwd:: " +
                 unicodePwd(password) + "\nuserAccountControl: 66048\n");
}

bool SambaAd::makeHome(const QString &password)
{
    return makeUnit("Staff") && makeUnit("Leavers") && makeUnit("Groups") &&
           makeUser("tenure", password) &&
           apply("dn: CN=Domain Admins,CN=Users,DC=corp,DC=example\nchangetype: modify\nadd: "
                 "member\nmember: CN=tenure,CN=Users,DC=corp,DC=example\n");
}

QString SambaAd::address() const
{
    return QStringLiteral("ldaps://127.0.0.1:%1").arg(m_server.port(0));
}

QStringList SambaAd::adminArguments() const
{
    return {QStringLiteral("-D"), QStringLiteral("administrator@corp.example"),
            QStringLiteral("-w"), QStringLiteral("Admin-Passw0rd-1")};
}

QJsonObject SambaAd::config() const
{
    return {{QStringLiteral("directory"), QStringLiteral("ad")},
            {QStringLiteral("url"), address()},
            {QStringLiteral("caFile"), m_server.dir() + QStringLiteral("/ca/ca.pem")},
            {QStringLiteral("bindName"), QStringLiteral("tenure@corp.example")},
            {QStringLiteral("password"), QStringLiteral("vault:directory")},
            {QStringLiteral("base"), m_base},
            {QStringLiteral("people"), m_people},
            {QStringLiteral("groups"), m_groups},
            {QStringLiteral("disabled"), QStringLiteral("OU=Leavers,") + m_base},
            {QStringLiteral("upnSuffix"), QStringLiteral("corp.example")}};
}

} // namespace tenure::test
