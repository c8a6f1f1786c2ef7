# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is sent to the hub: no failure of its own, and answers as its OpenAPI page describes them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode, checks
from schemathesis.core.parameters import ParameterLocation
from schemathesis.specs.openapi import checks as openapi_checks

from app.hub.embedded import EmbeddedHub, NewPerson

PASSWORD = "fuzz-password"


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def hub(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """A running hub's address and an administrator's token."""
    folder: Path = tmp_path_factory.mktemp("hub")
    database = request.getfixturevalue("postgres").new_database() if request.param == "postgres" else None
    process = EmbeddedHub(folder, people=[NewPerson("boss", "Boss", "admin", PASSWORD)], database=database)
    with asyncio.Runner() as runner:
        url = runner.run(process.start())
        answer = httpx.post(f"{url}/api/v1/sessions", json={"user": "boss", "password": PASSWORD})
        yield url, answer.json()["token"]
        runner.run(process.stop())
    assert "Traceback" not in (folder / "hub.log").read_text()


@pytest.fixture(scope="module")
def api_schema(hub: tuple[str, str]) -> schemathesis.BaseSchema:
    url, _token = hub
    loaded = schemathesis.openapi.from_url(f"{url}/api/v1/openapi.json")
    # The stream of events has no end to wait for, signing out would end the token, and changing a person the right to go on.
    return (
        loaded.exclude(path="/api/v1/events")
        .exclude(path="/api/v1/sessions/current")
        .exclude(path="/api/v1/people/{person_id}", method="PUT")
    )


def extra(case: schemathesis.Case) -> list[schemathesis.CheckFunction]:
    """A wrong body must be refused. Parameters nobody asked for may be sent along, and the token is put right above."""
    wrong = case.meta.components.get(ParameterLocation.BODY) if case.meta else None
    return [openapi_checks.negative_data_rejection] if wrong and wrong.mode is GenerationMode.NEGATIVE else []


CHECKS = [
    checks.not_a_server_error,
    openapi_checks.status_code_conformance,
    openapi_checks.content_type_conformance,
    openapi_checks.response_schema_conformance,
]


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: str(mode.value))
def test_any_request_is_answered_as_described(
    hub: tuple[str, str], api_schema: schemathesis.BaseSchema, mode: GenerationMode, subtests: pytest.Subtests
) -> None:
    headers = {"Authorization": f"Bearer {hub[1]}"}
    operations = [found.ok() for found in api_schema.get_all_operations()]
    assert len(operations) == 28
    if mode is GenerationMode.NEGATIVE:
        operations = [operation for operation in operations if operation.path_parameters or operation.body]
    for operation in operations:
        with subtests.test(operation.label):

            @settings(max_examples=15, suppress_health_check=list(HealthCheck))
            @given(case=operation.as_strategy(generation_mode=mode))
            def answered(case: schemathesis.Case) -> None:
                case.call_and_validate(headers=headers, checks=[*CHECKS, *extra(case)])

            answered()
