# SPDX-License-Identifier: GPL-3.0-or-later
"""The choices a new hub starts with, in five languages; a site changes and adds to them afterwards."""

from __future__ import annotations

from app.domain.people import CatalogueEntry, CatalogueKind

_LANGUAGES = ("en", "mn", "ru", "hu", "fi")

_REASONS = {
    "callback_requested": (
        "Callback requested",
        "Эргэн холбогдохыг хүссэн",
        "Просьба перезвонить",
        "Visszahívást kért",
        "Soittopyyntö",
    ),
    "complaint": ("Complaint", "Гомдол", "Жалоба", "Panasz", "Reklamaatio"),
    "refund": ("Refund", "Буцаан олголт", "Возврат денег", "Visszatérítés", "Rahojen palautus"),
    "offer": ("Offer", "Үнийн санал", "Коммерческое предложение", "Ajánlat", "Tarjous"),
    "order_status": ("Order status", "Захиалгын явц", "Статус заказа", "Rendelés állapota", "Tilauksen tila"),
    "technical": ("Technical question", "Техникийн асуулт", "Технический вопрос", "Műszaki kérdés", "Tekninen kysymys"),
    "payment": ("Payment", "Төлбөр", "Оплата", "Fizetés", "Maksuasia"),
    "delivery": ("Delivery", "Хүргэлт", "Доставка", "Kiszállítás", "Toimitus"),
    "missed_call": (
        "Missed call",
        "Алдсан дуудлага",
        "Пропущенный звонок",
        "Nem fogadott hívás",
        "Vastaamaton puhelu",
    ),
    "other": ("Other", "Бусад", "Другое", "Egyéb", "Muu"),
}
_PRIORITIES = {
    "low": ("Low", "Бага", "Низкий", "Alacsony", "Matala"),
    "normal": ("Normal", "Энгийн", "Обычный", "Normál", "Normaali"),
    "high": ("High", "Өндөр", "Высокий", "Magas", "Korkea"),
    "urgent": ("Urgent", "Яаралтай", "Срочный", "Sürgős", "Kiireellinen"),
}
_DISPOSITIONS = {
    "reached_otherwise": (
        "Reached another way",
        "Өөр аргаар холбогдсон",
        "Связались другим способом",
        "Más úton elérve",
        "Tavoitettu muuten",
    ),
    "wrong_number": ("Wrong number", "Буруу дугаар", "Неверный номер", "Téves szám", "Väärä numero"),
    "not_interested": ("Not interested", "Сонирхоогүй", "Не интересует", "Nem érdekli", "Ei kiinnostunut"),
    "no_longer_needed": (
        "No longer needed",
        "Шаардлагагүй болсон",
        "Больше не требуется",
        "Már nem szükséges",
        "Ei enää tarpeen",
    ),
    "cannot_be_reached": (
        "Cannot be reached",
        "Холбогдох боломжгүй",
        "Не удаётся дозвониться",
        "Nem érhető el",
        "Ei tavoiteta",
    ),
    "duplicate": ("Duplicate", "Давхардсан", "Дубликат", "Ismétlődő", "Kaksoiskappale"),
    "other": ("Other", "Бусад", "Другое", "Egyéb", "Muu"),
}
_PAUSES = {
    "break": ("Break", "Завсарлага", "Перерыв", "Szünet", "Tauko"),
    "lunch": ("Lunch", "Үдийн цай", "Обед", "Ebéd", "Lounas"),
    "training": ("Training", "Сургалт", "Обучение", "Képzés", "Koulutus"),
    "meeting": ("Meeting", "Хурал", "Совещание", "Megbeszélés", "Kokous"),
    "admin": (
        "Administrative work",
        "Бичиг баримтын ажил",
        "Работа с документами",
        "Adminisztráció",
        "Toimistotyö",
    ),
}

SHIPPED = tuple(
    CatalogueEntry(kind, code, dict(zip(_LANGUAGES, texts, strict=True)), position)
    for kind, entries in (
        (CatalogueKind.REASON, _REASONS),
        (CatalogueKind.PRIORITY, _PRIORITIES),
        (CatalogueKind.DISPOSITION, _DISPOSITIONS),
        (CatalogueKind.PAUSE, _PAUSES),
    )
    for position, (code, texts) in enumerate(entries.items())
)
