# SPDX-License-Identifier: GPL-3.0-or-later
"""The adapter for a site's CRM: by its profile, or the hub's where the site has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.crm.hub import HubCrm
from app.crm.port import Crm
from app.domain.errors import ProfileError

if TYPE_CHECKING:
    from app.crm.profile import SiteProfile


def connect(url: str, token: str, profile: SiteProfile | None, *, region: str) -> Crm:
    """The CRM at ``url``, or at the profile's own address; ``region`` is the ISO 3166 code by which its numbers are read."""
    if profile is None:
        return HubCrm(url, token)
    # Each adapter is imported where it is used: most desks need one of them.
    match profile.system:
        case "naumen_service_desk":
            from app.crm.naumen.profile import ServiceDeskProfile
            from app.crm.naumen.service_desk import NaumenServiceDesk

            assert isinstance(profile, ServiceDeskProfile)
            return NaumenServiceDesk(profile, token, region=region)
        case "naumen_contact_center":
            from app.crm.naumen.contact_center import NaumenContactCenter
            from app.crm.naumen.contact_center_profile import NaumenContactCenterProfile

            assert isinstance(profile, NaumenContactCenterProfile)
            return NaumenContactCenter(profile, token, region=region)
        case "odoo":
            from app.crm.odoo.crm import OdooCrm
            from app.crm.odoo.profile import OdooProfile

            assert isinstance(profile, OdooProfile)
            return OdooCrm(profile, token, region=region)
    raise ProfileError(0, "unknown_system", "system", profile.system)
