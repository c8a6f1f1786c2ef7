# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts that know nothing of each other put together: settings and phone, phone and services, settings and CRM."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import enquiry
from app.config.policy import Policies
from app.config.settings import Settings
from app.config.site_folder import Site as Provisioning
from app.config.site_folder import SiteFolder
from app.domain.call import Call, CallEvent, OwnPhone
from app.domain.drops import Thresholds
from app.domain.enquiry import EnquiryForm
from app.domain.errors import ProfileError
from app.domain.people import SignInForm
from app.services.calls import Calls
from app.services.drops import Drops
from app.services.line import Line, LineAccount
from app.services.player import Player
from app.services.queue_switch import QueueSwitch
from app.services.sound import SoundDesk
from app.services.steering import CallOptions
from app.telephony.port import (
    CallEnded,
    CallProgress,
    DevicesChanged,
    EngineLost,
    EngineReady,
    HeardChanged,
    IncomingCall,
    LeavingChanged,
    LineChanged,
    PhoneEvent,
    Played,
    Progress,
    QualityChanged,
    RecordingFailed,
    SipAccount,
    SoundLevels,
    TransferProgress,
    TurnedAway,
)

if TYPE_CHECKING:
    from app.crm.profile import SiteProfile

_STEPS = {
    Progress.RINGING: CallEvent.RINGING,
    Progress.CONNECTED: CallEvent.ANSWERED,
    Progress.HELD: CallEvent.HELD,
    Progress.RESUMED: CallEvent.RESUMED,
}
_YES = frozenset({"yes", "true", "1"})


@dataclass
class PhoneReports:
    """What the phone reports, handed to the services; called on the engine's loop."""

    calls: Calls
    line: Line
    queue: QueueSwitch
    sound: SoundDesk
    player: Player
    drops: Drops
    _lost: tuple[Call, ...] | None = None
    """The calls that died with the engine, until it is up again."""

    def __call__(self, event: PhoneEvent) -> None:
        match event:
            case IncomingCall():
                self.calls.incoming(
                    event.call,
                    event.number,
                    event.display_name,
                    event.headers.get("x-queue"),
                    auto_answer=event.auto_answer,
                    internal=event.headers.get("x-internal", "").strip().lower() in _YES,
                    callback=event.headers.get("x-callback", "").strip() or None,
                    own_phone=event.own_phone,
                )
            case TurnedAway():
                self.calls.turned_away(event.number, event.display_name, event.headers.get("x-queue"))
            case CallProgress(call, Progress.REMOTE_HELD | Progress.REMOTE_RESUMED):
                self.calls.remote_held(call, event.state is Progress.REMOTE_HELD)
            case CallProgress(call, Progress.OWN_RINGS | Progress.OWN_UP):
                self.calls.own_phone(call, OwnPhone.RINGS if event.state is Progress.OWN_RINGS else OwnPhone.UP)
            case CallProgress() if event.state in _STEPS:
                self.calls.progress(event.call, _STEPS[event.state])
                self.queue.progress(event.call, _STEPS[event.state])
            case HeardChanged():
                self.drops.heard(event.call, event.ours, event.hears)
            case LeavingChanged():
                self.drops.leaving(event.call, event.leaves)
            case CallEnded():
                self.drops.ended(
                    event.call, dropped=event.dropped, cause=event.cause, by_us=event.by_us, quiet=event.quiet
                )
                self.calls.ended(
                    event.call, event.result, dropped=event.dropped, quality=event.quality, reason=event.reason
                )
                self.queue.ended(event.call)
                self.line.calls_changed()
            case TransferProgress():
                self.calls.transfer_changed(event.call, event.state, event.sip_code)
            case QualityChanged():
                self.calls.quality(event.call, event.quality)
            case RecordingFailed():
                self.calls.recording_failed(event.call)
            case DevicesChanged():
                self.sound.changed(event.devices)
            case SoundLevels():
                self.sound.levels(event.microphone, event.speaker)
            case Played():
                self.player.played(event.at, event.on, event.over)
            case LineChanged():
                self.line.changed(event.state, event.detail)
                self.queue.line_changed()
            case EngineLost():
                self.player.engine_lost()
                # Calls at the agent's own phone know nothing of it.
                self._lost = tuple(call for call in self.calls.live if call.own_phone is None)
            case EngineReady():
                if self._lost is not None:
                    lost, self._lost = self._lost, None
                    self.calls.engine_restarted(lost)
                self.line.calls_changed()


def layered_settings(profile: Path, read_policies: Callable[[], Policies]) -> tuple[Settings, Provisioning | None]:
    """The settings with what IT says, as far as it is known before anything is fetched; and what was provisioned last."""
    settings = Settings(profile, read_policies())
    kept = site_folder(profile).last() if settings.provisioning_url else None
    if kept is not None:
        settings.provision(kept.for_agent(settings.user))
    return settings, kept


def site_folder(profile: Path) -> SiteFolder:
    """Where what was provisioned is kept."""

    def check(text: str) -> object:
        # Imported on first use: slow to load.
        from app.crm import profile as crm_profile

        return crm_profile.read(text)

    return SiteFolder(profile, check)


class Site:
    """The site's CRM profile, read again when its file or the setting changes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._read: tuple[tuple[str, int], SiteProfile] | None = None

    def profile(self) -> SiteProfile | None:
        """The profile; ``None`` where the site's CRM is the hub. Raises :class:`ProfileError`."""
        if not self._settings.crm_profile:
            return None
        path = Path(self._settings.crm_profile)
        try:
            stamp = str(path), path.stat().st_mtime_ns
        except (OSError, ValueError) as error:
            raise ProfileError(0, "unreadable", detail=type(error).__name__) from None
        if self._read is None or self._read[0] != stamp:
            from app.crm import profile

            self._read = stamp, profile.load(path)
        return self._read[1]

    def sign_in(self) -> SignInForm | None:
        """What a sign-in at this site asks for; ``None`` at a hub. Raises :class:`ProfileError`."""
        found = self.profile()
        if found is None:
            return None
        return SignInForm(found.name, found.url, found.sign_in, found.system, found.place)


async def look_at_hub(url: str) -> None:
    """Ask a hub, before anybody signs in, whether it answers and goes with this desk. Raises :class:`CrmError`."""
    # Imported on first use: slow to load.
    from app.crm.hub import HubCrm

    hub = HubCrm(url)
    try:
        await hub.greet()
    finally:
        await hub.aclose()


def uses_own_phone(settings: Settings) -> bool:
    """Whether calls are made with the phone on the agent's desk, or the agent's mobile (row D3)."""
    return bool(settings.phone_mode == "desk_phone")


def line_account(settings: Settings) -> LineAccount:
    """The account of the settings; that of the agent's own phone is its number and the switchboard's address."""
    if uses_own_phone(settings):
        return LineAccount(user=settings.desk_phone_number, host=settings.switchboard_url, registrar=False)
    return LineAccount(
        user=settings.sip_user,
        host=settings.sip_host,
        port=settings.sip_port,
        transport=settings.sip_transport,
        registrar=settings.sip_registrar,
        display_name=settings.sip_display_name,
        auth_user=settings.sip_auth_user,
    )


def own_address(settings: Settings) -> str:
    """Where the exchange rings for this phone, ``user@host``; empty without registration: others know no number of it then. Of the
    agent's own phone the host is not known."""
    if uses_own_phone(settings):
        return str(settings.desk_phone_number)
    return f"{settings.sip_user}@{settings.sip_host}" if settings.sip_registrar and settings.sip_user else ""


def sip_account(account: LineAccount, settings: Settings, password: str, bind_host: str) -> SipAccount:
    """The phone's account; a value of the settings that is none of those known counts as the most careful one."""
    transport, srtp = account.transport, settings.sip_srtp
    return SipAccount(
        user=account.user,
        host=account.host,
        port=account.port,
        transport="udp" if transport == "udp" else "tcp" if transport == "tcp" else "tls",
        display_name=account.display_name,
        password=password,
        registrar=account.registrar,
        auth_user=account.auth_user,
        bind_host=bind_host,
        srtp="off" if srtp == "off" else "offered" if srtp == "offered" else "required",
        codecs=tuple(settings.sip_codecs),
        ca_file=settings.sip_ca_file,
        ring_seconds=float(settings.ring_seconds),
    )


def site_form(settings: Settings, profile: Path) -> EnquiryForm | None:
    """The site's Enquiry Registration form, if it has one; raises ``FormFileError``."""
    if settings.enquiry_form:
        return enquiry.load(Path(settings.enquiry_form))
    own = profile / "enquiry.json"
    return enquiry.load(own) if own.exists() else None


def thresholds(settings: Settings) -> Thresholds | None:
    """When trouble on a line is told; ``None`` where the desk is to notice nothing by itself."""
    if not settings.drop_detection:
        return None
    return Thresholds(
        silent_start=settings.drop_silent_start,
        silent_midway=settings.drop_silent_midway,
        held=settings.drop_held,
        music=settings.drop_music,
        not_leaving=settings.drop_not_leaving,
        dead_microphone=settings.drop_dead_microphone,
        mid_sentence=settings.drop_mid_sentence_ms / 1000,
        causes=frozenset(int(one) for one in settings.drop_causes if one.isascii() and one.isdigit()),
    )


def call_options(settings: Settings, profile: Path) -> CallOptions:
    """What the site allows and wants of calls, as the settings stand now."""
    return CallOptions(
        auto_answer=settings.auto_answer,
        recording=settings.recording,
        recording_folder=Path(settings.recording_folder) if settings.recording_folder else profile / "recordings",
    )
