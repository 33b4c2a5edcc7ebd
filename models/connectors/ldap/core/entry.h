// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace tenure::ldap {

using Values = QList<QByteArray>;

/// An entry as read or to be added. Attribute names are compared without regard to case.
class Entry
{
public:
    QByteArray dn;

    void set(const QByteArray &attribute, const Values &values);
    Values values(const QByteArray &attribute) const;
    QByteArray first(const QByteArray &attribute) const { return values(attribute).value(0); }
    QString text(const QByteArray &attribute) const { return QString::fromUtf8(first(attribute)); }
    bool has(const QByteArray &attribute) const { return !values(attribute).isEmpty(); }

    /// Names as the directory or the caller wrote them, in alphabetical order.
    QList<QByteArray> attributes() const;

    /// All attributes but secrets: {"title": "Lead", "objectClass": [...], "photo": {"base64":
    /// "..."}}.
    QJsonObject toJson() const;
    static Entry fromJson(const QByteArray &dn, const QJsonObject &attributes);

private:
    struct Attribute
    {
        QByteArray name;
        Values values;
    };
    QMap<QByteArray, Attribute> m_attributes; ///< by lower-case name
};

/// One value as text, several as a list; what is no text goes as {"base64": "..."}.
QJsonValue toJson(const Values &values);
Values valuesFromJson(const QJsonValue &json);

/// Whether an attribute holds a password or a key in any form: never read, stored, shown or logged.
bool isSecretAttribute(const QByteArray &attribute);

/// One part of a modify request.
struct Mod
{
    enum Kind { Add, Delete, Replace } kind = Replace;
    QByteArray attribute;
    Values values = {};
};

} // namespace tenure::ldap
