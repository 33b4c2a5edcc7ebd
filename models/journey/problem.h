// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <span>

namespace tenure::journey {

class Element;

enum class Severity : quint8 {
    Error,   ///< refused at publish
    Warning, ///< may be published, but somebody should look
    Hint     ///< a matter of style, or something that could not be checked
};

/// What is wrong with a journey, and where. `wording` turns code and args into the sentence.
struct Problem
{
    QString code; ///< stable, "lint.owner_missing"; resources/docs/lint.md lists them all
    Severity severity = Severity::Error;
    QString element;    ///< BPMN id; empty where the file itself is meant, or an element without id
    qsizetype line = 0; ///< 1-based, of the element's start tag; 0: not known
    qsizetype column = 0;
    QJsonObject args; ///< always with `element` and `name`; `nearest` names a construct that can be
                      ///< run instead

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// One thing that can be wrong.
struct Rule
{
    QStringView code;
    Severity severity{};
};

/// The rules of lint(), in alphabetical order of their codes. What is not among them, such as all
/// that compile() refuses, is an error.
std::span<const Rule> rules();

/// A problem at `element`, with the severity of its rule.
Problem problem(QStringView code, const Element &element, QJsonObject args = {});

/// "error", "warning", "hint"
QString toText(Severity severity);

/// Whether any of them keeps the journey from being published.
bool hasErrors(const QVector<Problem> &problems);

} // namespace tenure::journey
