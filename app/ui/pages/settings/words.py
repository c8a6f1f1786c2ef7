# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings in words: what each is called, and one sentence of what it is for. For the page, and for the search."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.config.schema import POLICIES


class _Said(NamedTuple):
    section: str
    label: object
    """A source text; Qt's mark on it has no type."""
    sentence: object


_WORDS: dict[str, _Said] = {
    "language": _Said(
        "LookSection",
        QT_TRANSLATE_NOOP("LookSection", "Language"),
        QT_TRANSLATE_NOOP("LookSection", "The language of the whole program. It changes at once, in open windows too."),
    ),
    "theme": _Said(
        "LookSection",
        #: Setting: light or dark colours
        QT_TRANSLATE_NOOP("LookSection", "Colours"),
        QT_TRANSLATE_NOOP(
            "LookSection",
            "Light or dark. “As the computer” follows the system, also when it changes later.",
        ),
    ),
    "zoom": _Said(
        "LookSection",
        #: Setting: how large everything is drawn, in percent
        QT_TRANSLATE_NOOP("LookSection", "Size"),
        QT_TRANSLATE_NOOP("LookSection", "The size of all texts and buttons. It changes when the program starts anew."),
    ),
    "motion": _Said(
        "LookSection",
        #: Setting: whether things may move by themselves
        QT_TRANSLATE_NOOP("LookSection", "Motion"),
        QT_TRANSLATE_NOOP("LookSection", "Whether bars may run, menus unroll and the cursor blink."),
    ),
    "region": _Said(
        "RegionSection",
        #: Setting: the country in which numbers are read
        QT_TRANSLATE_NOOP("RegionSection", "Country"),
        QT_TRANSLATE_NOOP("RegionSection", "Numbers typed without a country code belong to this country."),
    ),
    "zone": _Said(
        "RegionSection",
        QT_TRANSLATE_NOOP("RegionSection", "Time zone"),
        QT_TRANSLATE_NOOP("RegionSection", "Times are shown, and promised to customers, in this zone."),
    ),
    "server_url": _Said(
        "AccountSection",
        QT_TRANSLATE_NOOP("AccountSection", "Soitto server address"),
        QT_TRANSLATE_NOOP("AccountSection", "The server that keeps your callbacks. It is chosen when you sign in."),
    ),
    "crm_profile": _Said(
        "CrmSection",
        #: Setting: the file that says how the site's CRM is used
        QT_TRANSLATE_NOOP("CrmSection", "CRM profile"),
        QT_TRANSLATE_NOOP(
            "CrmSection",
            "Your site's file that says which system keeps your callbacks. Empty: a Soitto server.",
        ),
    ),
    "card_template": _Said(
        "PagesSection",
        #: Setting: the web address of a customer's page in the CRM
        QT_TRANSLATE_NOOP("PagesSection", "Address of the card"),
        QT_TRANSLATE_NOOP(
            "PagesSection",
            "The web address at which the CRM shows a customer.",
        ),
    ),
    "card_open": _Said(
        "PagesSection",
        #: Setting: when the customer's page opens
        QT_TRANSLATE_NOOP("PagesSection", "Open the card"),
        QT_TRANSLATE_NOOP("PagesSection", "Whether the customer's page opens by itself, and when."),
    ),
    "card_in": _Said(
        "PagesSection",
        #: Setting: where the customer's page opens
        QT_TRANSLATE_NOOP("PagesSection", "Open it in"),
        QT_TRANSLATE_NOOP("PagesSection", "Where the customer's page is shown."),
    ),
    "bridge_origins": _Said(
        "PagesSection",
        #: Setting: the web sites whose pages may talk to this desk, one in each line
        QT_TRANSLATE_NOOP("PagesSection", "Allowed origins"),
        QT_TRANSLATE_NOOP(
            "PagesSection",
            "One in each line. Pages from there may ask you once whether they may use your phone. Empty: none.",
        ),
    ),
    "bridge_port": _Said(
        "PagesSection",
        QT_TRANSLATE_NOOP("PagesSection", "Port"),
        QT_TRANSLATE_NOOP("PagesSection", "Only programs of this computer reach it."),
    ),
    "sip_user": _Said(
        "LineSection",
        QT_TRANSLATE_NOOP("LineSection", "User or extension"),
        QT_TRANSLATE_NOOP("LineSection", "Your name at the exchange, as your IT gave it to you."),
    ),
    "sip_host": _Said(
        "LineSection",
        QT_TRANSLATE_NOOP("LineSection", "Phone server (SIP)"),
        QT_TRANSLATE_NOOP("LineSection", "The name or address of the exchange."),
    ),
    "sip_port": _Said(
        "LineSection",
        QT_TRANSLATE_NOOP("LineSection", "Port"),
        QT_TRANSLATE_NOOP("LineSection", "5060 for UDP and TCP, 5061 for TLS, unless your exchange uses another one."),
    ),
    "sip_transport": _Said(
        "LineSection",
        #: How SIP messages travel: UDP, TCP or TLS
        QT_TRANSLATE_NOOP("LineSection", "Transport"),
        QT_TRANSLATE_NOOP("LineSection", "TLS encrypts the signalling and checks the exchange's certificate."),
    ),
    "sip_srtp": _Said(
        "LineSection",
        #: Setting: whether the voice of calls is encrypted (SRTP)
        QT_TRANSLATE_NOOP("LineSection", "Voice encryption"),
        QT_TRANSLATE_NOOP(
            "LineSection",
            "“Required” makes no call whose voice cannot be encrypted. Use it together with TLS.",
        ),
    ),
    "sip_ca_file": _Said(
        "LineSection",
        #: Setting: a file with certificates of the site's own authority
        QT_TRANSLATE_NOOP("LineSection", "Own certificates"),
        QT_TRANSLATE_NOOP(
            "LineSection",
            "A PEM file of your site's own authority, trusted beside the computer's. Empty: none.",
        ),
    ),
    "sip_codecs": _Said(
        "LineSection",
        #: Setting: ways in which the voice is sent, in the order in which they are tried
        QT_TRANSLATE_NOOP("LineSection", "Codecs"),
        QT_TRANSLATE_NOOP("LineSection", "The first one that the exchange knows is used."),
    ),
    "ring_seconds": _Said(
        "LineSection",
        #: Setting: how many seconds a dialled phone may ring
        QT_TRANSLATE_NOOP("LineSection", "Ring at most (seconds)"),
        QT_TRANSLATE_NOOP("LineSection", "After that a call that you make counts as not answered."),
    ),
    "sip_registrar": _Said(
        "LineSection",
        QT_TRANSLATE_NOOP("LineSection", "Register at the server"),
        QT_TRANSLATE_NOOP(
            "LineSection",
            "Most exchanges send calls only to registered phones. Without it calls go straight to the server.",
        ),
    ),
    "switchboard_url": _Said(
        "OwnPhoneSection",
        QT_TRANSLATE_NOOP("OwnPhoneSection", "Switchboard address"),
        QT_TRANSLATE_NOOP("OwnPhoneSection", "The web address of your site's switchboard. Empty: there is none."),
    ),
    "phone_mode": _Said(
        "OwnPhoneSection",
        #: Setting: the phone with which the agent makes calls
        QT_TRANSLATE_NOOP("OwnPhoneSection", "I call with"),
        QT_TRANSLATE_NOOP("OwnPhoneSection", "Where you hear and speak: at this computer, or with a telephone."),
    ),
    "desk_phone_number": _Said(
        "OwnPhoneSection",
        #: Setting: the number of the phone on the agent's desk, or of the agent's mobile
        QT_TRANSLATE_NOOP("OwnPhoneSection", "My phone's number"),
        QT_TRANSLATE_NOOP("OwnPhoneSection", "An extension such as 1003, or a whole number."),
    ),
    "sound_input": _Said(
        "SoundSection",
        QT_TRANSLATE_NOOP("SoundSection", "Microphone"),
        QT_TRANSLATE_NOOP("SoundSection", "What you speak into."),
    ),
    "sound_output": _Said(
        "SoundSection",
        #: Headset or loudspeaker
        QT_TRANSLATE_NOOP("SoundSection", "Loudspeaker"),
        QT_TRANSLATE_NOOP("SoundSection", "Where you hear the other side."),
    ),
    "sound_ringer": _Said(
        "SoundSection",
        #: The device on which calls ring
        QT_TRANSLATE_NOOP("SoundSection", "Ringer"),
        QT_TRANSLATE_NOOP("SoundSection", "Where calls ring. It may be another device than your headset."),
    ),
    "echo_cancellation": _Said(
        "SoundSection",
        #: Setting: the other side's voice is taken out of the microphone's sound
        QT_TRANSLATE_NOOP("SoundSection", "Remove echo"),
        QT_TRANSLATE_NOOP("SoundSection", "Takes the other side's voice out of what your microphone hears."),
    ),
    "noise_suppression": _Said(
        "SoundSection",
        #: Setting: steady noise is taken out of the microphone's sound
        QT_TRANSLATE_NOOP("SoundSection", "Reduce noise"),
        QT_TRANSLATE_NOOP("SoundSection", "Takes steady noise, such as that of a fan, out of your microphone's sound."),
    ),
    "auto_level": _Said(
        "SoundSection",
        #: Setting: the microphone is made louder or quieter by itself
        QT_TRANSLATE_NOOP("SoundSection", "Even out the loudness of the microphone"),
        QT_TRANSLATE_NOOP("SoundSection", "A quiet voice becomes louder and a loud one quieter, by itself."),
    ),
    "auto_answer": _Said(
        "CallsSection",
        QT_TRANSLATE_NOOP("CallsSection", "Answer by itself where the exchange asks for it"),
        QT_TRANSLATE_NOOP("CallsSection", "Only when you are in no other call. A tone tells you that you are heard."),
    ),
    "wrap_up_seconds": _Said(
        "CallsSection",
        #: Setting: time for work after a call
        QT_TRANSLATE_NOOP("CallsSection", "Wrap-up (seconds)"),
        QT_TRANSLATE_NOOP("CallsSection", "Time after each call, answered or not, in which no call comes. 0: none."),
    ),
    "recording": _Said(
        "CallsSection",
        QT_TRANSLATE_NOOP("CallsSection", "Calls may be recorded on this computer"),
        QT_TRANSLATE_NOOP(
            "CallsSection",
            "The law may ask you to tell the other side. The sentence below is shown before a recording begins.",
        ),
    ),
    "recording_consent": _Said(
        "CallsSection",
        #: Setting: the sentence that is read to the other side before a recording
        QT_TRANSLATE_NOOP("CallsSection", "Consent sentence"),
        QT_TRANSLATE_NOOP(
            "CallsSection",
            "What you say before a recording begins. Empty: the sentence that comes with the program.",
        ),
    ),
    "recording_folder": _Said(
        "CallsSection",
        QT_TRANSLATE_NOOP("CallsSection", "Folder for recordings"),
        QT_TRANSLATE_NOOP("CallsSection", "Where recordings are kept. Empty: a folder of your profile."),
    ),
    "queue_pause_code": _Said(
        "CallsSection",
        #: Setting: what is dialled so that the PBX's queues send no calls
        QT_TRANSLATE_NOOP("CallsSection", "Queue code: pause"),
        QT_TRANSLATE_NOOP(
            "CallsSection",
            "Dialled by itself when you pause, so that the exchange's queues send you no calls. Empty: not told.",
        ),
    ),
    "queue_ready_code": _Said(
        "CallsSection",
        #: Setting: what is dialled so that the PBX's queues send calls again
        QT_TRANSLATE_NOOP("CallsSection", "Queue code: ready"),
        QT_TRANSLATE_NOOP(
            "CallsSection",
            "Dialled by itself so that the exchange's queues follow your state. Empty: not told.",
        ),
    ),
    "enquiry_form": _Said(
        "CallsSection",
        #: Setting: the file that describes the form of a call (Enquiry Registration)
        QT_TRANSLATE_NOOP("CallsSection", "Enquiry form"),
        QT_TRANSLATE_NOOP("CallsSection", "The file with the form that is filled in with each call."),
    ),
    "redial_protocol": _Said(
        "RedialSection",
        #: Setting: the file with the sentences and rules of the site
        QT_TRANSLATE_NOOP("RedialSection", "Scripts of the site"),
        QT_TRANSLATE_NOOP(
            "RedialSection",
            "The file with the sentences and rules for a line that breaks off. Empty: those of the server.",
        ),
    ),
    "drop_detection": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "Notice trouble on the line by itself"),
        QT_TRANSLATE_NOOP(
            "RedialSection",
            "Off: you begin a script with its key. What follows says when trouble is told; 0 is never.",
        ),
    ),
    "drop_silent_start": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "Silence after the greeting (seconds)"),
        QT_TRANSLATE_NOOP("RedialSection", "So long after your last word, when nobody was heard yet."),
    ),
    "drop_silent_midway": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "Silence in mid-call (seconds)"),
        QT_TRANSLATE_NOOP("RedialSection", "So long after the last word of either side."),
    ),
    "drop_held": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "On hold (seconds)"),
        QT_TRANSLATE_NOOP("RedialSection", "So long after the customer put you on hold, when they are not back."),
    ),
    "drop_music": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "Only music (seconds)"),
        QT_TRANSLATE_NOOP("RedialSection", "You are asked whether this is a hold of which the exchange says nothing."),
    ),
    "drop_not_leaving": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "Your voice does not arrive (seconds)"),
        QT_TRANSLATE_NOOP(
            "RedialSection",
            "So long after your sound stopped leaving this computer, or stopped being received.",
        ),
    ),
    "drop_dead_microphone": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "No sound from your microphone (seconds)"),
        QT_TRANSLATE_NOOP("RedialSection", "Told before anything else: it is yours to put right."),
    ),
    "drop_mid_sentence_ms": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "End in mid-sentence (milliseconds)"),
        QT_TRANSLATE_NOOP(
            "RedialSection",
            "You are asked whether the line broke off when the other side ends so shortly after their last word.",
        ),
    ),
    "drop_causes": _Said(
        "RedialSection",
        QT_TRANSLATE_NOOP("RedialSection", "Causes of a broken line"),
        QT_TRANSLATE_NOOP("RedialSection", "Numbers that the network gives for an end which nobody wished (Q.850)."),
    ),
    "notify_due": _Said(
        "NoticesSection",
        QT_TRANSLATE_NOOP("NoticesSection", "Tell when a callback is due"),
        QT_TRANSLATE_NOOP("NoticesSection", "A notification of the system when one of your callbacks becomes due."),
    ),
    "notify_missed": _Said(
        "NoticesSection",
        QT_TRANSLATE_NOOP("NoticesSection", "Tell of missed calls"),
        QT_TRANSLATE_NOOP("NoticesSection", "Also of voice messages, and of customers who ask to be called back."),
    ),
    "notify_redial": _Said(
        "NoticesSection",
        QT_TRANSLATE_NOOP("NoticesSection", "Tell when a redial is due"),
        QT_TRANSLATE_NOOP("NoticesSection", "Whoever's line broke off is to be called again."),
    ),
    "notify_handed": _Said(
        "NoticesSection",
        QT_TRANSLATE_NOOP("NoticesSection", "Tell when I am given a callback"),
        QT_TRANSLATE_NOOP("NoticesSection", "A colleague or the system made a callback yours."),
    ),
    "notify_sound": _Said(
        "NoticesSection",
        QT_TRANSLATE_NOOP("NoticesSection", "With a sound"),
        QT_TRANSLATE_NOOP("NoticesSection", "A short tone on the device of the ringing, never during a call."),
    ),
    "close_to_tray": _Said(
        "NoticesSection",
        QT_TRANSLATE_NOOP("NoticesSection", "Closing the window leaves Soitto in the tray"),
        QT_TRANSLATE_NOOP("NoticesSection", "Calls still ring. Quit by the menu of the tray."),
    ),
    "hotkeys": _Said(
        "NoticesSection",
        QT_TRANSLATE_NOOP("NoticesSection", "Keys that work in every program"),
        QT_TRANSLATE_NOOP("NoticesSection", "Answer and end calls while you write in another window."),
    ),
    "hotkey_answer": _Said(
        "NoticesSection",
        #: Setting, of keys that work in every program
        QT_TRANSLATE_NOOP("NoticesSection", "Answer"),
        QT_TRANSLATE_NOOP("NoticesSection", "Takes the call that rings."),
    ),
    "hotkey_end": _Said(
        "NoticesSection",
        #: Setting, of keys that work in every program
        QT_TRANSLATE_NOOP("NoticesSection", "End the call"),
        QT_TRANSLATE_NOOP("NoticesSection", "As the yellow button: the questions about the call follow."),
    ),
    "hotkey_mute": _Said(
        "NoticesSection",
        #: Setting, of keys that work in every program
        QT_TRANSLATE_NOOP("NoticesSection", "Mute"),
        QT_TRANSLATE_NOOP("NoticesSection", "Your microphone, off and on."),
    ),
    "hotkey_show": _Said(
        "NoticesSection",
        #: Setting, of keys that work in every program
        QT_TRANSLATE_NOOP("NoticesSection", "Show Soitto"),
        QT_TRANSLATE_NOOP("NoticesSection", "Brings the window to the front."),
    ),
    "provisioning_url": _Said(
        "AboutSection",
        #: Setting: the file from which a computer takes the organisation's settings
        QT_TRANSLATE_NOOP("AboutSection", "Settings of the organisation"),
        QT_TRANSLATE_NOOP("AboutSection", "The file from which your organisation sets up this program."),
    ),
}
NAMES = tuple(_WORDS)
"""Every setting that has a field."""


def known(name: str) -> bool:
    """Whether a setting has words here."""
    return name in _WORDS


def label(name: str) -> str:
    """What a setting is called, in the shown language."""
    said = _WORDS[name]
    return QCoreApplication.translate(said.section, str(said.label))


def sentence(name: str) -> str:
    """What a setting is for."""
    said = _WORDS[name]
    return QCoreApplication.translate(said.section, str(said.sentence))


def other_names(name: str) -> str:
    """By what a setting is known to IT: its name here, and that of its policy."""
    policy = POLICIES.get(name)
    return " ".join((name, name.replace("_", " "), policy.name if policy is not None else ""))
