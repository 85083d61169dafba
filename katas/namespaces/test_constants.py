"""Tests for `CONSTANTS`: a module's namespace holds whatever its top level binds."""

import sys
from pathlib import Path
from types import FunctionType, ModuleType

from dojo import tell, words

SETTINGS = {"OPENS_AT": 9, "CURRENCY": "EUR", "DISCOUNT": 0, "greeting": "Good morning"}


def test_every_constant_is_named(kata):
    seen = sorted(name for name in kata.CONSTANTS if name != "CONSTANTS")
    expected = sorted(name for name in vars(kata) if name.isupper() and name != "CONSTANTS")

    assert seen != [], tell(
        "There is no constant in the namespace that was asked.",
        called="CONSTANTS",
        got=seen,
        expected=expected,
        ask="Inside a function, which namespace does `locals()` show, and which `globals()`?",
    )
    assert seen == expected, tell(
        "Each name in capitals should be there once, and no other name.",
        called="sorted(CONSTANTS)",
        got=seen,
        expected=expected,
    )


def test_it_does_not_name_itself(kata):
    assert "CONSTANTS" not in kata.CONSTANTS, tell(
        "`CONSTANTS` is among its own names.",
        called="'CONSTANTS' in CONSTANTS",
        got=True,
        expected=False,
        ask="From which moment on is a name in the namespace: before its value is worked out?",
    )


def test_the_search_leaves_no_names_behind(kata):
    left = [
        name
        for name, value in vars(kata).items()
        if not (name.isupper() or name in SETTINGS or name.startswith("__"))
        and not isinstance(value, FunctionType | ModuleType | type)
    ]

    assert left == [], tell(
        "The search leaves variables of its own in the module.",
        called="import katas.namespaces.constants as shop; dir(shop)",
        got=words(f"{', '.join(left)} among the names"),
        expected=words("no variable but the settings and CONSTANTS"),
        ask="Which statements have a namespace of their own, and which use the one they are in?",
    )


def test_a_new_constant_is_found_too(kata):
    again = sys.modules[kata.__name__] = ModuleType(kata.__name__)
    again.REFUND_DAYS = 30
    source = Path(kata.__file__).read_text("utf-8")
    exec(compile(source, kata.__file__, "exec"), vars(again))

    assert "REFUND_DAYS" in again.CONSTANTS, tell(
        "A constant that somebody adds is not found.",
        called="shop = {'REFUND_DAYS': 30}; "
        "exec(open('katas/namespaces/constants.py').read(), shop); shop['CONSTANTS']",
        got=again.CONSTANTS,
        expected=words("REFUND_DAYS among them"),
        ask="Whom can a module ask for the names it has bound so far?",
    )


def test_the_settings_are_as_they_were(kata):
    seen = {name: vars(kata)[name] for name in SETTINGS if name in vars(kata)}

    assert seen == SETTINGS, tell(
        "The settings should stay where they are, under the names they have.",
        called="{name: globals()[name] for name in "
        "('OPENS_AT', 'CURRENCY', 'DISCOUNT', 'greeting')}",
        got=seen,
        expected=SETTINGS,
    )
