# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a page of the help, and the sheet of keys, in the desk's own type and colours, with pictures sharp at any scale."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.ui import keymap, theme
from app.ui.help.texts import Text
from app.ui.theme import Size, Space

_MARGIN = 20
_WIDEST = 760
"""Pixels that a picture takes at most, so that it stays beside the text that speaks of it."""
_SETTLE = 60
"""Milliseconds for which the width stands still before pictures are drawn anew."""
_LINE = 128
"""Distance of lines in percent of their height."""


class HelpBrowser(QTextBrowser):
    """Shows one text; links are signalled (``anchorClicked``) and never followed by themselves."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._shown: Text | tuple[keymap.Entry, ...] | None = None
        self._own: QTextDocument | None = None
        self._words: tuple[str, ...] = ()
        self._drawn_for = 0
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settling.timeout.connect(self._draw_again)

    def show_text(self, text: Text, words: Iterable[str] = ()) -> None:
        """Show this page from its beginning, the words that were searched marked."""
        self._shown, self._words = text, tuple(words)
        self._draw()
        self.setAccessibleName(text.title)
        self.verticalScrollBar().setValue(0)

    def show_keys(self, entries: tuple[keymap.Entry, ...]) -> None:
        """Show these keys in their groups."""
        self._shown, self._words = entries, ()
        self._draw()

    # Drawing.

    def _draw(self) -> None:
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        self._drawn_for = self._room()
        if isinstance(self._shown, Text):
            document.setMarkdown(self._shown.drawable, QTextDocument.MarkdownFeature.MarkdownNoHTML)
            _dress(document)
            for name in self._shown.images:  # a new text forgets the pictures that were there before it
                path = self._shown.picture(name)
                if path is not None:
                    image = _fitting(QImage(str(path)), self._room(), self.devicePixelRatioF())
                    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        elif self._shown is not None:
            document.setHtml(_sheet(self._shown))
        old, self._own = self._own, document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()  # the browser deletes only the one that it began with
        self._mark()

    def _draw_again(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._draw()
        bar.setValue(round(share * bar.maximum()))

    def _room(self) -> int:
        return max(160, min(_WIDEST, self.viewport().width() - 2 * _MARGIN))

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        tokens = theme.colours()
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(QColor(tokens.warn_bg))
                mark.format.setForeground(QColor(tokens.warn_text))
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self._shown, Text) and self._shown.images and self._room() != self._drawn_for:
            self._settling.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange)
        if event.type() in kinds and getattr(self, "_shown", None) is not None:
            # Colours and sizes stand in the text itself. Later: Qt is still at work on this very widget.
            self._settling.start()


def _fitting(image: QImage, room: int, dpr: float) -> QImage:
    """The picture with an edge, so wide as it is, or as there is room; it keeps every pixel that the screen can show."""
    width = min(image.width(), room)
    pixels = min(image.width(), round(width * dpr))
    if pixels < image.width():
        image = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(QPen(QColor(theme.colours().border), 2 * image.width() / width))  # half of it is outside
    painter.drawRect(image.rect())
    painter.end()
    image.setDevicePixelRatio(image.width() / width)
    return image


def _dress(document: QTextDocument) -> None:
    """Headings, distances and keys as the desk has them."""
    tokens = theme.colours()
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        level = block.blockFormat().headingLevel()
        if level:
            look = QTextCharFormat()  # not merged: what Markdown says of the size would count more
            look.setFontPointSize(Size.TITLE if level == 1 else Size.HEADING)
            look.setFontWeight(QFont.Weight.DemiBold)
            cursor.setCharFormat(look)
        space = QTextBlockFormat()
        picture = "\ufffc" in block.text()
        if not picture:
            space.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if (found := block.textList()) is not None and found.format().style() != QTextListFormat.Style.ListDisc:
            style = found.format()
            style.setStyle(QTextListFormat.Style.ListDisc)
            found.setFormat(style)
        listed = found is not None
        space.setTopMargin(Space.L if level > 1 else 0)
        space.setBottomMargin(Space.XS if listed or level > 1 else Space.M)
        cursor.mergeBlockFormat(space)
        for start, length in _codes(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            key = QTextCharFormat()
            key.setFontFamilies(theme.FAMILIES)
            key.setFontFixedPitch(False)
            key.setFontPointSize(Size.SMALL)
            key.setFontWeight(QFont.Weight.DemiBold)
            key.setBackground(QColor(tokens.badge))
            key.setForeground(QColor(tokens.on_badge))
            cursor.mergeCharFormat(key)
        block = block.next()


def _codes(block: QTextBlock) -> list[tuple[int, int]]:
    """Where keys stand in a block: their first letter and their length."""
    found = []
    parts = block.begin()
    while not parts.atEnd():
        fragment = parts.fragment()
        if fragment.isValid() and fragment.charFormat().fontFixedPitch():
            found.append((fragment.position(), fragment.length()))
        parts += 1
    return found


def _sheet(entries: tuple[keymap.Entry, ...]) -> str:
    """All keys as a table for each group."""
    tokens = theme.colours()
    cap = f"background-color:{tokens.badge}; color:{tokens.on_badge}; font-weight:600;"
    parts = []
    for group in keymap.Group:
        rows = [entry for entry in entries if entry.group is group]
        if not rows:
            continue
        parts.append(
            f'<p style="font-size:{Size.HEADING}pt; font-weight:600; margin-top:{Space.L}px;'
            f' margin-bottom:{Space.XS}px">{escape(keymap.title(group))}</p>'
            '<table width="100%" cellspacing="0" cellpadding="5">'
        )
        for entry in rows:
            caps = " &nbsp;".join(f'<span style="{cap}">&nbsp;{escape(key)}&nbsp;</span>' for key in entry.keys)
            edge = f"border-bottom:1px solid {tokens.border};"
            parts.append(
                f'<tr><td width="34%" style="{edge}">{caps}</td>'
                f'<td width="66%" style="{edge}">{escape(entry.says)}</td></tr>'
            )
        parts.append("</table>")
    return "".join(parts)
