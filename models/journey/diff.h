// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tenure::journey {

class Document;

/// One value of an element that differs. An empty side: the value is not there.
struct FieldChange
{
    QString field; ///< "name", "lane", "extensionElements/effect/@verb"
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What became of one element between two files.
struct Change
{
    enum class Kind : quint8 {
        Added,
        Removed,
        Changed,
        Moved ///< only its drawing differs
    };

    Kind kind = Kind::Changed;
    QString element; ///< BPMN id
    QString type;    ///< "userTask", "sequenceFlow", ...
    QString name;
    std::vector<FieldChange> fields; ///< of Changed, by name

    friend bool operator==(const Change &, const Change &) = default;
};

/// What somebody who reads both charts would call different: elements by id, whatever the order,
/// the prefixes and the white space of the files. First what is gone, in the order of `before`,
/// then the rest in the order of `after`.
std::vector<Change> differences(const Document &before, const Document &after);

} // namespace tenure::journey
