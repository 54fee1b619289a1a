"""A draft mail to an owner: what it says, what it carries, and that it is the same each time."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from compiler import catalogue
from compiler.document.assemble import assemble
from compiler.exchange.sheet import export
from compiler.load.load import load
from compiler.outputs.mail import draft
from compiler.outputs.progress import OwnerProgress, progress

SOURCES = Path(__file__).parents[2] / "sources"
WORDS = catalogue.words("sv")


def hr() -> tuple[OwnerProgress, bytes, bytes]:
    """The owner HR of the real plan, its sheet, and the draft."""
    plan = load(SOURCES).plan
    owner = next(o for o in progress(plan, assemble(plan, WORDS)[0].to_add) if o.id == "hr")
    sheet = export(plan, WORDS, owner.id)
    return owner, sheet, draft(plan, owner, sheet, WORDS)


def read(raw: bytes) -> EmailMessage:
    """The draft as a mail program reads it."""
    message = email.message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


class DescribeDraft:
    def it_opens_unsent(self) -> None:
        """Outlook opens a mail with X-Unsent as a draft; sender and date are its own to set."""
        mail = read(hr()[2])

        assert mail["X-Unsent"] == "1"
        assert mail["Subject"] == "Uppgifter till Verksamhetsplan 2014: HR"
        assert mail["From"] is None and mail["Date"] is None

    def it_names_each_figure_that_is_owed(self) -> None:
        """With its period and from where it is expected."""
        owner, _, raw = hr()
        body = read(raw).get_body(("plain",))
        assert body is not None
        text = body.get_content()

        assert all(item.name in text for item in owner.items)
        assert text.count("\n– ") == owner.missing
        assert "Sjukfrånvaro, kommunen totalt, utfall 2013 (bokslut 2013, februari 2014)" in text

    def it_carries_the_owners_sheet(self) -> None:
        """Byte for byte, under a name that tells plan and owner."""
        _, sheet, raw = hr()
        (attached,) = read(raw).iter_attachments()

        assert attached.get_filename() == "ks-2014-hr.xlsx"
        assert attached.get_content() == sheet

    def it_is_the_same_each_time(self) -> None:
        """No date, no id, and a boundary that follows from the content."""
        assert hr()[2] == hr()[2]
