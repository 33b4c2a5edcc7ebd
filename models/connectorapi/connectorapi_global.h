// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef TENURE_CONNECTORAPI_LIBRARY
#define TENURE_CONNECTORAPI_EXPORT Q_DECL_EXPORT
#else
#define TENURE_CONNECTORAPI_EXPORT Q_DECL_IMPORT
#endif
