// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> mailWords()
{
    static constexpr Words words[] = {
        {"mail.bad_address", QT_TRANSLATE_NOOP("wording", "\"{value}\" is not an e-mail address."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent."),
         QT_TRANSLATE_NOOP("wording", "Correct the address that the step gives as {parameter}.")},
        {"mail.bad_config",
         QT_TRANSLATE_NOOP(
             "wording",
             "The setting \"{key}\" of the mail system is missing, unknown or not possible."),
         QT_TRANSLATE_NOOP("wording", "The system cannot be used."),
         QT_TRANSLATE_NOOP("wording", "Correct it on the Systems page.")},
        {"mail.bad_parameter",
         QT_TRANSLATE_NOOP("wording", "The {parameter} of the mail is not text."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent."),
         QT_TRANSLATE_NOOP("wording", "Correct the step of the journey.")},
        {"mail.connection_lost",
         QT_TRANSLATE_NOOP(
             "wording",
             "The connection to the mail relay {host} was lost before the mail was handed over."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent; it is tried again."), ""},
        {"mail.deferred",
         QT_TRANSLATE_NOOP("wording", "The mail relay {host} asks to try again later: {reply}"),
         QT_TRANSLATE_NOOP("wording", "No mail was sent to {recipient} yet; it is tried again."),
         ""},
        {"mail.line_break",
         QT_TRANSLATE_NOOP(
             "wording", "The {parameter} of the mail has a line break or control character in it."),
         QT_TRANSLATE_NOOP(
             "wording",
             "No mail was sent; such a break could add recipients or lines to the mail's head."),
         QT_TRANSLATE_NOOP("wording",
                           "Look where the value comes from: it may be a mistake or an attack.")},
        {"mail.message_refused",
         QT_TRANSLATE_NOOP("wording",
                           "The mail relay {host} refuses the mail to {recipient}: {reply}"),
         QT_TRANSLATE_NOOP("wording", "It was not sent and will not be tried again."),
         QT_TRANSLATE_NOOP("wording", "Change what the answer speaks of, or send it by hand.")},
        {"mail.missing_part", QT_TRANSLATE_NOOP("wording", "The mail has no {parameter}."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent."),
         QT_TRANSLATE_NOOP("wording", "Fill it in at the step of the journey.")},
        {"mail.no_listing",
         QT_TRANSLATE_NOOP("wording", "A mail relay has no accounts or groups to list."), "", ""},
        {"mail.no_tls",
         QT_TRANSLATE_NOOP("wording", "The mail relay {host} does not offer encryption."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Nothing was sent, no password either: mail about people never travels in clear."),
         QT_TRANSLATE_NOOP("wording", "Ask for STARTTLS at the relay, or use its port for TLS.")},
        {"mail.not_permitted",
         QT_TRANSLATE_NOOP(
             "wording",
             "The mail relay {host} does not let this account send to {recipient}: {reply}"),
         QT_TRANSLATE_NOOP("wording", "No mail was sent."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Let the account send with the configured sender address and to this domain.")},
        {"mail.other_verb", QT_TRANSLATE_NOOP("wording", "A mail system cannot do \"{verb}\"."),
         QT_TRANSLATE_NOOP("wording", "The step becomes a task for a person."),
         QT_TRANSLATE_NOOP("wording", "Bind the step to another system.")},
        {"mail.outcome_unknown",
         QT_TRANSLATE_NOOP("wording",
                           "The mail to {recipient} was handed to {host}, but no answer came."),
         QT_TRANSLATE_NOOP(
             "wording",
             "It may have been delivered. It is not sent again, so that nobody gets it twice."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Ask the recipient or look into the relay's log, then say whether it arrived.")},
        {"mail.partly_sent",
         QT_TRANSLATE_NOOP("wording", "The mail reached {sent}, but not {recipient}: {reply}"),
         QT_TRANSLATE_NOOP("wording", "Those who have it do not get it again."),
         QT_TRANSLATE_NOOP("wording", "Send it to the others by hand.")},
        {"mail.recipient_refused",
         QT_TRANSLATE_NOOP("wording", "The mail relay {host} does not know {recipient}: {reply}"),
         QT_TRANSLATE_NOOP("wording", "No mail was sent to that address."),
         QT_TRANSLATE_NOOP("wording", "Correct the address, or create the mailbox first.")},
        {"mail.relay_refused",
         QT_TRANSLATE_NOOP("wording", "The mail relay {host} does not talk to us: {reply}"),
         QT_TRANSLATE_NOOP("wording", "No mail is sent through it."),
         QT_TRANSLATE_NOOP("wording",
                           "Check its address and port, and that it accepts this machine.")},
        {"mail.sign_in_refused",
         QT_TRANSLATE_NOOP("wording", "The mail relay {host} refuses our user name or password."),
         QT_TRANSLATE_NOOP("wording", "No mail is sent through it until that is mended."),
         QT_TRANSLATE_NOOP("wording",
                           "Enter the password anew on the Systems page and test the system.")},
        {"mail.throttled",
         QT_TRANSLATE_NOOP("wording",
                           "The limit of mails for this system is used up for the moment."),
         QT_TRANSLATE_NOOP("wording", "The mail waits; nothing is lost."), ""},
        {"mail.timed_out",
         QT_TRANSLATE_NOOP("wording", "The mail relay {host} did not answer in time."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent; it is tried again."), ""},
        {"mail.too_large", QT_TRANSLATE_NOOP("wording", "The {parameter} of the mail is too long."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent."),
         QT_TRANSLATE_NOOP(
             "wording", "Shorten it: a subject has up to 400 characters, a text up to 262,144.")},
        {"mail.too_many_recipients",
         QT_TRANSLATE_NOOP("wording", "The mail has more than fifty recipients."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent."),
         QT_TRANSLATE_NOOP("wording", "Send to a list or to fewer people.")},
        {"mail.unreachable",
         QT_TRANSLATE_NOOP("wording", "The mail relay {host} cannot be reached."),
         QT_TRANSLATE_NOOP("wording", "No mail was sent; it is tried again."),
         QT_TRANSLATE_NOOP("wording",
                           "If it lasts, check the relay's name, port and the network.")},
        {"mail.untrusted",
         QT_TRANSLATE_NOOP("wording",
                           "The certificate of the mail relay {host} cannot be trusted."),
         QT_TRANSLATE_NOOP("wording",
                           "Nothing was sent, no password either: somebody else may be answering."),
         QT_TRANSLATE_NOOP("wording", "Check the relay's name and the dates of its certificate, or "
                                      "name the file of your own authority.")},
    };
    return words;
}

} // namespace tenure::wording
