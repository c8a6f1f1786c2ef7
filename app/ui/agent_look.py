# SPDX-License-Identifier: GPL-3.0-or-later
"""How an agent's state looks: icon and colour, wherever it is shown. Shape, text and colour say the same."""

from __future__ import annotations

from typing import Final

from app.domain.agent import AgentState

AGENT_LOOK: Final = {
    AgentState.OFFLINE: ("power", "muted"),
    AgentState.READY: ("check", "call_text"),
    AgentState.PAUSED: ("pause", "late"),
    AgentState.RINGING: ("phone-incoming", "call_text"),
    AgentState.CONNECTING: ("phone-outgoing", "call_text"),
    AgentState.TALKING: ("headset", "call_text"),
    AgentState.WRAP_UP: ("edit", "accent"),
}
"""State → name of the icon, token of the colour."""
