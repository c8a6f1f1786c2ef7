# SPDX-License-Identifier: GPL-3.0-or-later
"""The last steps of the agent, and taking them back: by the notice's button, or by the key for the newest one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import DomainError
from app.services.callbacks import UNDO_SECONDS
from app.services.desk import Desk
from app.services.events import SignedIn, SignInWanted
from app.services.steps import Step, Undone
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.notices import Kind, Notices
from app.ui.step_sayings import say_step, say_undone
from app.ui.tasks import Scope

_KEY = "step"
"""One step is offered at a time: the newest. Older ones can be undone by the key, one after the other."""


class Undo(QObject):
    """``undone`` gives the ids of the callbacks that are as they were."""

    undone = Signal(object)

    def __init__(self, desk: Desk, bridge: Bridge, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._notices = desk, bridge, notices
        self._tasks = Scope()
        self._steps: list[Step] = []
        """The newest last."""
        bridge.happened.connect(self._happened)

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SignedIn | SignInWanted):
            # The next agent neither sees nor undoes what this one did.
            self._steps.clear()
            self._notices.close_key(_KEY)
            self._notices.close_key("undone")

    @Slot(object)
    def offer(self, step: Step) -> None:
        """Say what was done, and offer to undo it as long as that is possible."""
        settings, name = self._desk.settings, self._desk.directory.person_name
        changed = any(one.before != one.after for one in step.done)

        def text() -> str:
            return say_step(step, place.zone(settings), name)

        kind = Kind.WARNING if step.left_out else Kind.SUCCESS
        if not changed:
            if step.left_out:
                # A second press of a key: what the first did can still be undone.
                self._notices.show_notice(text, kind, seconds=10, key="left-out")
            return
        self._steps = [*self._alive(), step]
        self._notices.show_notice(
            text,
            kind,
            action=lambda: self.tr("Undo"),
            on_action=lambda: self.undo(step),
            seconds=min(UNDO_SECONDS, max(1.0, (step.until - self._desk.clock.now()).total_seconds())),
            countdown=True,
            key=_KEY,
        )

    def _alive(self) -> list[Step]:
        now = self._desk.clock.now()
        return [step for step in self._steps if step.until > now]

    @property
    def possible(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self._alive())

    @Slot()
    def undo_last(self) -> None:
        """Undo the newest step whose time is not over; a sentence where there is none."""
        steps = self._alive()
        if steps:
            self._notices.close_key(_KEY)
            self.undo(steps[-1])
        else:
            self._notices.show_notice(lambda: self.tr("There is nothing to undo."), Kind.INFO, key="undone")

    def undo(self, step: Step) -> None:
        """Undo this step; a second time does nothing."""
        if step in self._steps:
            self._steps.remove(step)
            self._tasks.spawn(self._undo(step), "undo")

    async def _undo(self, step: Step) -> None:
        try:
            undone: Undone = await self._bridge.ask(self._desk.steps.undo(step))
        except DomainError as problem:
            self._steps.append(step)  # nothing happened: it can be tried again
            self._notices.error(problem, key="undone")
            return
        settings, name = self._desk.settings, self._desk.directory.person_name

        def say() -> str:
            return say_undone(step, undone, place.zone(settings), name)

        self._notices.show_notice(
            say, Kind.WARNING if undone.left_out else Kind.SUCCESS, seconds=10 if undone.left_out else 6, key="undone"
        )
        self.undone.emit(undone.ids)

    def shutdown(self) -> None:
        """Wait for nothing any more."""
        self._tasks.cancel()
