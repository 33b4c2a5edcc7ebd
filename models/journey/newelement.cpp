// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/newelement.h"

namespace tenure::journey {

NewElement &NewElement::attribute(QStringView name, QStringView value, QStringView namespaceUri)
{
    m_attributes.push_back({namespaceUri.toString(), name.toString(), value.toString()});
    return *this;
}

NewElement &NewElement::text(QStringView text)
{
    m_text = text.toString();
    return *this;
}

NewElement &NewElement::child(NewElement child)
{
    m_children.push_back(std::move(child));
    return *this;
}

} // namespace tenure::journey
