# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates, times, durations and numbers as people say them, in the five languages."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.domain import sorting
from app.i18n import formats
from app.i18n.catalogues import LANGUAGES, Languages, locale_of, system_language

UTC = ZoneInfo("UTC")
HELSINKI = ZoneInfo("Europe/Helsinki")
BUDAPEST = ZoneInfo("Europe/Budapest")
ULAANBAATAR = ZoneInfo("Asia/Ulaanbaatar")
NOW = dt.datetime(2026, 11, 18, 12, 0, tzinfo=UTC)

# The phrases of the formats per language, one per plural form (as many as the language has).
WORDS: dict[str, dict[str, list[str]]] = {
    "en": {
        "%n day(s) late": ["%n day late", "%n days late"],
        "%n h late": ["%n h late", "%n h late"],
        "%n min late": ["%n min late", "%n min late"],
        "in %n min": ["in %n min", "in %n min"],
        "%n min ago": ["%n min ago", "%n min ago"],
        "%n s": ["%n s", "%n s"],
        "%n min": ["%n min", "%n min"],
        "%n h": ["%n h", "%n h"],
        "%n day(s)": ["%n day", "%n days"],
    },
    "mn": {
        "%n day(s) late": ["%n хоног хоцорсон", "%n хоног хоцорсон"],
        "%n h late": ["%n цаг хоцорсон", "%n цаг хоцорсон"],
        "%n min late": ["%n минут хоцорсон", "%n минут хоцорсон"],
        "now": ["одоо"],
        "in %n min": ["%n минутын дараа", "%n минутын дараа"],
        "tomorrow {time}": ["маргааш {time}"],
        "just now": ["дөнгөж сая"],
        "%n min ago": ["%n минутын өмнө", "%n минутын өмнө"],
        "yesterday {time}": ["өчигдөр {time}"],
        "{date}, {time} ({zone}, {offset})": ["{date}, {time} ({zone}, {offset})"],
        "{time} for the customer": ["харилцагчийн цагаар {time}"],
        "{weekday} {time} for the customer": ["харилцагчийн цагаар {weekday} гарагийн {time}"],
        "%n s": ["%n сек", "%n сек"],
        "%n min": ["%n мин", "%n мин"],
        "%n h": ["%n цаг", "%n цаг"],
        "%n day(s)": ["%n хоног", "%n хоног"],
    },
    "ru": {
        "%n day(s) late": ["просрочено на %n день", "просрочено на %n дня", "просрочено на %n дней"],
        "%n h late": ["просрочено на %n ч", "просрочено на %n ч", "просрочено на %n ч"],
        "%n min late": ["просрочено на %n мин", "просрочено на %n мин", "просрочено на %n мин"],
        "now": ["сейчас"],
        "in %n min": ["через %n минуту", "через %n минуты", "через %n минут"],
        "tomorrow {time}": ["завтра в {time}"],
        "just now": ["только что"],
        "%n min ago": ["%n минуту назад", "%n минуты назад", "%n минут назад"],
        "yesterday {time}": ["вчера в {time}"],
        "{date}, {time} ({zone}, {offset})": ["{date}, {time} ({zone}, {offset})"],
        "{time} for the customer": ["{time} у клиента"],
        "{weekday} {time} for the customer": ["{weekday}, {time} у клиента"],
        "%n s": ["%n с", "%n с", "%n с"],
        "%n min": ["%n мин", "%n мин", "%n мин"],
        "%n h": ["%n ч", "%n ч", "%n ч"],
        "%n day(s)": ["%n день", "%n дня", "%n дней"],
    },
    "hu": {
        "%n day(s) late": ["%n nap késés"],
        "%n h late": ["%n óra késés"],
        "%n min late": ["%n perc késés"],
        "now": ["most"],
        "in %n min": ["%n perc múlva"],
        "tomorrow {time}": ["holnap {time}"],
        "just now": ["épp most"],
        "%n min ago": ["%n perce"],
        "yesterday {time}": ["tegnap {time}"],
        "{date}, {time} ({zone}, {offset})": ["{date}, {time} ({zone}, {offset})"],
        "{time} for the customer": ["az ügyfélnél {time}"],
        "{weekday} {time} for the customer": ["az ügyfélnél {weekday} {time}"],
        "%n s": ["%n mp"],
        "%n min": ["%n perc"],
        "%n h": ["%n óra"],
        "%n day(s)": ["%n nap"],
    },
    "fi": {
        "%n day(s) late": ["%n päivän myöhässä", "%n päivää myöhässä"],
        "%n h late": ["%n h myöhässä", "%n h myöhässä"],
        "%n min late": ["%n min myöhässä", "%n min myöhässä"],
        "now": ["nyt"],
        "in %n min": ["%n minuutin päästä", "%n minuutin päästä"],
        "tomorrow {time}": ["huomenna klo {time}"],
        "just now": ["juuri nyt"],
        "%n min ago": ["%n minuutti sitten", "%n minuuttia sitten"],
        "yesterday {time}": ["eilen klo {time}"],
        "{date}, {time} ({zone}, {offset})": ["{date} klo {time} ({zone}, {offset})"],
        "{time} for the customer": ["asiakkaalla klo {time}"],
        "{weekday} {time} for the customer": ["asiakkaalla {weekday} klo {time}"],
        "%n s": ["%n s", "%n s"],
        "%n min": ["%n min", "%n min"],
        "%n h": ["%n h", "%n h"],
        "%n day(s)": ["%n päivä", "%n päivää"],
    },
}


def catalogue(language: str, contexts: dict[str, dict[str, list[str]]]) -> str:
    """A .ts file with these phrases; a source with %n has plural forms."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, phrases in contexts.items():
        lines.append(f"<context><name>{context}</name>")
        for source, forms in phrases.items():
            plural = "%n" in source
            said = (
                "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms) if plural else escape(forms[0])
            )
            numerus = ' numerus="yes"' if plural else ""
            lines.append(
                f"<message{numerus}><source>{escape(source)}</source><translation>{said}</translation></message>"
            )
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def release(source: Path, target: Path) -> None:
    """Compile a catalogue with Qt's own tool."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", "-fail-on-unfinished", str(source), "-qm", str(target)], check=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    for language, phrases in WORDS.items():
        source = folder / f"soitto_{language}.ts"
        source.write_text(catalogue(language, {"Formats": phrases}), encoding="utf-8")
        release(source, folder / f"soitto_{language}.qm")
    return folder


@pytest.fixture
def speak(qapp: QCoreApplication, folder: Path) -> Iterator[Callable[[str], None]]:
    """Switch the language; nothing of it is left after the test."""
    before = QLocale()
    languages = Languages(qapp, folder)

    def install(code: str) -> None:
        assert languages.install(code)

    yield install
    shiboken6.delete(languages)  # its translators leave the application with it
    QLocale.setDefault(before)


def later(**span: float) -> dt.datetime:
    return NOW + dt.timedelta(**span)


def when(due: dt.datetime, now: dt.datetime = NOW, zone: ZoneInfo = UTC) -> str:
    return formats.when(due, now, zone)


def test_when_in_english(speak: Callable[[str], None]) -> None:
    speak("en")
    assert when(later(days=-1)) == "1 day late"
    assert when(later(days=-5)) == "5 days late"
    assert when(later(hours=-23, minutes=-59)) == "23 h late"
    assert when(later(minutes=-2, seconds=-59)) == "2 min late"
    assert when(later(seconds=-59)) == "now"
    assert when(NOW) == "now"
    assert when(later(seconds=1)) == "in 1 min"
    assert when(later(minutes=8)) == "in 8 min"
    assert when(later(minutes=59)) == "in 59 min"
    assert when(later(minutes=59, seconds=1)) == "12:59"
    assert when(later(hours=1)) == "13:00"
    assert when(later(hours=2, minutes=30)) == "14:30"
    assert when(later(hours=21)) == "tomorrow 09:00"
    assert when(later(days=2)) == "20/11/2026 12:00"


@pytest.mark.parametrize(
    ("language", "late", "soon", "today", "tomorrow", "beyond"),
    [
        ("mn", "2 минут хоцорсон", "8 минутын дараа", "14:30", "маргааш 09:00", "2026.11.20 12:00"),
        ("ru", "просрочено на 2 мин", "через 8 минут", "14:30", "завтра в 09:00", "20.11.2026 12:00"),
        ("hu", "2 perc késés", "8 perc múlva", "14:30", "holnap 9:00", "2026. 11. 20. 12:00"),
        ("fi", "2 min myöhässä", "8 minuutin päästä", "14.30", "huomenna klo 9.00", "20.11.2026 12.00"),
    ],
)
def test_when_in_other_languages(
    speak: Callable[[str], None], language: str, late: str, soon: str, today: str, tomorrow: str, beyond: str
) -> None:
    speak(language)
    assert when(later(minutes=-2)) == late
    assert when(later(minutes=8)) == soon
    assert when(later(hours=2, minutes=30)) == today
    assert when(later(hours=21)) == tomorrow
    assert when(later(days=2)) == beyond


PLURALS = {
    "en": ["0 days", "1 day", "2 days", "5 days", "21 days", "101 days"],
    "mn": ["0 хоног", "1 хоног", "2 хоног", "5 хоног", "21 хоног", "101 хоног"],
    "ru": ["0 дней", "1 день", "2 дня", "5 дней", "21 день", "101 день"],
    "hu": ["0 nap", "1 nap", "2 nap", "5 nap", "21 nap", "101 nap"],
    "fi": ["0 päivää", "1 päivä", "2 päivää", "5 päivää", "21 päivää", "101 päivää"],
}


@pytest.mark.parametrize("language", sorted(PLURALS))
def test_plurals(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    said = [QCoreApplication.translate("Formats", "%n day(s)", None, n) for n in (0, 1, 2, 5, 21, 101)]
    assert said == PLURALS[language]
    # Zero days never come from span: less than a day is said in hours.
    assert [formats.span(n * 86400) for n in (1, 2, 5, 21, 101)] == PLURALS[language][1:]


def test_span_takes_the_largest_unit(speak: Callable[[str], None]) -> None:
    speak("ru")
    assert [formats.span(s) for s in (-1, 0, 59.9, 60, 3599, 3600, 86399, 86400)] == [
        *("0 с", "0 с", "59 с", "1 мин", "59 мин", "1 ч", "23 ч", "1 день"),
    ]


def test_ago(speak: Callable[[str], None]) -> None:
    speak("fi")
    assert formats.ago(later(minutes=3), NOW, UTC) == "juuri nyt"
    assert formats.ago(later(seconds=-59), NOW, UTC) == "juuri nyt"
    assert formats.ago(later(minutes=-1), NOW, UTC) == "1 minuutti sitten"
    assert formats.ago(later(minutes=-59), NOW, UTC) == "59 minuuttia sitten"
    assert formats.ago(later(hours=-2), NOW, UTC) == "10.00"
    assert formats.ago(later(hours=-20), NOW, UTC) == "eilen klo 16.00"
    assert formats.ago(later(days=-3), NOW, UTC) == "15.11.2026 12.00"


def test_today_is_the_readers_day(speak: Callable[[str], None]) -> None:
    speak("en")
    evening = dt.datetime(2026, 11, 18, 15, 30, tzinfo=UTC)  # 23:30 in Ulaanbaatar
    assert formats.when(evening + dt.timedelta(hours=3), evening, ULAANBAATAR) == "tomorrow 02:30"
    assert formats.when(evening + dt.timedelta(hours=3), evening, UTC) == "18:30"
    assert formats.when(evening + dt.timedelta(minutes=45), evening, ULAANBAATAR) == "in 45 min"


def test_minutes_across_the_edges_of_summer_time(speak: Callable[[str], None]) -> None:
    speak("en")
    # Clocks go from 3:00 to 4:00 in Helsinki on 29 March 2026: 2:50 to 4:10 is twenty minutes.
    before = dt.datetime(2026, 3, 29, 2, 50, tzinfo=HELSINKI)
    after = dt.datetime(2026, 3, 29, 4, 10, tzinfo=HELSINKI)
    assert formats.when(after, before, HELSINKI) == "in 20 min"
    assert formats.ago(before, after, HELSINKI) == "20 min ago"
    # And from 4:00 back to 3:00 on 25 October: the first 3:50 to the second 3:10 is twenty minutes too.
    first = dt.datetime(2026, 10, 25, 3, 50, tzinfo=HELSINKI)
    second = dt.datetime(2026, 10, 25, 3, 10, fold=1, tzinfo=HELSINKI)
    assert formats.when(second, first, HELSINKI) == "in 20 min"
    assert formats.when(first, second, HELSINKI) == "20 min late"


def test_full_tells_the_two_same_hours_apart(speak: Callable[[str], None]) -> None:
    speak("fi")
    first = dt.datetime(2026, 10, 25, 3, 30, tzinfo=HELSINKI)
    second = first.replace(fold=1)
    assert formats.full(first, HELSINKI) == "sunnuntaina 25. lokakuuta 2026 klo 3.30 (Itä-Euroopan kesäaika, UTC+03:00)"
    assert "UTC+02:00" in formats.full(second, HELSINKI)
    assert formats.full(first, HELSINKI) != formats.full(second, HELSINKI)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_full_names_weekday_date_time_and_zone(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    locale = locale_of(language)
    said = formats.full(dt.datetime(2026, 11, 22, 6, 30, tzinfo=UTC), ULAANBAATAR)
    assert locale.dayName(7).casefold() in said.casefold()
    assert "2026" in said
    assert ("14.30" if language == "fi" else "14:30") in said
    assert "UTC+08:00" in said
    assert "{" not in said


def test_half_hour_offsets_and_west() -> None:
    at = dt.datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
    assert "UTC+05:30" in formats.full(at, ZoneInfo("Asia/Kolkata"), locale_of("en"))
    assert "UTC-03:30" in formats.full(at, ZoneInfo("America/St_Johns"), locale_of("en"))


def test_the_customers_clock(speak: Callable[[str], None]) -> None:
    speak("en")
    at = dt.datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
    assert formats.customer_time(at, HELSINKI, HELSINKI) == ""
    assert formats.customer_time(at, HELSINKI, ZoneInfo("Europe/Sofia")) == ""
    assert formats.customer_time(at, HELSINKI, BUDAPEST) == "13:00 for the customer"
    late = dt.datetime(2026, 11, 18, 18, 0, tzinfo=UTC)
    assert formats.customer_time(late, BUDAPEST, ULAANBAATAR) == "Thursday 02:00 for the customer"
    speak("fi")
    assert formats.customer_time(late, BUDAPEST, ULAANBAATAR) == "asiakkaalla torstaina klo 2.00"


def test_a_wall_time_the_machine_skips_is_not_moved() -> None:
    # 3:30 does not exist in Helsinki that day, and does in Ulaanbaatar.
    at = dt.datetime(2026, 3, 29, 3, 30, tzinfo=ULAANBAATAR)
    assert formats.date_time(at, ULAANBAATAR, locale_of("fi")) == "29.3.2026 3.30"
    assert formats.day(at.date(), locale_of("hu")) == "2026. 03. 29."


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-5, "00:00"),
        (0, "00:00"),
        (42.9, "00:42"),
        (60, "01:00"),
        (3599, "59:59"),
        (3723, "1:02:03"),
        (360000, "100:00:00"),
    ],
)
def test_duration(seconds: float, said: str) -> None:
    assert formats.duration(seconds) == said


def test_numbers_and_week() -> None:
    assert formats.number(1234567, locale_of("en")) == "1,234,567"
    assert formats.number(1234567, locale_of("ru")) == "1\u00a0234\u00a0567"
    assert formats.number(1234, locale_of("hu")) == "1234"
    assert formats.first_day_of_week(QLocale("en_US")) == Qt.DayOfWeek.Sunday
    for language in ("mn", "ru", "hu", "fi"):
        assert formats.first_day_of_week(locale_of(language)) == Qt.DayOfWeek.Monday


def test_editors_show_four_digits_of_the_year() -> None:
    assert "yyyy" in formats.date_time_edit_format(QLocale("en_US"))
    assert formats.date_time_edit_format(locale_of("fi")) == "d.M.yyyy H.mm"


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("mn", ["Оюун", "өвөл", "Пүрэв", "уул", "Үнэ", "фото"]),
        ("ru", ["Егор", "ёлка", "Жанна"]),
        ("fi", ["Virtanen", "Zeta", "Åberg", "ärrä", "Öhman"]),
    ],
)
def test_collation(language: str, ordered: list[str]) -> None:
    mixed = ordered[::-1]
    assert sorted(mixed, key=formats.collator(locale_of(language))) == ordered


def test_system_language_is_one_of_ours() -> None:
    assert system_language() in LANGUAGES


AFTERNOON = dt.datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
MORNING = dt.datetime(2026, 2, 3, 4, 7, tzinfo=UTC)
WRITTEN: dict[str, tuple[str, ...]] = {
    # Date and time in the afternoon and in the morning, day, time, 1234, 12345, 1234567.891, −5, a half, 76 %.
    "en": (
        "22/11/2026 14:05",
        "03/02/2026 04:07",
        "22/11/2026",
        "04:07",
        "1,234",
        "12,345",
        "1,234,567.891",
        "-5",
        "0.5",
        "76%",
    ),
    "mn": (
        "2026.11.22 14:05",
        "2026.02.03 04:07",
        "2026.11.22",
        "04:07",
        "1,234",
        "12,345",
        "1,234,567.891",
        "-5",
        "0.5",
        "76%",
    ),
    "ru": (
        "22.11.2026 14:05",
        "03.02.2026 04:07",
        "22.11.2026",
        "04:07",
        "1 234",
        "12 345",
        "1 234 567,891",
        "-5",
        "0,5",
        "76 %",
    ),
    "hu": (
        "2026. 11. 22. 14:05",
        "2026. 02. 03. 4:07",
        "2026. 11. 22.",
        "4:07",
        "1234",
        "12 345",
        "1 234 567,891",
        "-5",
        "0,5",
        "76%",
    ),
    "fi": (
        "22.11.2026 14.05",
        "3.2.2026 4.07",
        "22.11.2026",
        "4.07",
        "1 234",
        "12 345",
        "1 234 567,891",
        "−5",
        "0,5",
        "76 %",
    ),
}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_language_writes_dates_and_numbers_its_own_way(language: str) -> None:
    locale = locale_of(language)
    said = (
        formats.date_time(AFTERNOON, UTC, locale),
        formats.date_time(MORNING, UTC, locale),
        formats.day(AFTERNOON.date(), locale),
        formats.time_of_day(MORNING, UTC, locale),
        *(formats.number(n, locale) for n in (1234, 12345, 1234567.891, -5, 0.5)),
        formats.percent(0.756, locale),
    )
    # Groups are kept together: a space in a number does not break the line.
    assert said == tuple(text.replace(" ", " ") if n > 3 else text for n, text in enumerate(WRITTEN[language]))
    assert formats.first_day_of_week(locale) == Qt.DayOfWeek.Monday


NAMED: dict[str, tuple[str, str, str, str]] = {
    # The 22nd in full, the first weekday, November alone, November short.
    "en": ("Sunday, 22 November 2026", "Monday", "November", "Nov"),
    "mn": ("2026 оны арван нэгдүгээр сарын 22, ням гараг", "даваа", "Арван нэгдүгээр сар", "11-р сар"),
    "ru": ("воскресенье, 22 ноября 2026 г.", "понедельник", "ноябрь", "нояб."),
    "hu": ("2026. november 22., vasárnap", "hétfő", "november", "nov."),
    "fi": ("sunnuntaina 22. marraskuuta 2026", "maanantaina", "marraskuu", "marras"),
}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_names_of_weekdays_and_months(language: str) -> None:
    locale = locale_of(language)
    in_full, weekday, month, short = NAMED[language]
    assert formats.full(AFTERNOON, UTC, locale).replace(" ", " ").startswith(f"{in_full}, ")
    assert locale.dayName(1) == weekday
    assert locale.standaloneMonthName(11) == month
    assert locale.monthName(11, QLocale.FormatType.ShortFormat) == short


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0.0, "0"),
        (100.0, "100"),
        (0.1, "0.1"),
        (12.25, "12.25"),
        (1e7, "10,000,000"),
        (-1234.5, "-1,234.5"),
        (1e-3, "0.001"),
    ],
)
def test_fractions_are_whole(n: float, said: str) -> None:
    assert formats.number(n, locale_of("en")) == said


@pytest.mark.parametrize(
    "module", sorted((Path(__file__).parents[2] / "app" / "ui").rglob("*.py")), ids=lambda path: path.stem
)
def test_nothing_is_read_back_from_what_is_shown(module: Path) -> None:
    """A date or number in words of a language is for people: what counts is kept beside it."""
    if module.stem == "enquiry_form":
        return  # a day that the agent types is read once, and kept as a date
    source = module.read_text(encoding="utf-8")
    for reading in (
        "QLocale().toDate",
        "QLocale().toInt",
        "QLocale().toDouble",
        "locale.toDate",
        "QDate.fromString",
        "strptime",
    ):
        assert reading not in source


COLLATED: dict[str, list[str]] = {
    "mn": ["Отгон", "Өлзий", "Пүрэв", "Уянга", "Үүрий", "Фёдор"],
    "ru": ["Ежов", "Елкин", "Ёлкин", "Жуков", "Щукин", "Яшин"],
    "hu": [
        "Cukor",
        "Cz",
        "Csaba",
        "Dóra",
        "Dzéta",
        "Dzsó",
        "Géza",
        "Gyula",
        "Ódor",
        "Olga",
        "Öl",
        "Sós",
        "Szabó",
        "Zoltán",
        "Zs",
    ],
    "fi": ["Ekholm", "Virtanen", "Zorn", "Åberg", "Äijö", "Öhman"],
}


@pytest.mark.parametrize("language", sorted(COLLATED))
def test_names_are_sorted_as_dictionaries_do_and_as_the_lists_do(language: str) -> None:
    names = COLLATED[language]
    mixed = names[1::2] + names[::2]
    assert sorted(mixed, key=formats.collator(locale_of(language))) == names
    assert sorted(mixed, key=lambda name: sorting.key(name, language)) == names
