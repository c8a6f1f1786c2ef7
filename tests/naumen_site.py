# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests: the profile of the test server's Service Desk, as its administrator would write it, in either mode."""

from __future__ import annotations

from app.crm import profile
from app.crm.naumen.profile import ServiceDeskProfile
from tests.naumen.server import NaumenServer

REASONS = {"question": "question", "order": "order", "complaint": "complaint"}
DISPOSITIONS = {"wrong_number": "wrongNumber", "no_longer_needed": "notNeeded"}
QUEUE = "sales"


def team_of(server: NaumenServer) -> str:
    """The team that stands for the queue ``sales``; made where it is not there yet."""
    found = [one.uuid for one in server.store.all("team") if one.values["title"] == "Продажи"]
    return found[0] if found else server.store.add("team$team", title="Продажи")


def profile_text(server: NaumenServer, mode: str = "bare", *, url: str = "", more: str = "") -> str:
    """The profile's file; ``more`` is put behind it."""

    def items(catalogue: str, codes: dict[str, str]) -> str:
        pairs = (f'{ours} = "{server.store.item(catalogue, theirs)}"' for ours, theirs in codes.items())
        return "{ " + ", ".join(pairs) + " }"

    def end(code: str, note: str) -> str:
        item = server.store.item("closureCode", code)
        return f"""state = "closed"
set = {{ codeOfClosing = {{ value = "{item}", kind = "link" }}, resultDescr = "{note} {{outcome_note}}" }}"""

    urgencies = {code: code for code in ("low", "normal", "high", "urgent")}
    dispositions = "".join(
        f"""
[[callback.dispositions]]
code = "{ours}"
texts = {{ en = "{ours}", ru = "{theirs}" }}
{end(theirs, ours)}
"""
        for ours, theirs in DISPOSITIONS.items()
    )
    return f"""
system = "naumen_service_desk"
name = "Заявки"
url = "{url or server.origin}"
mode = "{mode}"
context = "{server.options.context}"

[dates]
zone = "{server.options.zone}"

[limits]
requests_per_second = 100
poll_seconds = 2
timeout_seconds = 20
contacts_minutes = 0.02

[callback]
class = "serviceCall"
type = "callback"
open = ["registered", "inprogress", "deferred", "resumed"]
closed = ["closed", "resolved"]
filter = {{ metaClass = "serviceCall$callback" }}

[callback.fields]
number = {{ attribute = "clientPhone", kind = "string" }}
customer = {{ attribute = "clientName", kind = "string" }}
due = {{ attribute = "callAt", kind = "dateTime" }}
note = {{ attribute = "descriptionRTF", kind = "html" }}
priority = {{ attribute = "urgency", kind = "catalog", values = {items("urgency", urgencies)} }}
owner = {{ attribute = "responsible", kind = "link" }}
queue = {{ attribute = "responsibleTeam", kind = "link", values = {{ {QUEUE} = "{team_of(server)}" }} }}
reason = {{ attribute = "callReason", kind = "catalog", values = {items("callbackReason", REASONS)} }}
external_id = {{ attribute = "soittoId", kind = "string" }}
memory = {{ attribute = "soittoMemory", kind = "text" }}

[callback.create]
shortDescr = "Перезвонить {{customer}}"

[callback.outcomes.connected]
{end("connected", "Разговор")}
[callback.outcomes.answered_by_agent]
{end("answered", "Звонок")}
[callback.outcomes.deleted]
{end("deleted", "Удалено")}
[callback.outcomes.expired]
{end("expired", "Истекло")}
{dispositions}
[people]
class = "employee"
extension = "internalPhoneNumber"
supervisors = ["sue"]

[[contacts]]
class = "employee"
numbers = ["mobilePhoneNumber", "internalPhoneNumber"]
company = "parent"
[[contacts]]
class = "ou"
numbers = ["phone"]

[[catalogues.reasons]]
code = "question"
texts = {{ en = "Question", ru = "Вопрос" }}
[[catalogues.reasons]]
code = "order"
texts = {{ en = "Order", ru = "Заказ" }}
[[catalogues.pauses]]
code = "lunch"
texts = {{ en = "Lunch", ru = "Обед" }}
{more or CALL_RECORD}
"""


CALL_RECORD = """
[calls.record]
class = "call"
type = "call"
external_id = "callId"
[calls.record.fields]
direction = { attribute = "direction", kind = "string" }
number = { attribute = "phone", kind = "string" }
agent = { attribute = "agent", kind = "link" }
started_at = { attribute = "startedAt", kind = "dateTime" }
answered_at = { attribute = "talkAt", kind = "dateTime" }
ended_at = { attribute = "endedAt", kind = "dateTime" }
talk_seconds = { attribute = "talkTime", kind = "interval" }
rating = { attribute = "rating", kind = "integer" }
callback = { attribute = "task", kind = "link" }
"""
CALL_COMMENT = """
[calls.comment]
private = true
words = { out = "Исходящий", answered = "состоялся", no_answer = "нет ответа" }
"""


def profile_of(server: NaumenServer, mode: str = "bare", *, url: str = "", more: str = "") -> ServiceDeskProfile:
    """The profile, read."""
    read = profile.read(profile_text(server, mode, url=url, more=more))
    assert isinstance(read, ServiceDeskProfile)
    return read
