// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/schemafields.h"
#include "items/systemmodel.h"
#include "ui/widgets/cell.h"

namespace tenure::ui {

StateLook lookOf(items::SystemState state);
Symbol symbolOfConnector(const QString &connector);

/// "Address answers" for "reachable"
QString rungWord(const QString &rung);
StateLook lookOf(const services::HealthRung &rung);
/// One square a rung.
QVector<Tone> rungTones(const std::vector<services::HealthRung> &rungs);

/// A setting's name as people say it: "Address" for "url". Settings of connectors that Tenure does
/// not know keep their key.
QString settingName(const QString &key);
/// What is wrong with what was typed; empty: nothing.
QString faultWords(const items::SchemaField &field, const QString &typed);

} // namespace tenure::ui
