"""Write the page that lies in each package: what is in it, and how to verify it by hand.

It is for somebody who has the package and nothing else, in ten years: so it is in Swedish, plain
text, and asks for `sha256sum` alone.
"""

from __future__ import annotations

from compiler.outputs.archive.contents import (
    DATA,
    DOCUMENTATION,
    ERMS,
    METS,
    PDF,
    PREMIS,
    REPRESENTATIONS,
    SCHEMAS,
    SOURCES,
    SUMS,
    WORD,
    Contents,
)

GUIDE = "LAS-MIG.txt"

_WITH_PDF = "samma dokument som PDF/A"
_WITHOUT_PDF = "finns inte: ingen PDF/A framställdes när paketet gjordes"


def guide_text(contents: Contents) -> bytes:
    """The page, as UTF-8."""
    facts = "\n".join(f"  {name + ':':<20} {t}" for name, t in contents.registry.facts().items())
    pdf = _WITH_PDF if contents.pdfs else _WITHOUT_PDF
    folder = REPRESENTATIONS
    origin = f"{folder}/{SOURCES}/{DATA}"
    return f"""{contents.registry.title}
Arkivpaket {contents.package_id}

VAD DET ÄR
{facts}

VAR ALLT LIGGER
  {folder}/{WORD}/{DATA}
      planen och tjänsteskrivelsen så som de lades fram, i Word-format
  {folder}/{PDF}/{DATA}
      {pdf}
  {origin}
      det som dokumenten byggdes av: texter, siffror och Word-mallar
  {ERMS}
      diariets uppgifter (E-ARK ERMS)
  {PREMIS}
      vad som är gjort, när och med vilket program (PREMIS 3)
  {DOCUMENTATION}
      granskningens resultat, manifest och det som återstod att komplettera
  {SCHEMAS}
      de scheman som får spridas fritt. Scheman för ERMS, PREMIS och XLink följer inte med,
      därför att deras licens inte är utskriven; de finns hos DILCIS Board och Library of Congress.
  {METS}
      innehållsförteckning över paketet (METS, E-ARK SIP 2.2); en till i varje representation

KONTROLLERA ATT INGENTING ÄR ÄNDRAT
Det enda som behövs är programmet sha256sum, som finns på varje Linux-dator. Ställ dig i den mapp
där {METS} och {SUMS} ligger och skriv:

    sha256sum -c --quiet {SUMS}

Skrivs ingenting ut är varje fil oförändrad. Annars står namnet på den fil som är ändrad eller
borta. Att ingen fil har lagts till ser du så här; de båda talen ska vara lika:

    find . -type f ! -name {SUMS} | wc -l
    wc -l < {SUMS}

Att förteckningen själv är den rätta ser du mot den summa som skrevs upp när paketet lämnades:

    sha256sum {SUMS}

I Windows PowerShell ger Get-FileHash FIL samma summa för en fil i taget.

BYGG OM DOKUMENTEN
Finns programmet vp, version {contents.provenance.compiler}, gör det allt detta och bygger dessutom
om dokumenten ur källorna och jämför:

    vp verify MAPPEN-ELLER-ZIPFILEN

Utan vp kan innehållet ändå läsas: källorna är ren text i UTF-8 och mallarna är Word-filer.
""".encode()
