"""Signing and time-stamping stay outside: another program does it, and how it went is recorded."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from lxml import etree

from compiler.finish.sign import sign, split_command

from ..conftest import outsider
from ..test_command import vp

PREMIS = {"p": "http://www.loc.gov/premis/v3"}


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a key and a certificate for signing and for time-stamping."""
    openssl, folder = outsider("openssl"), tmp_path_factory.mktemp("nycklar")
    (folder / "ts.cnf").write_text(
        "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = Arkivets prov\n"
        "[ext]\nextendedKeyUsage = critical,timeStamping\nkeyUsage = digitalSignature\n"
        "[tsa]\ndefault_tsa = one\n[one]\nserial = serial\nsigner_cert = cert.pem\n"
        "signer_key = key.pem\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\n"
        "digests = sha256\naccuracy = secs:1\n",
        "ascii",
    )
    (folder / "serial").write_text("01\n", "ascii")
    _openssl(
        openssl,
        "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 -config ts.cnf"
        " -extensions ext",
        folder,
    )
    return folder


def _openssl(openssl: str, words: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([openssl, *words.split()], cwd=cwd, capture_output=True, check=True)


def _event(premis: Path) -> dict[str, str]:
    root = etree.fromstring(premis.read_bytes())
    names = ("eventType", "eventDetail", "eventOutcome", "linkingObjectIdentifierValue")
    told = {name: root.findtext(f".//p:{name}", "", PREMIS) for name in names}
    return {**told, "digest": root.findtext(".//p:messageDigest", "", PREMIS)}


class DescribeSigning:
    def it_signs_with_openssl_cms(self, authority: Path, tmp_path: Path) -> None:
        """The signature holds, and the event names it with its checksum."""
        openssl = outsider("openssl")
        command = (
            f"{openssl} cms -sign -binary -in {{fil}} -signer {authority / 'cert.pem'}"
            f" -inkey {authority / 'key.pem'} -outform DER -out {{fil}}.p7s"
        )
        done = vp("archive", "--no-layout", "--out", str(tmp_path), "--sign-command", command)
        assert done.returncode == 0, done.stderr
        (zipped,) = (tmp_path / "arkiv").glob("*.zip")
        signature = zipped.with_name(f"{zipped.name}.p7s")
        _openssl(
            openssl,
            f"cms -verify -binary -inform DER -in {signature} -content {zipped}"
            f" -CAfile {authority / 'cert.pem'} -purpose any -out {tmp_path / 'ut'}",
            tmp_path,
        )
        event = _event(zipped.with_name(f"{zipped.name}.premis.xml"))
        assert event["eventType"] == "digital signature generation"
        assert event["eventOutcome"] == "success"
        assert event["linkingObjectIdentifierValue"] == zipped.name
        assert event["digest"] == sha256(zipped.read_bytes()).hexdigest()
        assert sha256(signature.read_bytes()).hexdigest() in event["eventDetail"]
        assert "key.pem" not in event["eventDetail"]
        assert signature.name in done.stdout

    def it_stamps_with_a_time_stamp_authority(self, authority: Path, tmp_path: Path) -> None:
        """A command of two steps is a program of its own; the stamp holds for the package."""
        openssl = outsider("openssl")
        script = tmp_path / "stampla.py"
        script.write_text(
            "import subprocess, sys\n"
            "ssl, folder, file = sys.argv[1:]\n"
            "run = lambda *w: subprocess.run([ssl, 'ts', *w], cwd=folder, check=True)\n"
            "run('-query', '-data', file, '-sha256', '-cert', '-out', file + '.tsq')\n"
            "given = ['-config', 'ts.cnf', '-queryfile', file + '.tsq']\n"
            "run('-reply', *given, '-out', file + '.tsr')\n",
            "utf-8",
        )
        command = f"{sys.executable} {script} {openssl} {authority}"
        done = vp("archive", "--no-layout", "--out", str(tmp_path), "--sign-command", command)
        assert done.returncode == 0, done.stderr
        (zipped,) = (tmp_path / "arkiv").glob("*.zip")
        checked = _openssl(
            openssl,
            f"ts -verify -data {zipped} -in {zipped}.tsr -CAfile {authority / 'cert.pem'}",
            tmp_path,
        )
        assert b"Verification: OK" in checked.stdout + checked.stderr
        detail = _event(zipped.with_name(f"{zipped.name}.premis.xml"))["eventDetail"]
        assert f"{zipped.name}.tsr" in detail

    def but_it_says_when_the_command_fails(self, tmp_path: Path) -> None:
        """The package stands, the event tells of the failure, and the exit status is 1."""
        script = tmp_path / "fel.py"
        script.write_text("import sys; sys.exit('ingen nyckel')", "utf-8")
        command = f"{sys.executable} {script}"
        done = vp("archive", "--no-layout", "--out", str(tmp_path), "--sign-command", command)
        assert done.returncode == 1
        assert "ingen nyckel" in done.stderr
        (zipped,) = (tmp_path / "arkiv").glob("*.zip")
        event = _event(zipped.with_name(f"{zipped.name}.premis.xml"))
        assert event["eventOutcome"] == "failure"

    def it_refuses_a_command_that_cannot_be_read(self, tmp_path: Path) -> None:
        """Before anything is built."""
        done = vp("archive", "--out", str(tmp_path / "ut"), "--sign-command", "openssl 'cms")
        assert done.returncode == 2
        assert not (tmp_path / "ut").exists()


class DescribeSign:
    def it_passes_nothing_through_a_shell(self, tmp_path: Path) -> None:
        """Signs of a shell are letters like others."""
        package = tmp_path / "p; touch ute.zip"
        package.write_bytes(b"x")
        script = tmp_path / "visa.py"
        script.write_text(
            "import sys, pathlib\n"
            "pathlib.Path(sys.argv[-1] + '.ut').write_text(repr(sys.argv[1:]))\n",
            "utf-8",
        )
        words = split_command(f"{sys.executable} {script} $HOME '|' {{fil}}")
        signed = sign(words, package)
        assert signed.good
        ((name, _),) = signed.made
        assert (tmp_path / name).read_text("utf-8").startswith("['$HOME', '|', ")
        assert not (tmp_path / "ute.zip").exists()

    def it_ends_what_takes_too_long(self, tmp_path: Path) -> None:
        """Somebody who waits for a password waits in vain."""
        package = tmp_path / "p.zip"
        package.write_bytes(b"x")
        words = [sys.executable, "-c", "import time; time.sleep(60)"]
        assert sign(words, package, timeout=0.5).status is None

    def it_says_that_there_is_no_such_program(self, tmp_path: Path) -> None:
        """Not an end with a traceback."""
        package = tmp_path / "p.zip"
        package.write_bytes(b"x")
        signed = sign(["finns-inte-alls"], package)
        assert (signed.good, signed.made) == (False, ())
