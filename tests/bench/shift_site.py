# SPDX-License-Identifier: GPL-3.0-or-later
"""A site for one shift, in processes of its own: ``python -m tests.bench.shift_site FOLDER CALLBACKS`` runs a hub and a colleague.

Its first line of output is the hub's address and the agent's token; ``change COUNT`` on its input makes the colleague save so many
changes, one after the other, and tells ``changed``.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
from dataclasses import replace
from pathlib import Path

from app.crm.hub import HubCrm
from app.domain.callback import Callback
from app.domain.ids import new_id
from tests.bench import full_hub


async def main(folder: Path, callbacks: int) -> None:
    """Serve until the input ends."""
    hub = await full_hub.started(folder, callbacks)
    assert hub.url is not None
    agent, colleague = HubCrm(hub.url), HubCrm(hub.url)
    try:
        token = (await agent.sign_in(full_hub.ME, full_hub.PASSWORD)).token
        await colleague.sign_in(full_hub.COLLEAGUE, full_hub.PASSWORD)
        known: list[Callback] = [one for one in (await colleague.changes(None)).items if one.open]
        _tell({"url": hub.url, "token": token})
        turns = itertools.count()
        loop = asyncio.get_running_loop()
        while order := (await loop.run_in_executor(None, sys.stdin.readline)).split():
            for _ in range(int(order[1])):
                n = next(turns)
                at = n % len(known)
                changed = replace(known[at], note=f"Changed {n}")
                known[at] = await colleague.save(changed, known[at].version, new_id())
            _tell({"what": "changed"})
    finally:
        await agent.aclose()
        await colleague.aclose()
        await hub.stop()


def _tell(said: object) -> None:
    print(json.dumps(said), flush=True)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
