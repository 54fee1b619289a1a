"""What stands in the tests is run: pytest passes over a method whose name it does not know."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from .plans import ROOT

PREFIXES = ("it_", "but_it_", "and_it_")
FILES = [
    file
    for file in sorted((ROOT / "tests").rglob("test_*.py"))
    if not {"venv", "node_modules"} & set(file.parts)
]


def uncollected(module: str) -> Iterator[str]:
    """The methods that nobody runs, though they look as if: no tests, fixtures, nor private."""
    for group in ast.walk(ast.parse(module)):
        if isinstance(group, ast.ClassDef):
            for method in group.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield from _passed_over(group.name, method)


def _passed_over(group: str, method: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    is_test = method.name.startswith(PREFIXES)
    if group.startswith("Describe"):
        if not is_test and not method.name.startswith("_") and not _is_fixture(method):
            yield f"{group}.{method.name} begins with none of {', '.join(PREFIXES)}"
    elif is_test:
        yield f"{group}.{method.name} stands in a class that is not called Describe…"


def _is_fixture(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any("fixture" in ast.unparse(decorator) for decorator in method.decorator_list)


class DescribeTests:
    @pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
    def it_has_them_all_collected(self, file: Path) -> None:
        """Each method of a Describe class is a test, a fixture, or begins with an underscore."""
        assert not list(uncollected(file.read_text("utf-8")))

    def it_asks_for_what_pytest_is_set_to_collect(self, pytestconfig: pytest.Config) -> None:
        """The names that are held to be tests are those that pytest itself was told of."""
        told = {name.removesuffix("*") for name in pytestconfig.getini("python_functions")}

        assert told == {"test_", *PREFIXES}

    @pytest.mark.parametrize(
        ("head", "name"),
        [
            *(("Describe", name) for name in ("and_so_does_another", "but_not_two", "its_name")),
            ("Plans", "it_is_read"),
        ],
    )
    def but_it_refuses_one_that_is_passed_over(self, head: str, name: str) -> None:
        """A conjunction without `it_`, a helper without an underscore, another class."""
        assert list(uncollected(f"class {head}:\n    def {name}(self): ..."))
