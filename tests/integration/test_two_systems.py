# SPDX-License-Identifier: GPL-3.0-or-later
"""Two systems at one address, as Naumen installs them: what waits for one, and the sign-in at it, are none of the other's."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from app.crm.connect import connect
from app.crm.profile_model import Profile
from app.domain import number as numbers
from app.domain.people import SignInForm
from app.main import _open
from app.services.callbacks import CallbackForm
from tests import naumen_center_site, naumen_site
from tests.desks import Desk, Secrets, in_minutes, until
from tests.naumen.server import NaumenServer


class SiteDesk(Desk):
    """A desk of a site whose profile may change between two starts."""

    def __init__(self, folder: Path, secrets: Secrets, profile: Any) -> None:
        super().__init__(folder, secrets)
        self.profile: Profile = profile
        self.account._connect = lambda url, token="": connect(url, token, self.profile, region="RU")  # type: ignore[method-assign,assignment]
        self.account._open_workplace = lambda where, user, crm, person: _open(  # type: ignore[assignment]
            folder,
            where,
            user,
            crm,  # type: ignore[arg-type]
            person,
            self.sync,
            self.clock,
        )
        form = SignInForm(profile.name, profile.url, profile.sign_in, profile.system, profile.place)
        self.account.site = lambda: form


def test_the_service_desk_and_the_contact_center(tmp_path: Path) -> None:
    async def scenario(server: NaumenServer) -> None:
        project = server.cases.project("Обратные звонки")
        sd = naumen_site.profile_of(server)
        cc = naumen_center_site.profile_of(server.origin, project)
        assert sd.url == cc.url
        secrets = Secrets()

        desk = SiteDesk(tmp_path, secrets, sd)
        await desk.account.sign_in(sd.url, "ann", server.key("ann"))
        await desk.synced()
        server.stop()
        form = CallbackForm(number=numbers.parse("+79123450001", "RU"), due=in_minutes(30), customer="Только для СД")
        await desk.callbacks.create(form)
        await desk.close()

        server.start()
        desk = SiteDesk(tmp_path, secrets, cc)
        assert await desk.account.resume(cc.url, "ann") is None, "no key of the Service Desk is tried there"
        await desk.account.sign_in(cc.url, "ann", "password-ann")
        await desk.synced()
        assert desk.sync.status.waiting == 0
        await desk.close()
        assert server.cases.all(project) == []

        desk = SiteDesk(tmp_path, secrets, sd)
        assert await desk.account.resume(sd.url, "ann") is not None
        await until(lambda: len(server.store.all("serviceCall")) == 1)
        await desk.close()

    with NaumenServer() as server:
        naumen_site.team_of(server)
        asyncio.run(scenario(server))


def test_a_profile_that_changed_is_used_from_the_next_sign_in(tmp_path: Path) -> None:
    async def scenario(server: NaumenServer) -> None:
        old = naumen_site.profile_of(server)
        desk = SiteDesk(tmp_path, Secrets(), old)
        await desk.account.sign_in(old.url, "ann", server.key("ann"))
        await desk.synced()
        desk.profile = old.model_copy(update={"name": "Заявки 2"})
        await desk.account.sign_in(old.url, "ann", server.key("ann"))
        await desk.synced()
        assert desk.place().crm.profile is desk.profile  # type: ignore[attr-defined]
        await desk.close()

    with NaumenServer() as server:
        naumen_site.team_of(server)
        asyncio.run(scenario(server))
