# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking people out of texts: what a report about a fault may show to a stranger.

Numbers to call go in every notation, known names in any case and accent and with a case ending, and so do addresses of mail and
network, secrets, users in paths, and what stands in the query of an address. Versions, times, counts and SIP codes stay. Where in
doubt, it goes: a line too little costs less than a customer's number.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from app.domain.folding import fold

LEAST_DIGITS = 7
"""So many digits in a row are a number to call, with or without what people write between them; known numbers may be shorter."""
_FIRST_MARK = 0xF0000
"""What goes is first a character of Unicode's private plane, so that no later step sees into it."""
_MARKS = re.compile("[\U000f0000-\U000fffff]")
_MOST_MARKS = 0xFFF0


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words of which the program's own lines consist. A customer of that name is only seen together with another part of the name.
_ORDINARY = _words(
    """
    a an and any are as at be but by can do for from go had has have he her his how i if in into is it its may me more most my no
    not of off ok on once one only or our out over own per she so some than that the their them then there they this three to too
    two under until up us was we were what when where which who will with without you your yes
    account action address agent air alarm alive all answer answered app application asked attempt audio aware away back bad base
    batch begin bench bind black block blue board book bool boot bridge broken build bug busy bytes cache call callback called
    caller calls cancel card case catalogue center centre change changed channel char check child city class client clock close
    closed code codec come command commit common company con conference config connect connected connection contact contacts
    content control copy core could count country crash crm current customer customers data database date day days dead deal debug
    default delete department desk detail device dial dialog digest direct directory disk dispatch display domain done down draft
    drop due early east edge edit else empty end engine enter entry error errors event events exact except exception exit expired
    expires extension face failed false fatal field file files find first flag folder found frame free function future game garden
    gate get given global gone good great green group gui half hand handle handler has head headset health held help here hidden
    high hold home host hour hours house hub idle illegal image import incoming index info inside install instance internal
    invalid invite island item job join keep kept key keys kind king known language last late leave left length level life light
    limit line lines link linux list listener live load loaded local lock log logging long loop lost low machine mail main make
    making manager march mark market master match may media member memory message method micro middle min minute minutes missed
    missing mode model module month more mute name names network never new next night none normal north note notice nothing null
    number object office offline old online open operation option order origin other outbox outcome outgoing owner package page
    paint part pass password path pause paused people permission person phone pick place platform play player point policy pool
    port post power press print process profile program progress project promise protocol proxy public pull push python queue
    quit raise rate rating reader ready reason received recent record red redial refused register registered registering reject
    release remote replica report request reset resource response rest result retry return ring ringing road room row rule rules
    run running runtime safe sale same save scale schema scope screen script search second seconds section security self send
    sender sent server service services session set settings share shop short show side sign signal silent sip site size sleep
    slot small socket soft software soitto some son sound source south space speed stack start started state status step stop
    storage store stored stream street string style sun switch switchboard sync system table talk task team telephone temporary
    terminal test text theme thread threads time timeout timer title token tool top total town trace traceback transfer transport
    tree trunk trust try type uncaught under unexpected union unit unknown update updated url use user users using utf valid value
    values version video view voice wait waiting wall warning watch way week west white wide will window windows wire with wood
    word work worker world wrap write writer wrong year young zone
    asyncio attribute import indexerror keyerror oserror qt pyside runtimeerror typeerror valueerror stdin stdout stderr json
    sqlite http https tcp udp tls rtp srtp sdp register ack bye options notify pcma pcmu opus py cpu pid
    """
)

_ESCAPE = re.compile(r"(?<!\\)\\+(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))")
_BYTES = re.compile(r"(?<!\\)(?:\\+x[0-9a-fA-F]{2})+")
_PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_MOST_WRAPPED = 4
"""How often a text is taken out of its escapes: JSON in JSON in an address."""
_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff]")
"""What stands between letters and digits, and is not seen: address books copy it along."""
_RAISED = re.compile("[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u24ea]{5,}")
_BASE64 = re.compile(r"(?<![\w+/-])[A-Za-z0-9+/_-]{8,}={0,2}(?![\w+/=-])")
_UUID = re.compile(r"(?i)(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])")
_HEADER = re.compile(r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie|x-api-key)([\"']?\s*[:=]\s*)[^\r\n]+")
_SCHEME = re.compile(r"(?i)\b(bearer|basic|digest)\s+(?=\S*[\d=._-])\S+")
_SECRET = re.compile(
    r"(?i)((?:password|passwd|passphrase|pwd|secret|token|credential|api[-_]?key|access[-_]?key|nonce|\bkey|\bpin"
    r"|(?<![^\W_])pass|парол\w*|jelsz[oó]\w*|salasana\w*|нууц үг\w*)(?:\\*[\"'])?\s*[:=]\s*)"
    r"(\\+\"[^\"\r\n]*\\+\"|\"(?:[^\"\\\r\n]|\\.)*\"|'(?:[^'\\\r\n]|\\.)*'|[^\s,;&}\])]+)"
)
_INLINE = re.compile(r"(?i)\binline:\S+")
_JWT = re.compile(r"\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?")
_TOKEN = re.compile(r"(?<![\w+/=\\-])(?:[A-Za-z0-9_-]{20,}|[A-Za-z0-9+/]{32,}={0,2})(?![\w+/=-])")
_HEX = re.compile(r"(?<![^\W_])(?=[a-fA-F]*\d)(?=\d*[a-fA-F])[0-9a-fA-F]{16,}(?![^\W_])")
_SIP = re.compile(r"(?i)\b(sips?:)(?:([^@\s<>\"']{1,200}|\+?\d[\d ().-]{4,30})@)?([^\s<>\"';,?&)\]}]*)")
_SHOWN_NAME = re.compile(
    r"(?i)(\"|\b(?:from|to|contact|referred-by|diversion|remote-party-id|p-[a-z]+-identity):[ \t]*)"
    r"([^\"<>\r\n]{1,100}?)(\\*\"[ \t]*|[ \t]*)(?=<(?:sips?|tel):)"
)
"""Whom a SIP header shows, known or not."""
_TEL = re.compile(r"(?i)\b((?:tel|callto):)([^\s<>\"',]+)")
_URL = re.compile(r"(?i)\b([a-z][a-z0-9+.-]{1,20}://)([^\s<>\"'\u00bb]+)")
_QUERY = re.compile(r"(?<![\w?])((?:/[\w.~%+-]*)+\?)[^\s\"'<>]*=[^\s\"'<>]*")
_MAIL = re.compile(r"[\w.+%'&!#$*^{}~-]{1,100}@[\w-]+(?:\.[\w-]+)*")
_HOME = re.compile(
    r"(?i)((?<![a-z])[a-z]:[\\/]{1,4}(?:users|documents and settings)[\\/]{1,4}"
    r"|(?:(?<![\w.])(?:/var|/export|/mnt|/mnt/[a-z]|/[a-z])?|(?<=file:/))/(?:home|users)/)"
    r"([^\\/:*?\"<>|\r\n]+(?=[\\/])|[^\\/:*?\"<>|\s,;)\]]+)"
)
_SHARE = re.compile(r"(?<![\\\w:])(\\\\(?:\\\\)?)([\w.-]+)(?=\\)")
_IP4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)")
_IP6 = re.compile(
    r"(?i)(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|fe80::[0-9a-f:]*|(?:[0-9a-f]{1,4}:){2,7}:)(?![\w:])"
)
_CARD = re.compile(r"(?i)(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])")
"""The address of a network card."""
_HOST = re.compile(
    r"(?i)(?<![\w.@/\\-])(?:[^\W_](?:[\w-]*[^\W_])?\.)+(xn--[a-z0-9-]{2,60}|[^\W\d_]{2,24})(?![\w\\-])(?!\.\w)"
)
_LOOPBACK = re.compile(r"(?i)127\.\d+\.\d+\.\d+|0\.0\.0\.0|localhost|::1")
# What the last part of a dotted name is where it names a file or a part of the program, not a machine.
_FILES = _words(
    """
    py pyc pyd so dll exe msi deb log txt md csv xlsx json xml ts qm ui svg png ico wav mp3 sqlite sqlite3 db bad part new bak zip
    pem crt cer key ini toml cfg conf admx adml html htm css js sh bat ps1 lnk tmp old service
    """
)
_PROGRAM = _words(
    """app soitto tests asyncio concurrent logging sqlite3 json threading shiboken6 pyside6 qasync httpx httpcore anyio h11 uvicorn
    starlette fastapi sqlalchemy openpyxl phonenumbers keyring truststore email encodings importlib multiprocessing unittest os sys
    pathlib urllib http xml ctypes collections contextlib functools self cls qt"""
)

_PART_OF_SECOND = r"[.,](?:\d{9}|\d{6}|\d{1,3})(?!\d)"
_STAMP = (
    r"0[xX][0-9a-fA-F]+"
    # Times and dates, as programs and people write them.
    r"|(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\d|3[01])(?!\d)"
    rf"(?:(?:[T ]|, )\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:{_PART_OF_SECOND})?)?(?: ?(?:Z|[+-]\d{{2}}:?\d{{2}}))?(?!\d))?"
    r"|20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-T]\d{6}Z?(?!\d)"
    r"|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}(?!\d)"
    rf"|\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:{_PART_OF_SECOND})?)?(?!\d)"
    # Decimal numbers: nobody writes a number to call with a single point and so few digits after it.
    r"|(?:0\.(?:\d{1,6}|\d{13,})|[1-9]\d{0,2}\.\d{1,6}|[1-9]\d{0,4}\.\d{3})(?![\d.(/-]| ?[-(]?\d)"
)
_BETWEEN = r"(?:(?:[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000().\-\u2010-\u2015\u2212/\u00b7\u2022\u2219_*+]|\\{1,4}[nrt]){0,3}|,)"
_DIGITS = re.compile(rf"(?P<keep>(?<![\d.+(/-])(?:{_STAMP}))|(?P<number>[+(]{{0,2}}\d(?:{_BETWEEN}\d){{2,24}})")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")
"""Scripts that put no space between words."""
_LONG_ENDING, _SHORT_ENDING = 4, 3
"""Letters that a case ending may add to a name of five letters or more, and to one of four; of three too, with a capital."""
_LONGEST_ENDING, _LONGEST_CYRILLIC_ENDING = 5, 7
"""With a capital: Mongolian and Finnish put several endings one after the other."""


class Scrubber:
    """Takes out what it is told of, and what looks like it. The same thing gets the same mark in all texts of one scrubber.

    ``names`` are people and companies, each of whose words goes also by itself; ``texts`` is what was typed, which goes as a whole,
    and its words with a capital; ``users`` are sign-in names, ``folders`` say under which mark a path goes. Not for several
    threads at a time.
    """

    def __init__(
        self,
        *,
        names: Iterable[str] = (),
        texts: Iterable[str] = (),
        numbers: Iterable[str] = (),
        hosts: Iterable[str] = (),
        users: Iterable[str] = (),
        secrets: Iterable[str] = (),
        folders: Mapping[str, str] | None = None,
    ) -> None:
        self.found: Counter[str] = Counter()
        """How often each kind was taken out."""
        self._tags: list[str] = []
        self._mark_of: dict[str, str] = {}
        self._numbered: dict[str, dict[str, int]] = {}
        self._folded: dict[str, str] = {}
        self._words: dict[str, str] = {}
        """A word that goes by itself → its kind."""
        self._stems: set[str] = set()
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._numbers = {digits for one in numbers if len(digits := _digits(one)) >= 5}
        self._tails = {digits[-6:] for digits in self._numbers if len(digits) > 6}
        for kind, these in (("user", users), ("name", names), ("text", texts)):
            for text in these:
                self._know(kind, text)
        self._ends = {digits[-n:] for digits in self._numbers for n in range(LEAST_DIGITS, len(digits) + 1)}
        self._inside = _anywhere(one for text in names for one in _UNSPACED.findall(text))
        self._hosts = _alternatives(one for one in hosts if one and not _LOOPBACK.fullmatch(one))
        self._secrets = _alternatives(one for one in secrets if len(one) >= 4)
        self._folders = sorted((folders or {}).items(), key=lambda item: -len(item[0]))

    def text(self, text: str) -> str:
        """The text without them. What came in as an escape of JSON or of an address comes out as the letter that it stands for."""
        text = _MARKS.sub("\ufffd", text)
        # What an address quotes ends where it ends: once its escapes are gone, spaces are in it.
        text = _QUERY.sub(lambda found: found[1] + self._query(), _URL.sub(self._url, text))
        text = unicodedata.normalize("NFC", _plain(_SIP.sub(self._sip, text)))
        for step in (
            self._take_secrets,
            self._take_addresses,
            self._take_folders,
            self._take_machines,
            self._take_numbers,
            self._take_names,
        ):
            text = step(text)
        return _MARKS.sub(lambda found: self._tags[ord(found[0]) - _FIRST_MARK], text)

    def value(self, value: object) -> object:
        """The same for all texts in lists and objects; numbers and what is true or false stay as they are."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {str(name): self.value(one) for name, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.value(one) for one in value]
        return value

    def tag(self, kind: str, what: str) -> str:
        """The mark under which this thing goes, such as ``<host 1>``; empty for nothing, and loopback as it is."""
        if not what or (kind == "host" and _LOOPBACK.fullmatch(what)):
            return what
        return self._tags[ord(self._mark(kind, what)) - _FIRST_MARK]

    # --- marks

    def _mark(self, kind: str, what: str, told: str | None = None) -> str:
        """One character for it; ``told`` is what is shown instead of kind and running number."""
        self.found[kind] += 1
        if told is None:
            numbered = self._numbered.setdefault(kind, {})
            told = f"<{kind} {numbered.setdefault(what, len(numbered) + 1)}>"
        if told not in self._mark_of:
            if len(self._tags) >= _MOST_MARKS:  # more than the plane has room for: still gone, but no longer told apart
                told = "<…>"
            if told not in self._mark_of:
                self._mark_of[told] = chr(_FIRST_MARK + len(self._tags))
                self._tags.append(told)
        return self._mark_of[told]

    def _secret(self, _what: str = "") -> str:
        return self._mark("secret", "", "<secret>")

    def _query(self) -> str:
        return self._mark("query", "", "<query>")

    def _host(self, name: str) -> str:
        return (
            name
            if not name or _MARKS.search(name) or _LOOPBACK.fullmatch(name.strip("[]"))
            else self._mark("host", name.casefold())
        )

    def _user(self, name: str) -> str:
        if _MARKS.search(name):
            return name
        name = _plain(name)
        digits = _digits(name)
        if len(digits) >= LEAST_DIGITS and len(digits) * 2 > len(name):
            return self._number(digits)
        return self._mark("user", name.casefold())

    def _number(self, digits: str) -> str:
        return self._mark("number", digits[-LEAST_DIGITS:])

    # --- steps

    def _take_secrets(self, text: str) -> str:
        if self._secrets is not None:
            text = self._secrets.sub(lambda _: self._secret(), text)
        text = _HEADER.sub(lambda found: found[1] + found[2] + self._secret(), text)
        text = _SCHEME.sub(lambda found: f"{found[1]} {self._secret()}", text)
        text = _SECRET.sub(lambda found: found[1] + (found[2] if found[2] in _SAID else self._secret()), text)
        text = _INLINE.sub(lambda _: f"inline:{self._secret()}", text)
        text = _JWT.sub(lambda _: self._secret(), text)
        text = _BASE64.sub(lambda found: self._secret() if self._tells(found[0]) else found[0], text)
        text = _UUID.sub(lambda found: self._mark("id", "", f"<id {_short(found[0].lower())}>"), text)
        text = _HEX.sub(lambda found: self._mark("id", "", f"<id {_short(found[0].lower())}>"), text)
        return _TOKEN.sub(lambda found: self._secret() if _random(found[0]) else found[0], text)

    def _tells(self, written: str) -> bool:
        """Whether it is base64 of a number or of a known name."""
        try:
            raw = base64.b64decode(
                written.rstrip("=") + "=" * (-len(written.rstrip("=")) % 4),
                altchars=None if "+" in written or "/" in written else b"-_",
            )
            text = raw.decode("utf-8")
        except (binascii.Error, ValueError):
            return False
        return text.isprintable() and self._take_names(self._take_numbers(text)) != text

    def _take_addresses(self, text: str) -> str:
        text = _SHOWN_NAME.sub(lambda found: found[1] + self._mark("name", found[2].casefold()) + found[3], text)
        text = _URL.sub(self._url, text)
        text = _SIP.sub(self._sip, text)
        text = _TEL.sub(lambda found: found[1] + self._number(_digits(found[2]) or found[2]), text)
        return _MAIL.sub(lambda found: self._mark("e-mail", found[0].casefold()), text)

    def _sip(self, found: re.Match[str]) -> str:
        host, colon, port = found[3].rpartition(":") if re.search(r":\d+$", found[3]) else (found[3], "", "")
        if found[2] is None and not host:
            return found[0]
        user = f"{self._user(found[2])}@" if found[2] is not None else ""
        return f"{found[1]}{user}{self._host(host)}{colon}{port}"

    def _url(self, found: re.Match[str]) -> str:
        if found[1].casefold() == "file://":
            return found[0]  # a folder
        rest, _, fragment = found[2].partition("#")
        rest, _, query = rest.partition("?")
        place, slash, path = rest.partition("/")
        user, at, machine = place.rpartition("@")
        host, colon, port = machine.rpartition(":") if re.search(r":\d+$", machine) else (machine, "", "")
        said = found[1] + (self._user(user) + at if at else "") + self._host(host) + colon + port + slash
        said += "/".join(self._part(one) for one in path.split("/"))
        if query:
            said += "?" + (query if _MARKS.fullmatch(query) else self._query())
        return said + ("#" + (fragment if _MARKS.fullmatch(fragment) else self._query()) if fragment else "")

    def _part(self, part: str) -> str:
        """One part of an address's path: words of a program stay, all else may be somebody's."""
        if re.fullmatch(r"[a-z_.-]{0,30}|[a-z]{1,20}\d{0,2}|\d{1,4}", part) or _MARKS.fullmatch(part):
            return part
        return self._mark("id", "", f"<id {_short(part)}>")

    def _take_folders(self, text: str) -> str:
        for folder, told in self._folders:
            for written in {folder, folder.replace("\\", "\\\\"), folder.replace("\\", "/")}:
                pattern = re.compile(re.escape(written) + r"(?![\w-])", re.IGNORECASE)
                if pattern.search(text):
                    text = pattern.sub(self._mark("folder", "", told), text)
        text = _HOME.sub(lambda found: found[1] + self._mark("user", found[2].casefold()), text)
        return _SHARE.sub(lambda found: found[1] + self._host(found[2]), text)

    def _take_machines(self, text: str) -> str:
        if self._hosts is not None:
            text = self._hosts.sub(lambda found: self._host(found[0]), text)
        text = _IP4.sub(lambda found: self._host(found[0]) if _address(found[0]) else found[0], text)
        text = _CARD.sub(lambda found: self._host(found[0]), text)
        text = _IP6.sub(lambda found: found[0] if _clock(found[0]) else self._host(found[0]), text)
        return _HOST.sub(self._named, text)

    def _named(self, found: re.Match[str]) -> str:
        name, last = found[0].casefold(), found[1].casefold()
        first = name.split(".")[0]
        if last in _FILES or "_" in name or first in _PROGRAM or not _ends_a_host(last):
            return found[0]
        return self._host(found[0])

    def _take_numbers(self, text: str) -> str:
        return _DIGITS.sub(self._dialled, text)

    def _dialled(self, found: re.Match[str]) -> str:
        digits = _digits(found[0])
        if found["keep"] is not None:
            told = digits.removeprefix("0") if found[0][:2] in ("0x", "0X") else digits
            return self._number(told) if told in self._ends else found[0]
        known = digits in self._numbers or digits[-6:] in self._tails
        if len(digits) >= LEAST_DIGITS or (known and len(digits) >= 5) or (found[0][0] == "+" and len(digits) >= 5):
            return self._number(digits)
        return found[0]

    def _take_names(self, text: str) -> str:
        if self._inside is not None:
            text = self._inside.sub(lambda found: self._mark("name", found[0]), text)
        return "".join(self._named_parts(text)) if self._words or self._phrases else text

    def _named_parts(self, text: str) -> Iterator[str]:
        words = [self._word(text, *found.span()) for found in _WORD.finditer(text)]
        at = n = 0
        while n < len(words):
            length, kind = self._begins(text, words, n)
            if length:
                start, end = words[n][0], words[n + length - 1][1]
                yield text[at:start]
                yield self._mark(kind, " ".join(one[2] for one in words[n : n + length]))
                at = end
            n += length or 1
        yield text[at:]

    def _word(self, text: str, start: int, end: int) -> tuple[int, int, str]:
        """Where it is, and folded; the letter of an escape such as \\n is no part of a name after it."""
        word = self._fold(text[start:end])
        if end - start > 2 and text[start - 1 : start] == "\\" and text[start] in "nrtbfv":
            rest = self._fold(text[start + 1 : end])
            known = word in self._words or word in self._phrases
            if not known and (
                rest in self._words or rest in self._phrases or self._inflected(text[start + 1 : end], rest)
            ):
                return start + 1, end, rest
        return start, end, word

    def _begins(self, text: str, words: list[tuple[int, int, str]], n: int) -> tuple[int, str]:
        """How many words from here are known, and as what; 0: none."""
        for phrase, kind in self._phrases.get(words[n][2], ()):
            these = words[n : n + len(phrase)]
            if tuple(one[2] for one in these) == phrase and all(
                right[0] - left[1] <= 4 for left, right in pairwise(these)
            ):
                return len(phrase), kind
        word = words[n][2]
        if (kind := self._words.get(word, "")) or self._inflected(text[words[n][0] : words[n][1]], word):
            return 1, kind or "name"
        return 0, ""

    def _inflected(self, written: str, word: str) -> bool:
        """Whether it is a known name with a case ending. Of Latin names only with a capital: "mark" makes no name of "marks"."""
        capital = written[0].isupper()
        if len(word) < 4 or word in _ORDINARY or (written.isascii() and not capital):
            return False
        longest = _LONG_ENDING
        if capital:
            longest = _LONGEST_CYRILLIC_ENDING if _CYRILLIC.match(word) else _LONGEST_ENDING
        return any(
            word[:-cut] in self._stems
            for cut in range(1, longest + 1)
            if len(word) - cut
            >= (
                5 if cut > _SHORT_ENDING and not _CYRILLIC.match(word) else 3 if capital and cut <= _SHORT_ENDING else 4
            )
        )

    # --- what is known

    def _know(self, kind: str, text: str) -> None:
        text = _UNSEEN.sub("", text)
        words = tuple(self._fold(one) for one in _WORD.findall(unicodedata.normalize("NFC", text)))
        if kind == "text":
            if len(words) > 1 or (words and len(words[0]) > 2 and words[0] not in _ORDINARY):
                self._add_phrase(words, kind)
            # Whoever is named in it is not told apart from what else has a capital: both go.
            for word in _WORD.findall(unicodedata.normalize("NFC", text)):
                folded = self._fold(word)
                if len(word) > 2 and word[0].isupper() and folded not in _ORDINARY and folded not in _BEGINNINGS:
                    self._words.setdefault(folded, "name")
                    self._stems.add(folded)
            self._numbers |= {
                digits for run in re.findall(r"\d[\d ().-]{4,}\d", text) if len(digits := _digits(run)) >= 5
            }
            return
        if len(words) > 1:
            self._add_phrase(words, kind)
            self._add_phrase(words[::-1], kind)
            if not all(word in _ORDINARY for word in words):
                for together in ("".join(words), "".join(words[::-1])):
                    self._words.setdefault(together, kind)
        for word in words:
            if len(word) > 1 and word not in _ORDINARY:
                self._words.setdefault(word, kind)
                self._stems |= {word, *_stems(word)}
                if re.fullmatch("[а-яөүё]{2,3}[ая]", word):  # too short for a stem
                    for ending in ("ы", "и", "е", "у", "ю", "ои", "еи"):
                        self._words.setdefault(word[:-1] + ending, kind)

    def _add_phrase(self, words: tuple[str, ...], kind: str) -> None:
        those = self._phrases.setdefault(words[0], [])
        if (words, kind) not in those:
            those.append((words, kind))
            those.sort(key=lambda one: -len(one[0]))

    def _fold(self, word: str) -> str:
        if word not in self._folded:
            self._folded[word] = fold(word)
        return self._folded[word]


_BEGINNINGS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november "
    "december ring ask wants prefers please"
)
_SAID = frozenset(("none", "None", "null", "true", "false", "True", "False", '""', "''"))
_ENDS = _words(
    "com net org info biz edu gov int local lan intern internal corp home example test invalid cloud online site shop store tech "
    "asia mobi xyz company agency digital dev pro moscow"
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_WEAK = {
    "kk": "k",
    "pp": "p",
    "tt": "t",
    "nk": "ng",
    "mp": "mm",
    "nt": "nn",
    "lt": "ll",
    "rt": "rr",
    "t": "d",
    "p": "v",
    "k": "",
}
"""Finnish: what the last consonants of a stem become before an ending."""


def _stems(word: str) -> Iterator[str]:
    """What else endings are put to, folded. Ольга, Ольге; Новая, Новой; Павел, Павлу. Virtanen, Virtasen; Pekka, Pekan."""
    if _CYRILLIC.match(word):
        if len(word) > 4 and word[-1] in "аеёиоуыэюяйь":
            yield word[:-1]
        if len(word) > 4 and word[-2:] in ("ая", "яя", "ии", "ыи", "ои"):
            yield word[:-2]
        if len(word) > 4 and re.search("[^аеиоуыэюя][еёо][^аеиоуыэюяьй]$", word):
            yield word[:-2] + word[-1]
        return
    if len(word) > 4 and word.endswith("nen"):
        yield from (word[:-3] + "s", word[:-3] + "se")
    if len(word) > 4 and word[-1] == "s":
        yield word[:-1] + "kse"
    if len(word) > 3 and (found := re.fullmatch("(.{2,}?)(kk|pp|tt|nk|mp|nt|lt|rt|t|p|k)([aeiouy])", word)):
        yield from (found[1] + _WEAK[found[2]] + one for one in {found[3], found[3].replace("i", "e")})


def _ends_a_host(last: str) -> bool:
    return len(last) == 2 or last in _ENDS or last.startswith("xn--") or not last.isascii()


def _digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(one)) for one in text if one.isdecimal())


def _plain(text: str) -> str:
    """The text with the letters for which its escapes of JSON, bytes, addresses and HTML stand, and without those unseen."""
    for _ in range(_MOST_WRAPPED):
        before = text
        text = _ESCAPE.sub(lambda found: _seen(chr(min(int(found[1] or found[2], 16), 0x10FFFF)), found[0]), text)
        text = _BYTES.sub(lambda found: _decoded(found[0], bytes.fromhex(re.sub(r"\\+x", "", found[0]))), text)
        text = _PERCENT.sub(lambda found: _decoded(found[0], bytes.fromhex(found[0].replace("%", ""))), text)
        text = _ENTITY.sub(lambda found: _seen(html.unescape(found[0]), found[0]), text)
        if text == before:
            break
    text = _RAISED.sub(lambda found: "".join(str(unicodedata.digit(one)) for one in found[0]), text)
    return _UNSEEN.sub("", text)


def _decoded(written: str, raw: bytes) -> str:
    try:
        return _seen(raw.decode("utf-8"), written)
    except UnicodeDecodeError:
        return _seen(raw.decode("latin-1"), written)


def _seen(text: str, written: str) -> str:
    """A text out of its escape: spaces of any kind as one, and as it is written what has no meaning."""
    if any("\ud800" <= one <= "\udfff" or _MARKS.match(one) for one in text):
        return written
    return "".join(one if one.isprintable() else "" if _UNSEEN.match(one) else " " for one in text)


def _anywhere(texts: Iterable[str]) -> re.Pattern[str] | None:
    these = sorted(set(texts), key=lambda one: (-len(one), one))
    return re.compile("|".join(map(re.escape, these))) if these else None


def _alternatives(texts: Iterable[str]) -> re.Pattern[str] | None:
    """Any of these, whatever its case, where it stands by itself; the longest first."""
    these = sorted({one for one in texts if one}, key=lambda one: (-len(one), one))
    return re.compile(r"(?i)(?<!\w)(?:" + "|".join(map(re.escape, these)) + r")(?!\w)") if these else None


def _short(what: str) -> str:
    return hashlib.sha256(what.encode("utf-8", "replace")).hexdigest()[:6]


def _random(text: str) -> bool:
    """Whether it looks like a key: no word of a program has so many digits and letters mixed."""
    digits = len(re.findall(r"\d", text))
    mixed = re.search("[a-z]", text) is not None and re.search("[A-Z]", text) is not None
    return (digits > 0 and mixed) or (digits > 3 and "_" not in text and re.search("[a-zA-Z]", text) is not None)


def _address(text: str) -> bool:
    return all(int(part) < 256 for part in text.split("."))


def _clock(text: str) -> bool:
    """Whether it is loopback, or a time with more parts than one has: all its parts are two digits."""
    return _LOOPBACK.fullmatch(text) is not None or all(re.fullmatch(r"\d\d?", part) for part in text.split(":"))
