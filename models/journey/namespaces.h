// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tenure::journey::ns {

// BPMN 2.0.2, OMG formal/2013-12-09, annex B (XML schemas).
inline constexpr QStringView bpmn = u"http://www.omg.org/spec/BPMN/20100524/MODEL";
inline constexpr QStringView bpmndi = u"http://www.omg.org/spec/BPMN/20100524/DI";
inline constexpr QStringView dc = u"http://www.omg.org/spec/DD/20100524/DC";
inline constexpr QStringView di = u"http://www.omg.org/spec/DD/20100524/DI";

inline constexpr QStringView tenure = u"urn:tenure:journey:1"; ///< Tenure's own facts

// Written beside ours so that the file runs in other engines, or read so that colours and profiles
// survive.
inline constexpr QStringView camunda = u"http://camunda.org/schema/1.0/bpmn";
inline constexpr QStringView modeler = u"http://camunda.org/schema/modeler/1.0";
inline constexpr QStringView bioc = u"http://bpmn.io/schema/bpmn/biocolor/1.0";
inline constexpr QStringView color = u"http://www.omg.org/spec/BPMN/non-normative/color/1.0";

inline constexpr QStringView xsi = u"http://www.w3.org/2001/XMLSchema-instance";
inline constexpr QStringView xml = u"http://www.w3.org/XML/1998/namespace";
inline constexpr QStringView xmlns =
    u"http://www.w3.org/2000/xmlns/"; ///< of namespace declarations

} // namespace tenure::journey::ns
