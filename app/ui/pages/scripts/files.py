# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts from and to a file that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.config import protocol as files
from app.domain.errors import SiteFileError
from app.domain.protocol import RedialProtocol

NAME = "protocol.json"


class ScriptFiles(QWidget):
    """Opens the dialogs; ``came`` gets what a file holds, ``went`` the path of one that was written, ``failed`` what is wrong."""

    def __init__(
        self,
        folder: Callable[[], Path],
        came: Callable[[RedialProtocol], None],
        went: Callable[[Path], None],
        failed: Callable[[BaseException], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._folder, self._came, self._went, self._failed = folder, came, went, failed
        self._outgoing: RedialProtocol | None = None

    def ask_import(self) -> QFileDialog:
        """Which file is read."""
        dialog = self._dialog(self.tr("Scripts from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read)
        dialog.open()
        return dialog

    def ask_export(self, protocol: RedialProtocol) -> QFileDialog:
        """To which file this is written."""
        self._outgoing = protocol
        dialog = self._dialog(self.tr("Scripts to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(NAME)
        dialog.fileSelected.connect(self.write)
        dialog.open()
        return dialog

    @Slot(str)
    def read(self, path: str) -> None:
        """Read this file."""
        try:
            protocol = files.load(Path(path))
        except SiteFileError as error:
            self._failed(error)
        else:
            self._came(protocol)

    @Slot(str)
    def write(self, path: str) -> None:
        """Write this file."""
        if self._outgoing is None:
            return
        try:
            files.save(Path(path), self._outgoing)
        except OSError as error:
            self._failed(error)
        else:
            self._went(Path(path))

    def _dialog(self, title: str) -> QFileDialog:
        #: A kind of file, for a dialog that opens one
        dialog = QFileDialog(self.window(), title, str(self._folder()), self.tr("Scripts (*.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
