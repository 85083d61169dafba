"""Tests for `CONSTANTS`: a module's namespace holds whatever its top level binds."""

import ast
import sys
from pathlib import Path
from types import FunctionType, ModuleType

from dojo import tell, words

SETTINGS = {"OPENS_AT": 9, "CURRENCY": "EUR", "DISCOUNT": 0, "greeting": "Good morning"}
NAMES = ["CURRENCY", "DISCOUNT", "OPENS_AT"]

FROM_PYTHON = set(vars(ModuleType("fresh"))) | {
    *("__builtins__", "__cached__", "__file__"),
    *("__annotations__", "__annotate__", "__conditional_annotations__"),
}


def source_of(kata):
    return Path(kata.__file__).read_text("utf-8")


def imported_by(source):
    """The names that the import statements of a module bind."""
    return {
        (alias.asname or alias.name).partition(".")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }


def constants_with(kata, **names):
    """`CONSTANTS` of the learner's module, at whose top somebody has bound these names too."""
    again = sys.modules[kata.__name__] = ModuleType(kata.__name__)
    vars(again).update(names)
    exec(compile(source_of(kata), kata.__file__, "exec"), vars(again))
    return list(again.CONSTANTS)


def test_every_constant_is_named(kata):
    seen = sorted(name for name in kata.CONSTANTS if name != "CONSTANTS")

    assert seen != [], tell(
        "There is no constant in the namespace that was asked.",
        called="CONSTANTS",
        got=seen,
        expected=NAMES,
        ask="Inside a function, which namespace does `locals()` show, and which `globals()`?",
    )
    assert seen == NAMES, tell(
        "Each name in capitals should be there once, and no other name.",
        called="sorted(CONSTANTS)",
        got=seen,
        expected=NAMES,
    )


def test_it_is_a_list(kata):
    assert isinstance(kata.CONSTANTS, list), tell(
        "`CONSTANTS` is not a list: can each reader go through it from its beginning?",
        called="type(CONSTANTS)",
        got=type(kata.CONSTANTS),
        expected=list,
        ask="What is left of a generator, a `filter` or a `map` when somebody has read it?",
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
    known = {*SETTINGS, "CONSTANTS"} | FROM_PYTHON | imported_by(source_of(kata))
    left = [
        name
        for name, value in vars(kata).items()
        if name not in known and not isinstance(value, FunctionType | ModuleType | type)
    ]

    assert left == [], tell(
        "The search leaves variables of its own in the module.",
        called="import katas.namespaces.constants as shop; dir(shop)",
        got=words(f"{', '.join(left)} among the names"),
        expected=words("no variable but the settings and CONSTANTS"),
        ask="Which statements have a namespace of their own, and which use the one they are in?",
    )


def test_a_new_constant_is_found_too(kata):
    seen = constants_with(kata, REFUND_DAYS=30)

    assert "REFUND_DAYS" in seen, tell(
        "A constant that somebody adds is not found.",
        called="shop = {'REFUND_DAYS': 30}; "
        "exec(open('katas/namespaces/constants.py').read(), shop); shop['CONSTANTS']",
        got=seen,
        expected=words("REFUND_DAYS among them"),
        ask="Whom can a module ask for the names it has bound so far?",
    )


def test_a_constant_may_have_any_value(kata):
    seen = constants_with(kata, SIZES=("S", "L"), HOLIDAY=None)

    assert {"SIZES", "HOLIDAY"} <= set(seen), tell(
        "It is the name that makes a constant, whatever its value is.",
        called="shop = {'SIZES': ('S', 'L'), 'HOLIDAY': None}; "
        "exec(open('katas/namespaces/constants.py').read(), shop); shop['CONSTANTS']",
        got=seen,
        expected=words("SIZES and HOLIDAY among them"),
    )


def test_only_names_of_capital_letters_count(kata):
    seen = constants_with(kata, Till=1, _=2)

    assert "Till" not in seen, tell(
        "One capital letter does not make it a name of capital letters.",
        called="shop = {'Till': 1}; "
        "exec(open('katas/namespaces/constants.py').read(), shop); shop['CONSTANTS']",
        got=seen,
        expected=words("no Till among them"),
    )
    assert "_" not in seen, tell(
        "A name without any letter is no name of capital letters.",
        called="shop = {'_': 2}; "
        "exec(open('katas/namespaces/constants.py').read(), shop); shop['CONSTANTS']",
        got=seen,
        expected=words("no _ among them"),
        ask="What do `'_'.upper()` and `'_'.isupper()` give?",
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
