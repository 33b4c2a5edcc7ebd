// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/connector.h"

namespace tenure::connectorapi {

// Here, so that the type information of the interfaces lives in this library alone, on both sides
// of the plugin border.
SecretBroker::~SecretBroker() = default;
RateGate::~RateGate() = default;
System::~System() = default;
Connector::~Connector() = default;

} // namespace tenure::connectorapi
