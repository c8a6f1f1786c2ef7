# SPDX-License-Identifier: GPL-3.0-or-later
"""What is taken out of a report: every number in every notation, every known name; and what stays readable."""

from __future__ import annotations

import base64
import json
import random
import re
import unicodedata
from urllib.parse import quote

import phonenumbers
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.scrub import Scrubber

NAMES = (
    "Бат-Эрдэнэ Дорж",
    "Сарнай Болд",
    "Өнөрбаяр Түмэн",
    "Иван Петров",
    "Ольга Смирнова",
    "Szabó Éva",
    "Kovács Péter",
    "Aino Mäkelä",
    "Väinö Åberg",
    "Jane O'Neill",
    "Call Center Oy",
)
PLANS = {"MN": ("99", 6), "RU": ("912", 7), "HU": ("30", 7), "FI": ("40", 7), "GB": ("7911", 6)}
"""Region → how its mobile numbers begin, and how many digits follow."""


@st.composite
def numbers(draw: st.DrawFn) -> phonenumbers.PhoneNumber:
    """A number that can be called in one of the five countries: on the move, or of a house."""
    region = draw(st.sampled_from(sorted(PLANS)))
    if draw(st.booleans()):
        begin, more = PLANS[region]
        national = begin + "".join(draw(st.lists(st.sampled_from("0123456789"), min_size=more, max_size=more)))
    else:
        example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.FIXED_LINE)
        assert example is not None
        whole = phonenumbers.national_significant_number(example)
        last = draw(st.lists(st.sampled_from("0123456789"), min_size=4, max_size=4))
        national = whole[:-4] + "".join(last)
    number = phonenumbers.parse(national, region) if region != "RU" else phonenumbers.parse("+7" + national)
    assume(phonenumbers.is_possible_number(number))
    return number


FORMATS = (
    phonenumbers.PhoneNumberFormat.E164,
    phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    phonenumbers.PhoneNumberFormat.NATIONAL,
    phonenumbers.PhoneNumberFormat.RFC3966,
)


def written(number: phonenumbers.PhoneNumber) -> list[str]:
    """A number in the notations that people and programs use."""
    forms = [phonenumbers.format_number(number, one) for one in FORMATS]
    national = phonenumbers.national_significant_number(number)
    e164 = forms[0]
    code = str(number.country_code)
    forms += [national, f"0{national}", f"8{national}", f"06{national}", f"00{e164[1:]}", e164[1:]]
    forms += [
        f"sip:{e164}@pbx.example.test;user=phone",
        f"sip:{e164[1:]}@10.1.2.3:5060",
        f"tel:{e164}",
        f'"{e164}" <sip:x@y.z>',
    ]
    forms += [
        f"+{code} ({national[:2]}) {national[2:5]}-{national[5:]}",
        f"+{code} (0){national}",
        f"{national[:2]}/{national[2:]}",
    ]
    for between in (" ", "-", ".", "\u00a0", "\u202f", "\u2011", "\u2013"):
        forms.append(e164[: len(code) + 1] + between + between.join(re.findall(r"\d{1,3}", national)))
        forms.append("0" + between.join(re.findall(r"\d{1,2}", national)))
    forms += [quote(e164), json.dumps({"number": forms[1]}), f"rec_{e164[1:]}_1.wav", f"x{national}y"]
    return forms


@given(numbers(), st.data())
def test_no_number_stays(number: phonenumbers.PhoneNumber, data: st.DataObject) -> None:
    said = data.draw(st.sampled_from(written(number)))
    line = data.draw(
        st.sampled_from(["{}", "from {} to 12", "2026-11-22 14:05:33,123 INFO call: {}, 180", "({})", "a={};b=2"])
    )
    left = Scrubber().text(line.format(said))
    digits = re.sub(r"\D", "", left.replace("2026-11-22 14:05:33,123", ""))
    national = phonenumbers.national_significant_number(number)
    assert national[-5:] not in digits
    assert national[:5] not in digits


@given(numbers())
def test_it_is_the_same_number_in_every_notation(number: phonenumbers.PhoneNumber) -> None:
    scrubber = Scrubber()
    marks = {tuple(re.findall(r"<number \d+>", scrubber.text(f"({form})"))) for form in written(number)[:4]}
    assert len(marks) == 1


ORDINARY = (
    "2026-11-22 14:05:33,123 INFO soitto.sip: registered after 0.104 s",
    "2026-11-22T14:05:33.123456+08:00 ERROR uncaught KeyError at main.py:883 > call_page.py:41 > actor.py:7",
    "soitto 0.3.1, Python 3.11.7, Qt 6.11.3, PJSIP 2.15.1",
    "SIP 180 Ringing, SIP 486 Busy Here, SIP 503, Q.850 cause 127",
    "callbacks 100000, calls 2500, waiting 3, refused 0, schema 7",
    "22.11.2026 14:05:06, 2026/11/22, 20261122-140533",
    "took 1234.567 s, p99 12.25 ms, 0.000123",
    "Thread 0x00007f2a94ff1640 (most recent call first):",
    '  File "app/ui/main_window.py", line 883 in found_bug',
    "http://127.0.0.1:8765/api/v1/callbacks and ws on port 5060, localhost, ::1",
    "app.services.calls, soitto.log, replica.sqlite3, asyncio.exceptions.CancelledError",
    "the token is missing; password: none",
    "1600x900 at 125 %, 96 dpi",
)


@pytest.mark.parametrize("line", ORDINARY)
def test_what_tells_of_the_fault_stays(line: str) -> None:
    assert Scrubber(names=NAMES, users=["agent"], numbers=["100", "+97699112230"]).text(line) == line


@given(st.integers(0, 999_999), st.integers(0, 59), st.sampled_from([100, 180, 200, 302, 404, 486, 603]))
def test_counts_times_and_codes_stay(count: int, minute: int, code: int) -> None:
    line = f"{count} events until 14:{minute:02}:07, then {code} (v1.{minute}.3)"
    assert Scrubber().text(line) == line


@pytest.mark.parametrize("name", NAMES)
def test_no_name_stays(name: str) -> None:
    scrubber = Scrubber(names=NAMES)
    first, *_, last = re.split(r"[ -]", name)
    ascii_only = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    for form in (
        name,
        name.upper(),
        name.lower(),
        ascii_only,
        unicodedata.normalize("NFD", name),
        f"{last}, {first}",
        json.dumps(name),
        quote(name),
        f"http://hub.firma.test/contacts?q={quote(name)}",
        name.replace(" ", "\u00a0"),
        name.replace(" ", "_"),
        name.replace("ө", "о").replace("ү", "у").replace("Ө", "О"),
    ):
        left = scrubber.text(f"opened for {form}: ok").casefold()
        for part in (first, last):
            if part not in ("Call", "Center", "O'Neill"):
                assert part.casefold() not in left, form
                assert json.dumps(part.casefold())[1:-1] not in left
        assert name.casefold() not in left
        assert "<name" in left or "<query>" in left


CASES = [
    "Петрову",
    "Петровым",
    "Ольге",
    "Смирновой",
    "Kovácsnak",
    "Péternek",
    "Mäkelän",
    "Ainolle",
    "Болдын",
    "Дорждоо",
]


@pytest.mark.parametrize("form", CASES)
def test_no_name_stays_in_another_case(form: str) -> None:
    assert Scrubber(names=NAMES).text(f"said of {form}, then") == "said of <name 1>, then"


def test_one_letter_and_two() -> None:
    scrubber = Scrubber(names=["Ли Цзы", "Bo Ek", "A. Kis", "Is"])
    assert scrubber.text("Ли, Bo, is it") == "<name 1>, <name 2>, is it"
    assert scrubber.text("A. Kis") == "<name 3>"


@given(st.text(max_size=80))
def test_any_text_goes_through(text: str) -> None:
    scrubber = Scrubber(names=NAMES, hosts=["pbx"], users=["anna"])
    once = scrubber.text(text)
    assert isinstance(once, str)
    assert scrubber.text(once).count("\U000f0000") == 0


@given(st.lists(st.text(alphabet="абвгөүёáéőäöabcdefgh", min_size=2, max_size=12), min_size=1, max_size=8), st.data())
def test_any_name_goes(words: list[str], data: st.DataObject) -> None:
    name = " ".join(words[:3])
    scrubber = Scrubber(names=[name])
    left = scrubber.text(f"[{data.draw(st.sampled_from([name, name.upper(), name.lower(), name.title()]))}]")
    assert left.startswith("[<name") or name.casefold().split()[0] in left.casefold()


SECRET = "".join(random.Random(3).choices("abcdefghijkABCDEFGH0123456789", k=32))


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("mail anna.virtanen+x@firma.mn now", "mail <e-mail 1> now"),
        (f"Authorization: Bearer {SECRET}", "Authorization: <secret>"),
        (f"token={SECRET}, user 3", "token=<secret>, user 3"),
        (f"password: hunter2; {SECRET}", "password: <secret>; <secret>"),
        ('{"sip_password": "pa ss", "n": 1}', '{"sip_password": <secret>, "n": 1}'),
        ("a=crypto:1 AES_CM_128 inline:d0RmdmcmVCspeEc3", "a=crypto:1 AES_CM_128 inline:<secret>"),
        ("10.20.30.40:5060 and 192.168.1.7", "<host 1>:5060 and <host 2>"),
        ("2001:db8::1 and fe80::1a2b and 2001:db8:0:0:0:0:0:1", "<host 1> and <host 2> and <host 3>"),
        ("pbx.firma.mn and crm.firma.com.", "<host 1> and <host 2>."),
        ("sips:anna@pbx.firma.mn:5061;transport=tls", "sips:<user 1>@<host 1>:5061;transport=tls"),
        (
            "https://a:b@crm.firma.fi/card/4711/Aino?id=5&q=x#top",
            "https://<user 1>@<host 1>/card/4711/<id b7e4e6>?<query>#<query>",
        ),
        (r"C:\Users\Anna Virtanen\AppData\soitto.log", r"C:\Users\<user 1>\AppData\soitto.log"),
        ("C:\\\\Users\\\\anna\\\\soitto.log", "C:\\\\Users\\\\<user 1>\\\\soitto.log"),
        ("/home/anna/.local/x and /Users/anna", "/home/<user 1>/.local/x and /Users/<user 1>"),
        (r"\\fileserver\reports\x.zip", r"\\<host 1>\reports\x.zip"),
        ("id 0192f0c1-2b3c-7d4e-8f90-a1b2c3d4e5f6", "id <id 73c1b1>"),
    ],
)
def test_what_else_goes(line: str, left: str) -> None:
    found = Scrubber().text(line)
    assert re.sub(r"<id \w+>", "<id>", found) == re.sub(r"<id \w+>", "<id>", left)


def test_what_is_known_goes_wherever_it_stands() -> None:
    scrubber = Scrubber(
        hosts=["pbx1", "crm.firma.mn", "127.0.0.1"],
        users=["anna", "agent"],
        secrets=["tr0ub4dor"],
        numbers=["54321", "+97670112233"],
        texts=["wants the blue one\nand soon", "Yes"],
        folders={"/srv/desk": "<profile>"},
    )
    assert scrubber.text("PBX1 and pbx12, CRM.Firma.mn") == "<host 1> and pbx12, <host 2>"
    assert scrubber.text("anna is an agent of 54321, not 54322") == "<user 1> is an agent of <number 1>, not 54322"
    assert scrubber.text("112233, 11 22 33 and 112234") == "<number 2>, <number 2> and 112234"
    assert scrubber.text("tr0ub4dor: wants the blue one and soon") == "<secret>: <text 1>"
    assert scrubber.text("/srv/desk/soitto.log") == "<profile>/soitto.log"
    assert scrubber.tag("host", "pbx1") == "<host 1>"
    assert scrubber.tag("host", "127.0.0.1") == "127.0.0.1"
    assert scrubber.tag("host", "") == ""


def test_values() -> None:
    scrubber = Scrubber(names=["Anna"])
    assert scrubber.value({"a": ["Anna", 99112230, True, None], "b": {"c": "+97699112230"}}) == {
        "a": ["<name 1>", 99112230, True, None],
        "b": {"c": "<number 1>"},
    }
    assert scrubber.found == {"name": 1, "number": 1}


def test_a_name_that_is_a_mark_does_no_harm() -> None:
    scrubber = Scrubber(names=["Number Host", "Петров"])
    assert scrubber.text("Петров, 99112230, \U000f0000") == "<name 1>, <number 1>, \ufffd"


HIDDEN = "99{0}11{0}22{0}33"
"""A number as people and programs write it, with something between its digits."""


@pytest.mark.parametrize(
    "between",
    [
        "\u00a0",
        "\u202f",
        "\u2009",
        "\u3000",
        "\u200b",
        "\u200e",
        "\u2060",
        "\u00ad",
        "\ufeff",
        "\t",
        "\u00b7",
        "+",
        "_",
        ",",
        "*",
    ],
    ids=lambda one: f"{ord(one):04x}",
)
def test_no_number_stays_whatever_stands_between_its_digits(between: str) -> None:
    number = HIDDEN.format(between)
    in_json = json.dumps({"n": number})
    for form in (number, in_json, json.dumps(in_json), quote(number), quote(quote(number)), repr(number.encode())):
        left = Scrubber().text(f"call {form} end")
        assert re.search("11.{0,12}22", left) is None, form
        assert "<number 1>" in left


@pytest.mark.parametrize("zero", ["\uff10", "\u0660", "\u06f0", "\u0966"], ids=lambda one: f"{ord(one):04x}")
def test_digits_of_other_scripts(zero: str) -> None:
    number = "".join(chr(ord(zero) + int(one)) for one in "99112233")
    assert Scrubber().text(f"{number}, {json.dumps(number)}") == '<number 1>, "<number 1>"'


def test_raised_digits_and_keycaps() -> None:
    assert Scrubber().text("\u2079\u2079\u00b9\u00b9\u00b2\u00b2\u00b3\u00b3, 12 m\u00b2") == "<number 1>, 12 m\u00b2"
    assert Scrubber().text("".join(f"{one}\ufe0f\u20e3" for one in "99112233")) == "<number 1>"


def wrapped(name: str) -> dict[str, str]:
    """A name as programs write it."""
    return {
        "JSON": json.dumps(name),
        "JSON in JSON": json.dumps(json.dumps(name)),
        "address": quote(name),
        "address in address": quote(quote(name)),
        "bytes": repr(name.encode()),
        "escapes": name.encode("unicode_escape").decode(),
        "XML": name.encode("ascii", "xmlcharrefreplace").decode(),
        "hexadecimal": "".join(f"\\x{one:02x}" for one in name.encode()),
        "base64": base64.b64encode(name.encode()).decode(),
        "base64 in an address": "q=" + quote(base64.b64encode(name.encode()).decode()),
        "after a line": f"line\\n{name}\\tmore",
        "line in an address": "%0A" + quote(name),
        "one word": name.replace(" ", ""),
        "soft hyphen": name[:2] + "\u00ad" + name[2:],
        "no width": json.dumps(name[:2] + "\u200b" + name[2:]),
        "stressed": name[:3] + "\u0301" + name[3:],
    }


@pytest.mark.parametrize("form", sorted(wrapped("")))
@pytest.mark.parametrize("name", ["Иван Петров", "Өнөрбаяр Түмэн", "Szabó Éva", "Aino Mäkelä"])
def test_no_name_stays_however_it_is_wrapped(name: str, form: str) -> None:
    left = Scrubber(names=[name]).text(f"said: {wrapped(name)[form]} ;")
    assert re.sub(r"<name 1>( <name 2>)?|<secret>", "", left).strip("\\\"b' ;").removeprefix("said:").split() in (
        *([], ["q="], ["line\\n\\tmore"], ['"\\"\\""']),
    ), left


@pytest.mark.parametrize(
    "form",
    [
        *("Павлу", "Вере", "Веру", "Верой", "Анне", "Анной", "Новой", "Яну", "Доржийнхоос", "Болдынхоос"),
        *("Évának", "Évával", "Virtasen", "Virtaselle", "Virtasta", "Pekan", "Pekalle", "Lahden", "Markuksen"),
    ],
)
def test_no_name_stays_with_an_ending_that_changes_it(form: str) -> None:
    names = [
        "Павел Иванов",
        "Вера",
        "Анна Новая",
        "Яна",
        "Дорж",
        "Болд",
        "Éva",
        "Aino Virtanen",
        "Pekka Lahti",
        "Markus",
    ]
    assert Scrubber(names=names).text(f"said of {form}, then") == "said of <name 1>, then"


def test_names_without_spaces_between_words() -> None:
    assert Scrubber(names=["李小龙"]).text("给李小龙打电话") == "给<name 1>打电话"


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ('From: "Zsófia Nagy" <sip:1@x.fi>', 'From: "<name 1>" <sip:<user 1>@<host 1>>'),
        ("P-Asserted-Identity: Zsofia Nagy <tel:+3612345678>", "P-Asserted-Identity: <name 1> <tel:<number 1>>"),
        ("sip:99%2011%2022%2033@pbx", "sip:<number 1>@<host 1>"),
        ("<sip:+976 9911 2233@pbx>", "<sip:<number 1>@<host 1>>"),
        ("GET /api/v1/contacts?q=Ivan%20Unknown&x=1 HTTP/1.1", "GET /api/v1/contacts?<query> HTTP/1.1"),
        ("GET http://hub.a.fi/contacts?q=Ivan%20Unknown ok", "GET http://<host 1>/contacts?<query> ok"),
        ("phone=%2B976+9911+2233&x=1", "phone=<number 1>&x=1"),
        ("OTkxMTIyMzM= and ?q=Kzk3Njk5MTEyMjMz", "<secret> and ?q=<secret>"),
        ('{"password": "a\\"bc", "n": 1}', '{"password": <secret>, "n": 1}'),
        (r"{\"sip_password\": \"pa ss\"}", r"{\"sip_password\": <secret>}"),
        (
            "пароль: hunter2, jelszó=hunter2, salasana: hunter2, нууц үг: hunter2",
            "пароль: <secret>, jelszó=<secret>, salasana: <secret>, нууц үг: <secret>",
        ),
        ("/var/home/anna/x /mnt/c/Users/anna/x", "/var/home/<user 1>/x /mnt/c/Users/<user 1>/x"),
        ("file:///C:/Users/Some%20One/x", "file:///C:/Users/<user 1>/x"),
        ("2a02:2f0a:b00::/48 and 00-1A-2B-3C-4D-5E", "<host 2>/48 and <host 1>"),
        ("pbx.kovacs.online, pbx.firma.мон, a.xn--p1ai", "<host 1>, <host 2>, <host 3>"),
        ("o'neill&co@firma.ie", "<e-mail 1>"),
        ("14:05:33,99112233 and 0.99112233", "14:05:33,<number 1> and <number 1>"),
    ],
)
def test_what_else_was_found_in_texts_of_programs(line: str, left: str) -> None:
    assert Scrubber().text(line) == left


def test_a_known_number_goes_that_looks_like_a_date() -> None:
    scrubber = Scrubber(numbers=["+97611122034", "+97699112233"])
    assert (
        scrubber.text("11.12.2034, 12.12.2034, 99112.233, 0x99112233")
        == "<number 1>, 12.12.2034, <number 2>, <number 2>"
    )


@pytest.mark.parametrize("text", ["a", "a_", "A1", "a-", "\\", "%41", "1 ", "a@", "From: a"])
def test_a_long_line_takes_no_longer_than_many(text: str) -> None:
    """Where the work grew with the square of a line, this one took minutes."""
    line = (text * 30_000)[:30_000]
    assert isinstance(Scrubber(names=NAMES).text(line), str)
