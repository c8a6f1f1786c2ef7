# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound between calls and the agent's headset.

PJSIP's wheels bring no sound driver: its bridge runs on the null device's clock, and a port written in Python
(``bridge``) carries 20 ms frames between the bridge and miniaudio (WASAPI, PulseAudio, ALSA, CoreAudio: ``streams``).
Whatever can block (opening, listing: ``headset``, ``devices``) happens on a thread of its own that never touches PJSIP.
"""
