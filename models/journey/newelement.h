// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tenure::journey {

/// An element to be written: names and values, no XML. Prefixes, escaping, indentation and line
/// ends are the Editor's. Text, if any, stands before the children.
///
///     NewElement(ns::tenure, u"effect").attribute(u"verb", u"account.ensure")
///         .child(NewElement(ns::tenure, u"param").attribute(u"name", u"mail"))
class NewElement
{
public:
    struct NamedValue
    {
        QString namespaceUri;
        QString name;
        QString value;
    };

    NewElement(QStringView namespaceUri, QStringView name)
        : m_namespaceUri(namespaceUri.toString()), m_name(name.toString())
    {
    }

    NewElement &attribute(QStringView name, QStringView value, QStringView namespaceUri = {});
    NewElement &text(QStringView text);
    NewElement &child(NewElement child);

    const QString &namespaceUri() const { return m_namespaceUri; }
    const QString &name() const { return m_name; }
    const QString &text() const { return m_text; }
    const std::vector<NamedValue> &attributes() const { return m_attributes; }
    const std::vector<NewElement> &children() const { return m_children; }

private:
    QString m_namespaceUri;
    QString m_name;
    QString m_text;
    std::vector<NamedValue> m_attributes;
    std::vector<NewElement> m_children;
};

} // namespace tenure::journey
