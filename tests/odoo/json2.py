# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface of Odoo 19 (``/json/2``) in front of an Odoo 14: bearer keys, named arguments, errors as HTTP statuses.

What it answers is the real Odoo's; only the form is translated, as Odoo's own documentation describes it.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx

STATUSES = {"AccessDenied": 401, "AccessError": 403, "MissingError": 404, "ValidationError": 422, "UserError": 422}
BY_PLACE = {"write": "vals", "search_count": "domain", "create": "vals_list"}
"""Arguments whose names Odoo 14 has in other words."""


class Bridge:
    """Answers at ``url``; ``keys`` are the users (id and password) by API key."""

    def __init__(self, odoo: str, database: str, keys: dict[str, tuple[int, str]]) -> None:
        self._odoo, self._database, self.keys = odoo, database, keys
        self._server: asyncio.Server | None = None
        self._client = httpx.AsyncClient(timeout=60, trust_env=False)
        self._lines: set[asyncio.StreamWriter] = set()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            for line in list(self._lines):
                line.transport.abort()
            await self._server.wait_closed()
            self._server = None

    async def remove(self) -> None:
        await self.stop()
        await self._client.aclose()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._lines.add(writer)
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                method, path, _ = head[0].split(" ")
                headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                status, content, date = await self._answer(method, path, headers, body)
                answer = [f"HTTP/1.1 {status} Said", "Content-Type: application/json; charset=utf-8"]
                answer += [f"Content-Length: {len(content)}", f"Date: {date}"]
                writer.write("\r\n".join(answer).encode() + b"\r\n\r\n" + content)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._lines.discard(writer)
            writer.transport.abort()

    async def _answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes, str]:
        if (method, path) == ("GET", "/web/version"):
            # Odoo's clock is told by its own answer.
            _, date = await self._ask("common", "version", [])
            return 200, b'{"version_info":[19,0,0,"final",0,""],"version":"19.0"}', date
        parts = path.strip("/").split("/")
        if method != "POST" or parts[:2] != ["json", "2"] or len(parts) != 4:
            _, date = await self._ask("common", "version", [])
            return 404, b'{"name":"werkzeug.exceptions.NotFound","message":"404: Not Found"}', date
        key = headers.get("authorization", "").removeprefix("bearer ")
        if key not in self.keys:
            _, date = await self._ask("common", "version", [])
            return 401, b'{"name":"werkzeug.exceptions.Unauthorized","message":"Invalid apikey"}', date
        uid, password = self.keys[key]
        assert headers["x-odoo-database"] == self._database
        named = json.loads(body)
        positional = [named.pop("ids")] if "ids" in named else []
        if parts[3] == "has_group":
            # A question about a given user since 18; about oneself before.
            positional = []
        if parts[3] in BY_PLACE:
            positional.append(named.pop(BY_PLACE[parts[3]]))
        arguments = [self._database, uid, password, parts[2], parts[3], positional, named]
        answer, date = await self._ask("object", "execute_kw", arguments)
        if "error" in answer:
            data = answer["error"]["data"]
            told = {"name": data["name"], "message": data["message"], "arguments": [], "debug": data["debug"]}
            return STATUSES.get(data["name"].rpartition(".")[2], 500), json.dumps(told).encode(), date
        result = answer.get("result")
        if parts[3] == "context_get":
            result = {**result, "uid": uid}
        return 200, json.dumps(result).encode(), date

    async def _ask(self, service: str, method: str, arguments: list[Any]) -> tuple[dict[str, Any], str]:
        parameters = {"service": service, "method": method, "args": arguments}
        body = {"jsonrpc": "2.0", "method": "call", "id": 1, "params": parameters}
        answer = await self._client.post(f"{self._odoo}/jsonrpc", json=body)
        content: dict[str, Any] = answer.json()
        return content, answer.headers["date"]
