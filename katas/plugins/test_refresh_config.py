"""Tests for `refresh_config`: a reload binds names anew in the module, and nowhere else."""

import sys

import pytest

from dojo import tell, words

RELOAD = "https://docs.python.org/3/library/importlib.html#importlib.reload"


@pytest.fixture(autouse=True)
def no_quality(monkeypatch):
    """Nobody has set the variable when the program begins."""
    monkeypatch.delenv("PHOTO_QUALITY", raising=False)


def refresh(kata):
    """Call `refresh`, and tell what a wrong argument of `importlib.reload` means."""
    try:
        kata.refresh()
    except TypeError:
        seen = words("a TypeError")
    else:
        seen = words("no exception")
    assert seen == "no exception", tell(
        "A reload needs the module itself.",
        called="refresh()",
        got=seen,
        expected=words("no exception"),
        ask="Does `importlib.reload` take a module or its name?",
        see=RELOAD,
    )


def test_the_program_begins_with_the_default(kata):
    seen = kata.quality()

    assert seen == 80, tell(
        "Before any change, the quality is the one that `settings` says.",
        called="quality()",
        got=seen,
        expected=80,
    )


def test_refresh_runs_the_settings_again(kata, monkeypatch):
    name = f"{kata.__name__}.settings"
    monkeypatch.setattr(sys.modules[name], "__doc__", None)
    refresh(kata)
    seen = sys.modules[name].__doc__

    assert seen is not None, tell(
        "`refresh` did not make the code of `settings` run again.",
        called="settings.__doc__ = None  # when its code runs, it binds its docstring anew\n"
        "refresh(); settings.__doc__",
        got=seen,
        expected=words("the docstring"),
        ask="Whose business is it how the quality is found out, and where it is read?",
        see=RELOAD,
    )


def test_refresh_takes_up_the_new_value(kata, monkeypatch):
    monkeypatch.setenv("PHOTO_QUALITY", "95")
    refresh(kata)
    seen = kata.quality()
    has_run = sys.modules[f"{kata.__name__}.settings"].QUALITY == 95

    assert seen == 95, tell(
        "The settings ran again, but `quality` looks at a name that was bound before."
        if has_run
        else "After `refresh()`, the settings are as old as they were.",
        called="os.environ['PHOTO_QUALITY'] = '95'; refresh(); quality()",
        got=seen,
        expected=95,
        ask="In which namespace does a reload bind names, and in which does `quality` look?",
        see=RELOAD,
    )


def test_without_a_refresh_nothing_changes(kata, monkeypatch):
    monkeypatch.setenv("PHOTO_QUALITY", "95")
    seen = kata.quality()

    assert seen == 80, tell(
        "The settings were not to run again before `refresh()`.",
        called="os.environ['PHOTO_QUALITY'] = '95'; quality()",
        got=seen,
        expected=80,
    )


def test_the_settings_remain_the_same_module(kata, monkeypatch):
    name = f"{kata.__name__}.settings"
    before = sys.modules[name]
    monkeypatch.setenv("PHOTO_QUALITY", "70")
    refresh(kata)

    assert sys.modules.get(name) is before, tell(
        "An import of `settings` now gives another module than before.",
        called="refresh()\nsys.modules['settings'] is the one of before",
        got=False,
        expected=True,
        ask="After an entry of `sys.modules` is deleted, what does the next import make?",
    )
    assert before.QUALITY == 70, tell(
        "Whoever imported `settings` before the refresh still sees the old value.",
        called="from . import settings  # in another part of the program\n"
        "os.environ['PHOTO_QUALITY'] = '70'; refresh(); settings.QUALITY",
        got=before.QUALITY,
        expected=70,
        ask="In which namespace did `refresh` bind the new value, and when?",
    )
