"""Judge a package with eark-validator, without a network: prints its findings as JSON.

Run with the Python of `tests/outsiders/venv`. On import the validator fetches four vocabularies,
of which it carries copies; here it is given those.
"""

from __future__ import annotations

import importlib.util
import io
import json
import sys
import urllib.request
from pathlib import Path


def _given_here(url: str) -> io.BytesIO:
    spec = importlib.util.find_spec("eark_validator")
    assert spec is not None and spec.submodule_search_locations
    folder = Path(spec.submodule_search_locations[0]) / "ipxml/resources/vocabs"
    return io.BytesIO((folder / url.rpartition("/")[2]).read_bytes())


urllib.request.urlopen = _given_here  # type: ignore[assignment]

from eark_validator.mets import MetsValidator  # noqa: E402
from eark_validator.packages import PackageValidator  # noqa: E402
from eark_validator.specifications.specification import SpecificationVersion  # noqa: E402

report = PackageValidator(Path(sys.argv[1]), SpecificationVersion.V2_1_0).validation_report
found = {
    "structure": report.structure.status.value,
    "schema": [m.message for m in report.metadata.schema_results.messages],
    "rules": sorted(
        {
            m.rule_id
            for m in report.metadata.schematron_results.messages
            if m.severity.name == "ERROR" or m.severity.name == "WARNING"
        }
    ),
    "representations": [],
}
for folder in sys.argv[2:]:
    validator = MetsValidator(folder)
    validator.validate_mets("METS.xml")
    found["representations"] += [m.message for m in validator.validation_errors]
sys.stdout.write(json.dumps(found))
