# SPDX-License-Identifier: GPL-3.0-or-later
"""A site as an administrator might have set it up: callbacks and requests, calls, customers, teams and catalogues."""

from __future__ import annotations

from tests.naumen.model import Attribute, Kind, MetaClass, Model, State, Type

CALLBACK_STATES = {
    "registered": State(("inprogress", "deferred", "closed")),
    "inprogress": State(("registered", "deferred", "resolved", "closed"), ("responsible",)),
    "deferred": State(("registered", "inprogress", "closed")),
    "resolved": State(("closed", "resumed")),
    "resumed": State(("inprogress", "closed")),
    "closed": State((), ("codeOfClosing",)),
}
REQUEST_STATES = {
    "registered": State(("inprogress",)),
    "inprogress": State(("resolved",)),
    "resolved": State(("closed",), ("resultDescr",)),
    "closed": State(),
}
CATALOGUES = {
    "closureCode": {
        "connected": "Разговор состоялся",
        "answered": "Клиент перезвонил сам",
        "notNeeded": "Звонок больше не нужен",
        "wrongNumber": "Неверный номер",
        "deleted": "Удалено",
        "expired": "Срок истёк",
    },
    "callbackReason": {"question": "Вопрос", "order": "Заказ", "complaint": "Жалоба"},
    "urgency": {"low": "Низкая", "normal": "Обычная", "high": "Высокая", "urgent": "Срочная"},
    "callResult": {"answered": "Отвечен", "missed": "Пропущен", "busy": "Занято", "noAnswer": "Нет ответа"},
}


def model() -> Model:
    """The site's model."""
    return Model(
        {
            "serviceCall": MetaClass(
                {
                    "shortDescr": Attribute(Kind.STRING, limit=255),
                    "descriptionRTF": Attribute(Kind.RTF),
                    "clientOU": Attribute(Kind.OBJECT, "ou"),
                    "clientEmployee": Attribute(Kind.OBJECT, "employee"),
                    "clientName": Attribute(Kind.STRING, limit=255),
                    "clientPhone": Attribute(Kind.STRING, limit=255),
                    "responsible": Attribute(Kind.OBJECT, "employee"),
                    "responsibleTeam": Attribute(Kind.OBJECT, "team"),
                    "requestDate": Attribute(Kind.DATETIME),
                    "codeOfClosing": Attribute(Kind.CATALOG_ITEM, "closureCode"),
                    "resultDescr": Attribute(Kind.TEXT),
                    "files": Attribute(Kind.FILES),
                },
                {
                    "callback": Type(
                        {
                            "clientPhone": Attribute(Kind.STRING, required=True, limit=255),
                            "callAt": Attribute(Kind.DATETIME),
                            "urgency": Attribute(Kind.CATALOG_ITEM, "urgency"),
                            "callReason": Attribute(Kind.CATALOG_ITEM, "callbackReason"),
                            "soittoId": Attribute(Kind.STRING, limit=64),
                            "soittoMemory": Attribute(Kind.TEXT),
                        },
                        CALLBACK_STATES,
                        "CB",
                    ),
                    "request": Type({"service": Attribute(Kind.OBJECT, "slmService")}, REQUEST_STATES, "SC"),
                },
                numbered=True,
            ),
            "slmService": MetaClass(),
            "call": MetaClass(
                {
                    "callId": Attribute(Kind.STRING, limit=64),
                    "phone": Attribute(Kind.STRING),
                    "direction": Attribute(Kind.STRING),
                    "startedAt": Attribute(Kind.DATETIME),
                    "talkAt": Attribute(Kind.DATETIME),
                    "endedAt": Attribute(Kind.DATETIME),
                    "talkTime": Attribute(Kind.INTERVAL),
                    "result": Attribute(Kind.CATALOG_ITEM, "callResult"),
                    "rating": Attribute(Kind.INTEGER),
                    "agent": Attribute(Kind.OBJECT, "employee"),
                    "task": Attribute(Kind.OBJECT, "serviceCall"),
                    "note": Attribute(Kind.TEXT),
                },
                {"call": Type()},
            ),
        },
        CATALOGUES,
    )
