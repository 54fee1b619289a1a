"""Drive the yaml-language-server as an editor does: start it, open files, ask it for help."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, Any

PATIENCE = 60.0
"""Seconds that an answer may take; the first one waits for the server to start."""


@dataclass(frozen=True, slots=True, order=True)
class Squiggle:
    """What the server underlines, with line and column from 1 as an editor counts, and why."""

    line: int
    column: int
    to: int
    message: str


@dataclass
class Server:
    """A language server that has a folder open, with that folder's settings."""

    process: subprocess.Popen[bytes]
    root: Path
    settings: Mapping[str, Any]
    received: Queue[dict[str, Any] | None] = field(default_factory=Queue)
    last_id: int = 0

    def start(self) -> None:
        """Introduce the client as VS Code does, with the folder as its workspace."""
        Thread(target=self._listen, daemon=True).start()
        folder = {"uri": self.root.as_uri(), "name": self.root.name}
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "completion": {
                    "completionItem": {
                        "snippetSupport": True,
                        "documentationFormat": ["markdown", "plaintext"],
                    }
                },
                "hover": {"contentFormat": ["markdown"]},
                "publishDiagnostics": {},
            },
        }
        self.ask(
            "initialize",
            processId=None,
            locale="sv",
            rootUri=folder["uri"],
            workspaceFolders=[folder],
            capabilities=capabilities,
        )
        self._notify("initialized")
        self._notify("workspace/didChangeConfiguration", settings=None)
        # The settings are asked for meanwhile; what is opened before they have come is not helped.
        self._until(lambda m: m.get("method") == "workspace/configuration", answer_it=True)

    def open(self, path: Path, text: str | None = None) -> list[Squiggle]:
        """Open a file, or a new one with `text` in it, and tell what is underlined, from the top.

        Each file is opened once: the server keeps what it read of a name and version.
        """
        self._show(path, path.read_text("utf-8") if text is None else text)
        told = self._until(lambda message: _underlines(message) == path.as_uri())
        return _squiggles(told)

    def open_all(self, paths: Sequence[Path]) -> dict[Path, list[Squiggle]]:
        """Open files that are there, and tell what is underlined in each."""
        for path in paths:
            self._show(path, path.read_text("utf-8"))
        named = {path.as_uri(): path for path in paths}
        found: dict[Path, list[Squiggle]] = {}
        while len(found) < len(named):
            told = self._until(lambda message: _underlines(message) in named)
            found[named[_underlines(told)]] = _squiggles(told)
        return found

    def _show(self, path: Path, text: str) -> None:
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._notify("textDocument/didOpen", textDocument=document)

    def completions(self, path: Path, line: int, column: int) -> list[dict[str, Any]]:
        """What is suggested at a place, line and column from 1."""
        found = self.ask("textDocument/completion", **_at(path, line, column))
        items: list[dict[str, Any]] = found["items"] if isinstance(found, dict) else found or []
        return items

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is shown where the pointer rests, as Markdown."""
        found = self.ask("textDocument/hover", **_at(path, line, column))
        return str(found["contents"]["value"]) if found else ""

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and wait for its answer."""
        self.last_id += 1
        asked = self.last_id
        self._send({"id": asked, "method": method, "params": params})
        answer = self._until(lambda m: m.get("id") == asked and "method" not in m)
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def _notify(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self.process.stdin.flush()

    def _until(
        self, wanted: Callable[[dict[str, Any]], bool], *, answer_it: bool = False
    ) -> dict[str, Any]:
        """The next message that is wanted; what the server asks meanwhile is answered."""
        while True:
            try:
                message = self.received.get(timeout=PATIENCE)
            except Empty:
                raise AssertionError("the language server does not answer") from None
            assert message is not None, "the language server has ended"
            asks = "id" in message and "method" in message
            if asks and (answer_it or not wanted(message)):
                self._send({"id": message["id"], "result": self._answer(message)})
            if wanted(message):
                return message

    def _answer(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self._section(item["section"]) for item in message["params"]["items"]]

    def _section(self, section: str) -> dict[str, Any]:
        """A section of the settings as VS Code gives it: `yaml.style.x` is under `style`."""
        if section in self.settings:
            return dict(self.settings[section])
        found: dict[str, Any] = {}
        for name, value in self.settings.items():
            if name.startswith(f"{section}."):
                *path, last = name.removeprefix(f"{section}.").split(".")
                at = found
                for part in path:
                    at = at.setdefault(part, {})
                at[last] = value
        return found

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for message in _messages(self.process.stdout):
            self.received.put(message)
        self.received.put(None)


@contextmanager
def language_server(
    program: str, root: Path, settings: Mapping[str, Any] | None = None
) -> Iterator[Server]:
    """A server with `root` open; its settings are those of `.vscode` there if none are given."""
    if settings is None:
        settings = json.loads((root / ".vscode" / "settings.json").read_text("utf-8"))
    with subprocess.Popen(
        [program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
    ) as process:
        server = Server(process, root, settings)
        try:
            server.start()
            yield server
        finally:
            process.kill()


def _messages(stream: IO[bytes]) -> Iterator[dict[str, Any]]:
    while header := stream.readline():
        length = 0
        while header.strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            header = stream.readline()
        yield json.loads(stream.read(length))


def _at(path: Path, line: int, column: int) -> dict[str, Any]:
    return {
        "textDocument": {"uri": path.as_uri()},
        "position": {"line": line - 1, "character": column - 1},
    }


def _underlines(message: dict[str, Any]) -> str:
    """The file whose squiggles a message tells, if it tells any file's."""
    if message.get("method") != "textDocument/publishDiagnostics":
        return ""
    return str(message["params"]["uri"])


def _squiggles(message: dict[str, Any]) -> list[Squiggle]:
    return sorted(_squiggle(found) for found in message["params"]["diagnostics"])


def _squiggle(found: dict[str, Any]) -> Squiggle:
    start, end = found["range"]["start"], found["range"]["end"]
    return Squiggle(
        start["line"] + 1, start["character"] + 1, end["character"] + 1, found["message"]
    )
