// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> secretsWords()
{
    static constexpr Words words[] = {
        {"keychain.no_answer",
         QT_TRANSLATE_NOOP("wording", "The keychain did not answer when asked for \"{name}\"."),
         QT_TRANSLATE_NOOP("wording", "The secret cannot be used."),
         QT_TRANSLATE_NOOP("wording",
                           "Look for a window that asks to unlock the keychain, and try again.")},
        {"keychain.refused",
         QT_TRANSLATE_NOOP("wording", "The keychain does not give out \"{name}\"."),
         QT_TRANSLATE_NOOP("wording", "The secret cannot be used."),
         QT_TRANSLATE_NOOP("wording", "Unlock the keychain and allow Tenure to use it.")},
        {"keychain.unavailable",
         QT_TRANSLATE_NOOP("wording", "There is no unlocked keychain in this session."),
         QT_TRANSLATE_NOOP(
             "wording",
             "\"{name}\" was neither read nor kept; Tenure never keeps a secret in clear instead."),
         QT_TRANSLATE_NOOP("wording", "Start a keychain and unlock it, or use a vault.")},
        {"secret.bad_reference",
         QT_TRANSLATE_NOOP("wording", "What stands where a reference to a secret belongs is none."),
         QT_TRANSLATE_NOOP("wording", "It is not shown here, because it may be the secret itself."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Write vault: or keychain: and a name of letters, digits, dots and hyphens.")},
        {"secret.no_keeper",
         QT_TRANSLATE_NOOP("wording", "\"{reference}\" cannot be looked up: this machine is set up "
                                      "without that keeper of secrets."),
         QT_TRANSLATE_NOOP("wording", "The system that needs it cannot be used."),
         QT_TRANSLATE_NOOP("wording",
                           "Set up the vault, or enter the secret anew in the keychain.")},
        {"secret.not_found", QT_TRANSLATE_NOOP("wording", "There is no secret called \"{name}\"."),
         QT_TRANSLATE_NOOP("wording", "The system that needs it cannot be used."),
         QT_TRANSLATE_NOOP("wording", "Enter it on the Systems page.")},
        {"vault.damaged", QT_TRANSLATE_NOOP("wording", "The vault {file} cannot be read as one."),
         QT_TRANSLATE_NOOP("wording", "No secret in it can be used."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Put a backup in its place, or make a new vault and enter the secrets anew.")},
        {"vault.exists", QT_TRANSLATE_NOOP("wording", "There is a vault at {file} already."),
         QT_TRANSLATE_NOOP("wording", "It was left as it is."),
         QT_TRANSLATE_NOOP("wording", "Use it, or move it away first.")},
        {"vault.key_exposed",
         QT_TRANSLATE_NOOP("wording", "Others than this account can read the key file {file}, or "
                                      "it belongs to somebody else."),
         QT_TRANSLATE_NOOP("wording", "It was not used."),
         QT_TRANSLATE_NOOP("wording", "Give it to this account and take away all other rights "
                                      "(mode 0600); if it may have been read, change the key.")},
        {"vault.key_short",
         QT_TRANSLATE_NOOP("wording", "The key in {file} has fewer than 32 bytes."),
         QT_TRANSLATE_NOOP("wording", "It could be guessed, so it was not used."),
         QT_TRANSLATE_NOOP("wording", "Fill the file with 32 random bytes.")},
        {"vault.key_unreadable",
         QT_TRANSLATE_NOOP("wording", "The key file {file} cannot be read."),
         QT_TRANSLATE_NOOP("wording", "The vault stays closed."),
         QT_TRANSLATE_NOOP("wording", "Check that it is there, that it is a plain file, and that "
                                      "this account may read it.")},
        {"vault.missing", QT_TRANSLATE_NOOP("wording", "There is no vault at {file}."), "",
         QT_TRANSLATE_NOOP("wording", "Make one, or correct the place in the configuration.")},
        {"vault.no_key", QT_TRANSLATE_NOOP("wording", "There is no key to open the vault with."),
         QT_TRANSLATE_NOOP("wording", "No secret in it can be used."),
         QT_TRANSLATE_NOOP("wording",
                           "Give the service the credential tenure-vault, name a key file in the "
                           "configuration, or type the passphrase at a terminal.")},
        {"vault.no_memory",
         QT_TRANSLATE_NOOP("wording",
                           "There is not enough memory to turn the passphrase into a key."),
         QT_TRANSLATE_NOOP("wording", "The vault stays closed."),
         QT_TRANSLATE_NOOP("wording", "Free some memory and try again.")},
        {"vault.tampered",
         QT_TRANSLATE_NOOP("wording",
                           "\"{name}\" in the vault is not what was put there under that name."),
         QT_TRANSLATE_NOOP("wording",
                           "It was not used: the file is damaged, or somebody has changed it."),
         QT_TRANSLATE_NOOP("wording", "Find out who could write to it, change that secret at its "
                                      "system, and enter it anew.")},
        {"vault.unreadable", QT_TRANSLATE_NOOP("wording", "The vault {file} cannot be opened."),
         QT_TRANSLATE_NOOP("wording", "No secret in it can be used."),
         QT_TRANSLATE_NOOP("wording", "Check that this account may read the file.")},
        {"vault.unwritable", QT_TRANSLATE_NOOP("wording", "The vault {file} cannot be written."),
         QT_TRANSLATE_NOOP("wording", "The secret was not kept; the vault is as it was."),
         QT_TRANSLATE_NOOP("wording", "Check the space on the disk and the rights of its folder.")},
        {"vault.weak_passphrase",
         QT_TRANSLATE_NOOP("wording", "The passphrase has fewer than {least} characters."),
         QT_TRANSLATE_NOOP("wording", "It could be guessed, so no vault was made with it."),
         QT_TRANSLATE_NOOP("wording", "Take four or more words that do not belong together.")},
        {"vault.wrong_key",
         QT_TRANSLATE_NOOP("wording", "This key or passphrase does not open the vault {file}."),
         QT_TRANSLATE_NOOP("wording", "No secret in it can be used."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Check the passphrase, or that the key file is the one this vault was made with.")},
    };
    return words;
}

} // namespace tenure::wording
