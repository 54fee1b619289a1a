"""Have LibreOffice accept or reject the changes of a document, and save what comes of it.

There is no switch for it on the command line; a macro in a profile of its own does it.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from compiler.finish.opened import note_texts, open_document

from ..conftest import outsider

_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes"
 script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, opening())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim nothing_()
  frame = document.CurrentController.Frame
  dispatcher.executeDispatch(frame, ".uno:" &amp; command, "", 0, nothing_())
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Office Open XML Text"
  document.storeToURL(ConvertToURL(target), saving())
  document.close(True)
End Sub
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Changes"/>
</library:library>
"""

ACCEPT, REJECT = "AcceptAllTrackedChanges", "RejectAllTrackedChanges"

Line = tuple[str, str, tuple[int, int, int] | None]
"""A paragraph's style and words, and its place in a table."""


@dataclass(frozen=True)
class LibreOffice:
    """LibreOffice with a profile in a folder of its own, which its files share."""

    folder: Path

    def ready(self) -> LibreOffice:
        """The same with its profile made: the first start lays one out, and wipes what is there."""
        self._run("--terminate_after_init")
        library = self.folder / "profile" / "user" / "basic" / "Standard"
        library.mkdir(parents=True, exist_ok=True)
        (library / "Changes.xba").write_text(_MACRO, "utf-8")
        (library / "script.xlb").write_text(_LIBRARY, "utf-8")
        return self

    def settled(self, docx: bytes, command: str) -> tuple[list[Line], list[str]]:
        """The paragraphs and the notes of a document after a command, as LibreOffice saves them.

        Page numbers are left out: LibreOffice counts some of them anew. So are paragraphs without
        words, of which it leaves one where no other could take over what stood before a table.
        """
        source, target = self.folder / "source.docx", self.folder / "target.docx"
        source.write_bytes(docx)
        target.unlink(missing_ok=True)
        self._run(f'macro:///Standard.Changes.Settle("{source}","{target}","{command}")')
        opened = open_document(target.read_bytes())
        lines = []
        for paragraph in opened.main.paragraphs:
            cell = paragraph.cell
            place = None if cell is None else (cell.row.table.number, cell.row.index, cell.column)
            if paragraph.text:
                lines.append((paragraph.style, _without_pages(paragraph.text), place))
        return lines, [text for text in note_texts(opened) if text]

    def _run(self, argument: str) -> None:
        profile = f"-env:UserInstallation=file://{self.folder / 'profile'}"
        subprocess.run(
            [outsider("soffice"), "--headless", "--norestore", profile, argument],
            check=True,
            capture_output=True,
            timeout=180,
        )


def _without_pages(text: str) -> str:
    return re.sub(r"s\.\u00a0(?:–|\d+)", "s. #", re.sub(r"\t\S*$", "\t#", text))
