# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's REST service: which request does what. What the operations mean stands in the modules they call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Depends, FastAPI, Header, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response, StreamingResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from fastapi_offline import FastAPIOffline
from sqlalchemy import Connection
from starlette.exceptions import HTTPException

import app as package
from app.domain import record
from app.domain.callback import NOTE_LIMIT, TEXT_LIMIT, Callback, Outcome, OutcomeKind
from app.domain.day import people_record
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person, Role
from app.hub import callbacks, lists, people, protocol, reports, schema, spells, wire
from app.hub.callbacks import dumped
from app.hub.database import Database, page
from app.hub.edge import BODY_LIMIT, Edge, answer
from app.hub.embedded import NewPerson
from app.hub.events import Events
from app.hub.health import Health, routes
from app.hub.problems import Problem
from app.hub.serving import Serving

T = TypeVar("T")
PAGE_LIMIT = 1000
LONGEST_SUMMARY = timedelta(days=92)
"""A quarter: what one answer adds up."""


class Hub:
    """What the requests share."""

    def __init__(self, database: Database, clock: Callable[[], datetime], newcomers: Sequence[NewPerson]) -> None:
        self.database = database
        self.clock = clock
        self.events = Events(database, clock)
        self.health = Health(database, self.events, clock)
        self.throttle = people.Throttle(people.FREE_FOR_A_PERSON)
        self.address_throttle = people.Throttle(people.FREE_FOR_AN_ADDRESS)
        # One thread: a crowd that signs in at eight o'clock waits a little instead of taking all the memory.
        self._hashing = ThreadPoolExecutor(1, "hub-password")
        self._newcomers = newcomers
        self._serving = Serving(database.file)

    async def start(self) -> None:
        await asyncio.to_thread(self._serving.begin)
        await asyncio.to_thread(self.database.migrate)
        await self.database.write(lists.ship_catalogues)
        for newcomer in self._newcomers:
            await add_person(self.database, newcomer)
        self.events.start()

    async def stop(self) -> None:
        await self.events.stop()
        self._hashing.shutdown()
        await asyncio.to_thread(self.database.close)
        self._serving.end()

    async def read(self, token: str | None, work: Callable[[Connection, Person], T]) -> T:
        """The result of ``work`` for the person whom the token stands for."""
        return await self.database.read(
            lambda connection: work(connection, people.session(connection, token, self.clock()).person)
        )

    async def write(self, token: str | None, work: Callable[[Connection, Person], T]) -> T:
        """As :meth:`read`, and commits."""
        return await self.database.write(
            lambda connection: work(connection, people.session(connection, token, self.clock()).person)
        )

    async def hashing(self, work: Callable[..., T], *arguments: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._hashing, work, *arguments)


async def add_person(database: Database, newcomer: NewPerson) -> None:
    """Make a person unless there is one of this id."""
    if await database.read(lambda connection: people.known(connection, newcomer.id)):
        return
    password = await asyncio.to_thread(people.hashed, newcomer.password)
    person = Person(newcomer.id, newcomer.name, Role(newcomer.role), extension=newcomer.extension)

    def work(connection: Connection) -> None:
        # Another process on this database may have been faster.
        if people.known(connection, person.id) is None:
            people.put(connection, person, password)

    await database.write(work)


_bearer = HTTPBearer(auto_error=False, scheme_name="token")


async def _token(credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]) -> str | None:
    return credentials.credentials if credentials else None


async def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


TheHub = Annotated[Hub, Depends(_hub)]
Token = Annotated[str | None, Depends(_token)]
Since = Annotated[str | None, Query(max_length=64, description="The next of the page before, or an event's id.")]
Limit = Annotated[int, Query(ge=1, le=PAGE_LIMIT)]
CallbackId = Annotated[wire.Uuid, Path()]


def _json(text: str, status: int = 200) -> Response:
    return Response(text, status_code=status, media_type="application/json")


def _plain(data: object, status: int = 200) -> Response:
    return _json(dumped(data), status)


def _callback(callback: Callback, status: int = 200) -> Response:
    return _plain(record.callback(callback), status)


def _answers(model: Any, *problems: int, created: bool = False, status: int = 200) -> dict[int | str, dict[str, Any]]:
    """What an operation may answer, for the OpenAPI page."""
    told: dict[int | str, dict[str, Any]] = {status: {"model": model} if model else {"description": "Done"}}
    if created:
        told[201] = {"model": model, "description": "Created"}
    for code in (400, 401, 422, 503, *problems):
        told[code] = {"model": wire.ProblemRecord}
    return told


API = 1
"""The version of this interface: raised when something old desks cannot know is needed to work with the hub."""
API_OLDEST = 1
"""The oldest version whose desks are still served: that of the major release before. ``/api/v1/health`` and
``/api/v1/capabilities`` tell both to desks of any age, so these two addresses, and the two names in them, stay for ever."""
_WRITE = (403, 409, 413, 507)
api = APIRouter(prefix="/api/v1")


@api.get("/health", tags=["hub"], responses=_answers(wire.Health))
async def health(hub: TheHub) -> Response:
    """Whether the hub and its database answer, and which desks it serves; needs no sign-in."""
    await hub.database.read(lambda connection: connection.execute(schema.counter.select()).one())
    return _plain({"status": "ok", "api": API, "api_oldest": API_OLDEST})


@api.get("/capabilities", tags=["hub"], responses=_answers(wire.Capabilities))
async def capabilities(hub: TheHub, token: Token) -> Response:
    """What this hub can do."""
    await hub.read(token, lambda connection, person: None)
    return _plain(
        {
            "name": "soitto-hub",
            "version": package.__version__,
            "api": API,
            "api_oldest": API_OLDEST,
            "server_time": record.instant(hub.clock()),
            "features": {
                "delta": "token",
                "compare_and_set": "atomic",
                "dedupe": "native",
                "claims": True,
                "push": "sse",
                "due": "instant",
                "call_log": "native",
                "closed": "kept",
                "visibility": "all",
                "contacts": "feed",
                "protocol": True,
                "people_report": True,
            },
            "limits": {"body_bytes": BODY_LIMIT, "page": PAGE_LIMIT, "note": NOTE_LIMIT, "text": TEXT_LIMIT},
        }
    )


@api.post("/sessions", tags=["session"], responses=_answers(wire.SessionRecord, 413, 429, 507))
async def sign_in(hub: TheHub, request: Request, body: wire.SignIn) -> Response:
    """Sign in: the token goes into the Authorization header of the other requests."""
    address = people.origin(request.client.host if request.client else "")
    hub.address_throttle.enter(address, hub.clock())
    hub.throttle.enter(body.user, hub.clock())
    stored = await hub.database.read(lambda connection: people.stored_password(connection, body.user))
    if not await hub.hashing(people.check_password, stored, body.password):
        raise people.wrong_password()
    hub.throttle.forget(body.user)
    hub.address_throttle.take_back(address)
    token, session = await hub.database.write(lambda connection: people.sign_in(connection, body.user, hub.clock()))
    return _plain(
        {"token": token, "expires_at": record.instant(session.expires_at), "person": record.person(session.person)}
    )


@api.delete("/sessions/current", tags=["session"], status_code=204, responses=_answers(None, 507, status=204))
async def sign_out(hub: TheHub, token: Token) -> Response:
    """Sign out: the token is worth nothing from now on."""
    await hub.database.write(lambda connection: people.sign_out(connection, token, hub.clock()))
    return Response(status_code=204)


@api.get("/me", tags=["session"], responses=_answers(wire.Me))
async def me(hub: TheHub, token: Token) -> Response:
    """Who is signed in, until when."""
    session = await hub.database.read(lambda connection: people.session(connection, token, hub.clock()))
    return _plain({"person": record.person(session.person), "expires_at": record.instant(session.expires_at)})


@api.get("/callbacks", tags=["callbacks"], responses=_answers(wire.CallbackPage))
async def callback_changes(hub: TheHub, token: Token, since: Since = None, limit: Limit = 200) -> Response:
    """Each callback changed since the cursor, once, as it is now, closed ones too."""
    return _json(await hub.read(token, lambda connection, _: page(connection, schema.callbacks, since, limit)))


@api.get("/callbacks/{callback_id}", tags=["callbacks"], responses=_answers(wire.CallbackRecord, 404))
async def get_callback(hub: TheHub, token: Token, callback_id: CallbackId) -> Response:
    """One callback."""
    return _json(await hub.read(token, lambda connection, _: callbacks.get(connection, callback_id)))


@api.put(
    "/callbacks/{callback_id}", tags=["callbacks"], responses=_answers(wire.CallbackRecord, *_WRITE, 404, created=True)
)
async def save_callback(hub: TheHub, token: Token, callback_id: CallbackId, body: wire.SaveBody) -> Response:
    """Create a callback (expected version 0), or change what a person may change."""
    fields = body.callback.model_dump()
    callback, created = await hub.write(
        token,
        lambda connection, person: callbacks.save(
            connection,
            person,
            callback_id,
            change=body.change,
            expected_version=body.expected_version,
            fields=fields,
            now=hub.clock(),
        ),
    )
    return _callback(callback, 201 if created else 200)


async def _claim(hub: Hub, token: str | None, callback_id: str, body: wire.ClaimBody, *, renew: bool) -> Response:
    await hub.read(
        token, lambda connection, person: callbacks.check_free(connection, person, callback_id, body.token, hub.clock())
    )
    callback = await hub.write(
        token,
        lambda connection, person: callbacks.claim(
            connection, person, callback_id, token=body.token, seconds=body.seconds, now=hub.clock(), renew=renew
        ),
    )
    assert callback.claim is not None
    return _plain(
        {
            "claim": {**record.claim(callback.claim), "token": body.token},
            "callback": record.callback(callback),
            "server_time": record.instant(hub.clock()),
        }
    )


@api.post("/callbacks/{callback_id}/claim", tags=["claims"], responses=_answers(wire.ClaimTaken, *_WRITE, 404))
async def take_claim(hub: TheHub, token: Token, callback_id: CallbackId, body: wire.ClaimBody) -> Response:
    """Take the lease of the one agent who may dial now. The token is the client's own, unguessable and kept by it."""
    return await _claim(hub, token, callback_id, body, renew=False)


@api.post("/callbacks/{callback_id}/claim/renew", tags=["claims"], responses=_answers(wire.ClaimTaken, *_WRITE, 404))
async def renew_claim(hub: TheHub, token: Token, callback_id: CallbackId, body: wire.ClaimBody) -> Response:
    """Prolong the lease."""
    return await _claim(hub, token, callback_id, body, renew=True)


@api.post(
    "/callbacks/{callback_id}/claim/release", tags=["claims"], responses=_answers(wire.CallbackRecord, *_WRITE, 404)
)
async def release_claim(hub: TheHub, token: Token, callback_id: CallbackId, body: wire.ReleaseBody) -> Response:
    """Give the lease back; done already when the token has none."""
    callback = await hub.write(
        token, lambda connection, person: callbacks.release(connection, person, callback_id, token=body.token)
    )
    return _callback(callback)


@api.put(
    "/callbacks/{callback_id}/attempts/{attempt_id}",
    tags=["callbacks"],
    responses=_answers(wire.CallbackRecord, *_WRITE, 404),
)
async def record_attempt(
    hub: TheHub, token: Token, callback_id: CallbackId, attempt_id: Annotated[wire.Uuid, Path()], body: wire.AttemptBody
) -> Response:
    """Write an attempt before it is dialled (no result yet; needs the claim), and again with its result."""
    fields = body.model_dump(exclude={"token"})
    callback = await hub.write(
        token,
        lambda connection, person: callbacks.attempt(
            connection, person, callback_id, attempt_id, fields=fields, token=body.token, now=hub.clock()
        ),
    )
    return _callback(callback)


@api.post("/callbacks/{callback_id}/close", tags=["callbacks"], responses=_answers(wire.CallbackRecord, *_WRITE, 404))
async def close_callback(hub: TheHub, token: Token, callback_id: CallbackId, body: wire.CloseBody) -> Response:
    """Close for good."""
    kind = OutcomeKind(body.kind)
    if (kind is OutcomeKind.DISPOSITION) != (body.disposition is not None):
        raise Problem(
            422, "bad_input", "A disposition belongs to the kind disposition, and only there.", field="disposition"
        )
    callback = await hub.write(
        token,
        lambda connection, person: callbacks.close(
            connection,
            person,
            callback_id,
            change=body.change,
            outcome=Outcome(kind, hub.clock(), person.id, body.disposition, body.note),
            token=body.token,
            now=hub.clock(),
            by=body.by,
        ),
    )
    return _callback(callback)


@api.post(
    "/callbacks/{callback_id}/restored", tags=["callbacks"], responses=_answers(wire.CallbackRecord, *_WRITE, 404)
)
async def tell_again(hub: TheHub, token: Token, callback_id: CallbackId, body: wire.ToldBody) -> Response:
    """Tell a record as this hub had it, after its state was put back to an older one. Told twice, nothing changes. The answer is
    another record where that is the open promise to this person by now."""
    fields = body.model_dump()
    callback = await hub.write(
        token, lambda connection, _: callbacks.tell_again(connection, callback_id, fields=fields, now=hub.clock())
    )
    return _callback(callback)


@api.get(
    "/events",
    tags=["callbacks"],
    response_class=StreamingResponse,
    responses={**_answers(None), 200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}},
)
async def events(
    hub: TheHub, token: Token, last_event_id: Annotated[str | None, Header(max_length=64)] = None
) -> Response:
    """Changes as they happen (server-sent events); ``Last-Event-ID`` goes on where a stream broke off."""

    def alive(connection: Connection) -> object:
        return people.session(connection, token, hub.clock())

    await hub.database.read(alive)
    stream = await hub.events.stream(last_event_id, alive)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


@api.get("/contacts", tags=["contacts"], responses=_answers(wire.ContactList))
async def find_contacts(
    hub: TheHub,
    token: Token,
    number: Annotated[wire.Text | None, Query(description="As it is matched: E.164 or a SIP address.")] = None,
    text: Annotated[
        wire.Text | None,
        Query(description="Parts of a name, company or number, in any order, without regard to case and accents."),
    ] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> Response:
    """Contacts by number or by text."""
    if not number and not text:
        raise Problem(422, "bad_input", "A number or a text to search for is needed.", field="text")
    return _json(
        await hub.read(
            token, lambda connection, _: lists.find_contacts(connection, number or None, text or None, limit)
        )
    )


@api.get("/contacts/changes", tags=["contacts"], responses=_answers(wire.ContactPage))
async def contact_changes(hub: TheHub, token: Token, since: Since = None, limit: Limit = 200) -> Response:
    """Each contact made or changed since the cursor, once, as it is now; none is ever deleted."""
    return _json(await hub.read(token, lambda connection, _: page(connection, schema.contacts, since, limit)))


@api.put("/contacts/{contact_id}", tags=["contacts"], responses=_answers(wire.ContactRecord, *_WRITE))
async def put_contact(
    hub: TheHub, token: Token, contact_id: Annotated[str, Path(pattern=wire.ID)], body: wire.ContactBody
) -> Response:
    """Make or replace a contact (administrators)."""
    contact = Contact(contact_id, body.name, tuple(body.numbers), body.company, body.zone, body.url)

    def work(connection: Connection, person: Person) -> None:
        people.needs(person, Role.ADMIN)
        lists.put_contact(connection, contact)

    await hub.write(token, work)
    return _plain(record.contact(contact))


@api.get("/calls", tags=["calls"], responses=_answers(wire.CallPage))
async def call_changes(hub: TheHub, token: Token, since: Since = None, limit: Limit = 200) -> Response:
    """Each call logged or completed since the cursor, once."""
    return _json(await hub.read(token, lambda connection, _: page(connection, schema.calls, since, limit)))


@api.get("/calls/{call_id}", tags=["calls"], responses=_answers(wire.CallRecord, 404))
async def get_call(hub: TheHub, token: Token, call_id: Annotated[wire.Uuid, Path()]) -> Response:
    """One call."""
    return _json(await hub.read(token, lambda connection, _: lists.get_call(connection, call_id)))


@api.put("/calls/{call_id}", tags=["calls"], responses=_answers(wire.CallRecord, *_WRITE, created=True))
async def put_call(hub: TheHub, token: Token, call_id: Annotated[wire.Uuid, Path()], body: wire.CallBody) -> Response:
    """Log a call, or fill in what was not known when it was logged: its end, its rating."""
    fields = body.model_dump()
    text, created = await hub.write(
        token, lambda connection, person: lists.put_call(connection, person, call_id, fields)
    )
    return _json(text, 201 if created else 200)


@api.put("/spells/{spell_id}", tags=["working time"], responses=_answers(wire.SpellRecord, *_WRITE, created=True))
async def put_spell(
    hub: TheHub, token: Token, spell_id: Annotated[wire.Uuid, Path()], body: wire.SpellBody
) -> Response:
    """Tell how long somebody was in a state: once when it is over, or when it begins and again with its end."""
    fields = body.model_dump()
    text, created = await hub.write(token, lambda connection, person: spells.put(connection, person, spell_id, fields))
    return _json(text, 201 if created else 200)


PersonQuery = Annotated[
    wire.PersonId | None, Query(description="Whose; agents see their own only, supervisors everybody's when left out.")
]


@api.get("/spells", tags=["working time"], responses=_answers(wire.SpellPage, 403, 404))
async def get_spells(
    hub: TheHub,
    token: Token,
    person: PersonQuery = None,
    since: Annotated[wire.Instant | None, Query(description="Those that began at this instant or later.")] = None,
    until: Annotated[wire.Instant | None, Query(description="Those that began before this instant.")] = None,
    after: Annotated[wire.Uuid | None, Query(description="The last id of the page before.")] = None,
    limit: Limit = 200,
) -> Response:
    """Stays in states, in order of their beginning."""
    return _json(
        await hub.read(
            token,
            lambda connection, asking: spells.listed(
                connection, spells.whose(asking, person), since, until, after, limit
            ),
        )
    )


@api.get("/spells/summary", tags=["working time"], responses=_answers(wire.Summary, 403))
async def sum_spells(
    hub: TheHub, token: Token, since: wire.Instant, until: wire.Instant, person: PersonQuery = None
) -> Response:
    """Seconds in each state by person between two instants, at most 92 days. A stay that reaches over an end is cut there;
    where two overlap the one that began last counts; what lasts still counts until now."""
    start, end = record.from_instant(since), record.from_instant(until)
    if not timedelta(0) <= end - start <= LONGEST_SUMMARY:
        raise Problem(422, "bad_span", "The end must come after the beginning, within 92 days.", field="until")
    found = await hub.read(
        token,
        lambda connection, asking: spells.summary(connection, spells.whose(asking, person), start, end, hub.clock()),
    )
    items = [{"person": one, "seconds": seconds} for one, seconds in found.items()]
    return _plain({"since": since, "until": until, "items": items})


@api.get("/reports/people", tags=["reports"], responses=_answers(wire.PeopleReport, 403))
async def report_people(
    hub: TheHub,
    token: Token,
    first: Annotated[date, Query(alias="from", description="The first day.")],
    last: Annotated[date, Query(alias="to", description="The last day, which is counted too.")],
    zone: Annotated[str, Query(max_length=64, description="The IANA name of the zone whose days they are.")],
) -> Response:
    """Everybody's calls, ratings, callbacks, redials and working time between two days, at most 92, by person and queue
    (supervisors and administrators). Counts only: nothing of any customer."""

    def work(connection: Connection, person: Person) -> str:
        people.needs(person, Role.SUPERVISOR)
        return dumped(people_record(reports.people(connection, reports.span(first, last, zone), hub.clock())))

    return _json(await hub.read(token, work))


@api.get("/people", tags=["people"], responses=_answers(wire.PersonList))
async def get_people(hub: TheHub, token: Token) -> Response:
    """All colleagues, those put away too."""
    found = await hub.read(token, lambda connection, _: people.everybody(connection))
    return _plain({"items": [record.person(person) for person in found]})


@api.put("/people/{person_id}", tags=["people"], responses=_answers(wire.PersonRecord, *_WRITE, created=True))
async def put_person(
    hub: TheHub, token: Token, person_id: Annotated[str, Path(pattern=wire.PERSON_ID)], body: wire.PersonBody
) -> Response:
    """Make or change a person (administrators). A new password or putting away ends that person's sign-ins."""
    await hub.read(token, lambda connection, person: people.needs(person, Role.ADMIN))
    password = await hub.hashing(people.hashed, body.password) if body.password else None

    def work(connection: Connection, person: Person) -> tuple[Person, bool]:
        people.needs(person, Role.ADMIN)
        extension = body.extension
        if extension is None:
            before = people.known(connection, person_id)
            extension = before.extension if before else ""
        changed = Person(person_id, body.name, Role(body.role), body.active, extension)
        return changed, people.put(connection, changed, password)

    changed, created = await hub.write(token, work)
    return _plain(record.person(changed), 201 if created else 200)


@api.get("/catalogues", tags=["catalogues"], responses=_answers(wire.EntryList))
async def get_catalogues(hub: TheHub, token: Token) -> Response:
    """The site's reasons, priorities, dispositions and pause reasons in every language."""
    return _json(await hub.read(token, lambda connection, _: lists.catalogues(connection)))


@api.put("/catalogues/{kind}/{code}", tags=["catalogues"], responses=_answers(wire.EntryRecord, *_WRITE))
async def put_entry(
    hub: TheHub, token: Token, kind: CatalogueKind, code: Annotated[str, Path(pattern=wire.ID)], body: wire.EntryBody
) -> Response:
    """Make or change an entry (administrators)."""
    entry = CatalogueEntry(kind, code, body.texts, body.position, body.active)

    def work(connection: Connection, person: Person) -> None:
        people.needs(person, Role.ADMIN)
        lists.put_entry(connection, entry)

    await hub.write(token, work)
    return _plain(record.entry(entry))


@api.get("/protocol", tags=["protocol"], responses=_answers(wire.ProtocolKept))
async def get_protocol(hub: TheHub, token: Token) -> Response:
    """The site's redial protocol: what is said and when is redialled when a line breaks off."""
    return _json(await hub.read(token, lambda connection, _: protocol.get(connection)))


@api.put("/protocol", tags=["protocol"], responses=_answers(wire.ProtocolKept, *_WRITE))
async def put_protocol(hub: TheHub, token: Token, body: wire.ProtocolBody) -> Response:
    """Change it (supervisors and administrators); refused where somebody else has changed that version meanwhile."""

    def check(_connection: Connection, person: Person) -> str:
        people.needs(person, Role.SUPERVISOR)
        return protocol.checked(body.protocol)

    doc = await hub.read(token, check)

    def work(connection: Connection, person: Person) -> str:
        people.needs(person, Role.SUPERVISOR)
        return protocol.put(connection, doc, body.version)

    return _json(await hub.write(token, work))


_OWN_CODES = {"too_long", "bad_spell", "bad_text", "bad_instant", "bad_zone", "bad_due", "bad_number", "bad_texts"}


async def _bad_input(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    kind = first["type"]
    if kind == "json_invalid":
        return answer(Problem(400, "bad_json", "The body is not JSON."))
    code = "too_long" if kind == "string_too_long" else kind if kind in _OWN_CODES else "bad_input"
    field = ".".join(str(part) for part in first["loc"][1:])[:200]
    return answer(Problem(422, code, f"{first['msg']}.", field=field or None))


_HTTP_CODES = {400: "bad_json", 401: "not_signed_in", 404: "not_found", 405: "method_not_allowed"}


async def _http(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = _HTTP_CODES.get(error.status_code, "bad_input")
    headers = dict(error.headers) if error.headers else None
    return answer(Problem(error.status_code, code, f"{error.detail.rstrip('.')}.", headers=headers))


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return answer(error)


def build(
    database_url: str,
    *,
    clock: Callable[[], datetime] | None = None,
    people: Sequence[NewPerson] = (),
    metrics_token: str | None = None,
) -> FastAPI:
    """The hub on a database: tables are made or brought up to date at start. ``people`` are made where they are missing.
    ``clock`` is the server's, by which due times and leases are judged (rule 10); the database's where none is given.
    ``metrics_token``: who sends it may read the figures, from anywhere; without one, programs on this computer may."""
    database = Database(database_url)

    @asynccontextmanager
    async def life(running: FastAPI) -> AsyncIterator[None]:
        await running.state.hub.start()
        yield
        await running.state.hub.stop()

    # FastAPI's own page loads its script from a CDN: blank in a closed network.
    app = FastAPIOffline(
        title="Soitto hub",
        version=package.__version__,
        openapi_url="/api/v1/openapi.json",
        docs_url="/api/v1/docs",
        redoc_url=None,
        static_url="/api/v1/docs/files",
        lifespan=life,
        exception_handlers={RequestValidationError: _bad_input, HTTPException: _http, Problem: _refused},
    )
    app.state.hub = Hub(database, clock or database.now, people)
    app.add_middleware(Edge)
    app.include_router(api)
    app.include_router(routes(lambda request: request.app.state.hub.health, metrics_token))
    return app
