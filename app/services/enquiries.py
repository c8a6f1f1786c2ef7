# SPDX-License-Identifier: GPL-3.0-or-later
"""The Enquiry Registration form: drafts kept at every change, answers saved with their call, also when it is long over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from app.domain.call import Call
from app.domain.enquiry import EnquiryForm
from app.domain.errors import CallRefused, FormFileError
from app.services.calls import Calls
from app.services.clock import Clock
from app.services.place import Place

KEPT = timedelta(days=30)
"""How long after its call a draft is kept that nobody saves."""


class Enquiries:
    """``form`` and ``problem`` may be read from any thread."""

    def __init__(self, place: Place, calls: Calls, read: Callable[[], EnquiryForm | None], clock: Clock) -> None:
        """``read`` reads the site's form; ``None`` where the site has none, :class:`FormFileError` where it cannot be used."""
        self._place, self._calls, self._read = place, calls, read
        self._clock = clock
        self.form: EnquiryForm | None = None
        self.problem: FormFileError | None = None
        self.reload()

    def reload(self) -> None:
        """Read the form again. Answers that are kept already stay as they are."""
        try:
            self.form, self.problem = self._read(), None
        except FormFileError as error:
            self.form, self.problem = None, error

    async def draft(self, call_id: str) -> dict[str, str]:
        """What was typed last about a call: the draft, else what was saved with it."""
        store = self._place().store
        draft = store.draft(call_id)
        if draft is not None:
            return dict(draft)
        call = self._calls.known(call_id)
        return dict(call.enquiry or {}) if call is not None else {}

    async def pending(self) -> list[tuple[Call, dict[str, str]]]:
        """The calls about which something is typed and not saved, oldest first, each with what is typed; also those of the last
        run of the program. Drafts that hold nothing new, or are older than :data:`KEPT`, are dropped."""
        store = self._place().store
        oldest = self._clock.now() - KEPT
        pending = []
        for call, answers in store.drafts():
            if call.started_at < oldest or self._not_asked(call) | dict(answers) == dict(call.enquiry or {}):
                store.drop_draft(call.id)
            else:
                pending.append((call, dict(answers)))
        return pending if self.form is not None else []

    async def keep_draft(self, call_id: str, answers: Mapping[str, str]) -> None:
        """Keep what is typed as it is, right or wrong. Raises ``StorageFull``."""
        self._place().store.keep_draft(call_id, dict(answers))

    async def save(self, call_id: str, answers: Mapping[str, str]) -> Call:
        """Save the answers with their call, for the CRM too. Raises ``InvalidAnswers`` naming every field that is wrong,
        ``CallRefused`` (``no_form``, ``no_call``) or ``StorageFull``; then nothing changed."""
        if self.form is None:
            raise CallRefused("no_form")
        checked = self.form.checked(answers)
        return self._calls.register(call_id, self._not_asked(self._calls.known(call_id)) | checked)

    def _not_asked(self, call: Call | None) -> dict[str, str]:
        """What was registered when the form was another one, and is not asked any more: it stays with its call."""
        asked = {one.code for one in self.form.fields} if self.form is not None else set()
        said = (call.enquiry if call is not None else None) or {}
        return {code: value for code, value in said.items() if code not in asked}
