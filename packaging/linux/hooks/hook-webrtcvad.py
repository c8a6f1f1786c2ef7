# SPDX-License-Identifier: GPL-3.0-or-later
"""In place of PyInstaller's own hook, which looks for a distribution that is named otherwise than the one with ready libraries."""

from PyInstaller.utils.hooks import copy_metadata

datas = copy_metadata("webrtcvad-wheels")
