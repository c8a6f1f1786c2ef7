# SPDX-License-Identifier: GPL-3.0-or-later
"""The transfer of a call (REFER, RFC 3515 and 5589): from the other side's notices to what the desk is told."""

from __future__ import annotations

from collections.abc import Callable

from app.telephony.port import TransferState

Tell = Callable[[TransferState, int], None]


class Transfer:
    """One transfer, from our REFER on. *attended*: to another call of ours."""

    def __init__(self, tell: Tell, attended: bool) -> None:
        self.settled = False
        """It is done, or has failed: the call may be transferred anew."""
        self.attended = attended
        self._tell_desk = tell
        self._state: TransferState | None = None
        self._code = 0

    def status(self, code: int, last: bool) -> bool:
        """A status about the transfer: of the target, by NOTIFY, or of the REFER itself. True when they talk."""
        self._code = code if code != 100 else self._code
        if code // 100 == 2 and code != 202:
            self._tell(TransferState.DONE)
            self.settled = True
            return True
        if code >= 300 or last:
            self._fail()
        elif code in (180, 181, 182, 183):
            self._tell(TransferState.RINGING)
        else:
            self._tell(TransferState.TRYING)
        return False

    def expired(self) -> None:
        """Nothing was heard for too long."""
        if not self.settled:
            self._fail()

    def ended(self, other_too: bool) -> None:
        """Our call is over. In an attended transfer the PBX ends both of ours when it has connected the two others."""
        if not self.settled:
            self.settled = True
            self._tell(TransferState.DONE if self.attended and other_too else TransferState.UNKNOWN)

    def _fail(self) -> None:
        self.settled = True
        self._tell(TransferState.FAILED)

    def _tell(self, state: TransferState) -> None:
        if state is not self._state:
            self._state = state
            self._tell_desk(state, self._code)
