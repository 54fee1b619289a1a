"""Turn what an owner owes into a draft mail, with the owner's sheet attached.

Outlook opens an `.eml` file with `X-Unsent: 1` as a draft that can be changed and sent. No date, no
sender and no message id are written: the mail program sets them when the draft is sent, and the
same plan gives the same bytes.
"""

from __future__ import annotations

import hashlib
from email.message import EmailMessage
from email.policy import SMTP

from compiler.document.to_add import ToAdd, of_when
from compiler.document.wording import Words, due_text
from compiler.model.plan import Plan
from compiler.outputs.progress import OwnerProgress

_SHEET = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")


def draft(plan: Plan, owner: OwnerProgress, sheet: bytes, words: Words) -> bytes:
    """The draft to an owner, as an `.eml` file; addressed where the register has an address."""
    mail = EmailMessage(policy=SMTP)
    if owner.email:
        mail["To"] = owner.email
    mail["Subject"] = words["mail-subject"].format(title=plan.meta.title, owner=owner.name)
    mail["X-Unsent"] = "1"
    mail.set_content(_text(plan, owner, words), cte="quoted-printable")
    maintype, subtype = _SHEET
    mail.add_attachment(
        sheet, maintype=maintype, subtype=subtype, filename=f"{plan.meta.id}-{owner.id}.xlsx"
    )
    mail["Content-Language"] = words["language-tag"]
    # The library would draw the boundary between the parts by lot.
    mail.set_boundary(f"vp-{hashlib.sha256(sheet).hexdigest()[:32]}")
    return mail.as_bytes()


def _text(plan: Plan, owner: OwnerProgress, words: Words) -> str:
    lead = "mail-lead-one" if owner.missing == 1 else "mail-lead"
    lines = [
        words["mail-greeting"].format(owner=owner.name),
        "",
        words[lead].format(title=plan.meta.title, count=owner.missing),
        "",
        *(f"– {_item(item, words)}" for item in owner.items),
        "",
        words["mail-how"],
    ]
    return "\n".join(lines) + "\n"


def _item(item: ToAdd, words: Words) -> str:
    what = f"{item.name}, {of_when(item, words)}"
    expected = ", ".join(part for part in (item.expected_from, due_text(item.due, words)) if part)
    return f"{what} ({expected})" if expected else what
