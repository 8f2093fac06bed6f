"""The doctor looks, never raises and never changes anything."""

import importlib.metadata
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from tutor import checkup
from tutor.checkup import attempt, check_disk, check_packages, check_python, examine_installation
from tutor.errors import IndexMissing


def test_this_interpreter_is_new_enough() -> None:
    assert check_python().ok


def test_a_missing_package_has_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(name: str) -> str:
        if name == "llama-cpp-python":
            raise importlib.metadata.PackageNotFoundError(name)
        return "1.0"

    monkeypatch.setattr(checkup.importlib.metadata, "version", find)
    findings = {finding.name: finding for finding in check_packages()}
    assert not findings["llama-cpp-python"].ok and findings["llama-cpp-python"].remedy and findings["torch"].ok


def test_a_check_that_fails_is_a_finding() -> None:
    def fail() -> str:
        raise IndexMissing("there is no index")

    finding = attempt("index", fail, "build it")
    assert (finding.ok, finding.detail, finding.remedy) == (False, "there is no index", "build it")
    assert attempt("index", fail).remedy and attempt("index", lambda: "fine").ok


def test_the_disk_of_a_folder_that_is_not_there_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_disk(tmp_path / "not" / "yet").detail.endswith(str(tmp_path))
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, 0))
    assert not check_disk(tmp_path).ok


def test_all_findings_have_names_and_remedies(tmp_path: Path) -> None:
    checks = [("corpus", lambda: "here", "look"), ("index", lambda: "10", "")]
    findings = examine_installation(tmp_path / "index", checks)
    names = [finding.name for finding in findings]
    assert len(set(names)) == len(names) and {"Python", "torch", "disk", "corpus", "index"} <= set(names)
    assert all(finding.detail for finding in findings) and not list(tmp_path.iterdir())
