"""Tests of nothing, which a process runs on `blank.py` to be warm before it knows its kata.

They use what tests of katas use, and two of them fail, so that all that is loaded then is there.
"""

from types import ModuleType

import pytest

from dojo import tell, words


def test_that_passes(kata: ModuleType, subtests: pytest.Subtests) -> None:
    for name in ("__name__", "__doc__"):
        with subtests.test(name):
            assert hasattr(kata, name), tell(
                "A module has it.", called=name, got=words("none"), expected=words("one")
            )


def test_that_prints(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTHING", "")
    print("nothing")
    assert capsys.readouterr().out


def test_that_fails(kata: ModuleType) -> None:
    assert not kata, tell("It is there.", called="kata", got=kata, expected=None, ask="Why?")


def test_that_lacks_something(kata: ModuleType) -> None:
    kata.anything()
