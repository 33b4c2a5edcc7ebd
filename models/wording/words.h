// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tenure::wording {

/// The words of one code. `{name}` in a text is replaced by the argument of that name.
/// Mark each text with QT_TRANSLATE_NOOP("wording", ...) so that translators see it.
struct Words
{
    const char *code;
    const char *happened; ///< what happened
    const char *means;    ///< what it means for the person or the company; "" where nothing follows
    const char *help;     ///< what to do; "" where nothing can be done
};

// One table a room, in words/<room>.cpp, in alphabetical order of its codes.
std::span<const Words> accessWords();
std::span<const Words> baseWords();
std::span<const Words> calendarsWords();
std::span<const Words> compileWords();
std::span<const Words> connectorapiWords();
std::span<const Words> connectorhostWords();
std::span<const Words> ctlWords();
std::span<const Words> documentWords();
std::span<const Words> engineWords();
std::span<const Words> enginecoreWords();
std::span<const Words> expressionWords();
std::span<const Words> mailWords();
std::span<const Words> ldapWords();
std::span<const Words> lintWords();
std::span<const Words> manualWords();
std::span<const Words> messagesWords();
std::span<const Words> peopleWords();
std::span<const Words> secretsWords();
std::span<const Words> servicesWords();
std::span<const Words> storageWords();

} // namespace tenure::wording
