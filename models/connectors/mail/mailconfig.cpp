// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/mailconfig.h"

#include "connectors/mail/address.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tenure::mail {
namespace {

// Read with a parser of our own below; this text is what a form is drawn from.
constexpr char schemaText[] = R"({
  "type": "object", "additionalProperties": false, "required": ["host", "from"],
  "properties": {
    "host": {"type": "string", "format": "hostname"},
    "port": {"type": "integer", "minimum": 1, "maximum": 65535, "default": 587},
    "security": {"enum": ["starttls", "tls"], "default": "starttls"},
    "user": {"type": "string"},
    "password": {"type": "string", "format": "secret-reference"},
    "from": {"type": "string", "format": "email"},
    "fromName": {"type": "string"},
    "caFile": {"type": "string", "format": "path"},
    "connectMs": {"type": "integer", "minimum": 1, "maximum": 120000, "default": 10000},
    "totalMs": {"type": "integer", "minimum": 1, "maximum": 600000, "default": 60000}
  }
})";

class ConfigReader
{
public:
    explicit ConfigReader(const QJsonObject &object) : m_object(object) {}

    Result<MailConfig> read();

private:
    void require(bool ok, const char *key);
    QString text(const char *key);
    qint64 number(const char *key, qint64 otherwise, qint64 most);

    const QJsonObject &m_object;
    QString m_bad; ///< the first key that is wrong
};

void ConfigReader::require(bool ok, const char *key)
{
    if (!ok && m_bad.isEmpty())
        m_bad = QString::fromLatin1(key);
}

QString ConfigReader::text(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f-\\x9f]"));
    require(value.isUndefined() || (value.isString() && !value.toString().contains(control)), key);
    return value.toString();
}

qint64 ConfigReader::number(const char *key, qint64 otherwise, qint64 most)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    const qint64 result = value.toInteger(value.isUndefined() ? otherwise : 0);
    require(result >= 1 && result <= most, key);
    return result;
}

Result<MailConfig> ConfigReader::read()
{
    const QJsonObject known = mailConfigSchema().value(u"properties").toObject();
    for (const QString &key : m_object.keys())
        require(known.contains(key), qPrintable(key));

    static const QRegularExpression hostName(
        QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"));
    MailConfig config;
    config.host = text("host");
    require(hostName.match(config.host).hasMatch(), "host");
    config.port = quint16(number("port", 587, 65535));
    const QString security = m_object.value(u"security").toString(QStringLiteral("starttls"));
    require(security == u"starttls" || security == u"tls", "security");
    config.security = security == u"tls" ? Security::Tls : Security::StartTls;
    config.user = text("user");
    config.password = text("password");
    require(config.user.isEmpty() == config.password.isEmpty(),
            config.user.isEmpty() ? "user" : "password");
    const std::optional<QByteArray> from = plainAddress(text("from"));
    require(from.has_value(), "from");
    config.from = from.value_or(QByteArray());
    config.fromName = text("fromName");
    config.caFile = text("caFile");
    require(config.caFile.isEmpty() || QDir::isAbsolutePath(config.caFile), "caFile");
    config.connectTime = milliseconds(number("connectMs", 10000, 120000));
    config.totalTime = milliseconds(number("totalMs", 60000, 600000));
    if (!m_bad.isEmpty())
        return Error{QStringLiteral("mail.bad_config"), {{QStringLiteral("key"), m_bad}}};
    return config;
}

} // namespace

Result<MailConfig> mailConfigFromJson(const QJsonObject &object)
{
    return ConfigReader(object).read();
}

QJsonObject mailConfigSchema()
{
    return QJsonDocument::fromJson(schemaText).object();
}

} // namespace tenure::mail
