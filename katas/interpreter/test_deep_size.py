"""Tests for `deep_size`: `getsizeof` follows no references, so you have to."""

import inspect
import sys
from sys import getsizeof

import pytest

from dojo import tell, words

SLIM = "class Slim: __slots__ = 'name', 'unset'\n"


@pytest.fixture
def compare(kata, subtests):
    """Compares the size of the `obj` that some code makes with that of it and its parts."""

    def size(obj):
        limit = sys.getrecursionlimit()
        depth = len(inspect.stack(context=0))
        sys.setrecursionlimit(depth + 100)  # endless recursion ends early: it can kill a browser
        try:
            return kata.deep_size(obj)
        except (RecursionError, TypeError, AttributeError) as error:
            return words(f"a {type(error).__name__}")
        finally:
            sys.setrecursionlimit(limit)

    def compare(case, code, parts, idea, **more):
        names = {}
        exec(code, names)
        obj = names["obj"]
        with subtests.test(case):
            expected = sum(map(getsizeof, [obj, *parts(obj)]))
            seen = size(obj)
            assert seen == expected, tell(
                idea,
                called=f"{code}\ndeep_size(obj)",
                got=seen,
                expected=expected,
                **more,
            )

    return compare


def test_what_has_no_parts_counts_alone(compare):
    for code in ("2.5", "range(5)", "(room for room in ['attic'])"):
        compare(
            code,
            f"obj = {code}",
            lambda obj: [],
            "The object alone counts: it has none of the parts that the task names.",
            ask="Have you counted its class, or what a `for` finds in it? What is left of a "
            "generator then?",
        )


def test_items_are_counted(compare):
    for kind in ("list", "tuple", "set", "frozenset"):
        compare(
            kind,
            f"obj = {kind}(['library', 4.5, None])",
            list,
            "The items of a container are not counted with it.",
            ask="Does `sys.getsizeof` follow references?",
        )


def test_a_dict_has_keys_and_values(compare):
    compare(
        "keys and values",
        "obj = {('library', 2): [4.5]}",
        lambda obj: [*obj, "library", 2, *obj.values(), 4.5],
        "A dict refers to its keys and to its values, and these to more.",
        ask="What does a loop over a dict go through?",
    )


def test_a_container_may_be_of_a_subclass(compare):
    cases = [
        ("a named tuple", "namedtuple", "namedtuple('Room', 'name rent')('attic', 4.5)"),
        ("a dict with a default", "defaultdict", "defaultdict(list, attic=4.5)"),
    ]
    for case, name, code in cases:
        compare(
            case,
            f"from collections import {name}\nobj = {code}",
            lambda obj: ["attic", 4.5],
            "An instance of a subclass is a container, too.",
            ask="What is `type(obj) is tuple`, and what is `isinstance(obj, tuple)`?",
        )


def test_each_object_counts_once(compare):
    compare(
        "one list twice, and one that is equal",
        "shared = ['library']; obj = [shared, shared, ['library']]",
        lambda obj: [obj[0], obj[2], "library"],
        "One object counts once, and two equal objects are two.",
        ask="By what can you tell whether you have met this very object?",
    )


def test_a_structure_may_contain_itself(compare):
    compare(
        "a list in itself",
        "obj = []; obj.append(obj)",
        lambda obj: [],
        "A list that contains itself is one list.",
        ask="When do you note that you have met an object: before you go into it, or after?",
    )


def test_an_instance_has_a_dict(compare):
    compare(
        "an attribute",
        "class Room: pass\nobj = Room(); obj.name = 'library'",
        lambda obj: [vars(obj), "name", "library"],
        "The attributes of an instance are in a dict of its own, which counts as well.",
        ask="What is `vars(obj)`, and what is the size of that?",
    )


def test_slots_are_in_the_object(compare):
    slimmer = f"{SLIM}class Slimmer(Slim): __slots__ = ['seats']\n"
    cases = [
        ("a slot", f"{SLIM}obj = Slim(); obj.name = 4.5"),
        ("a slot of a base", f"{slimmer}obj = Slimmer(); obj.name = 4.5"),
        ("one slot", "class Room: __slots__ = 'name'\nobj = Room(); obj.name = 4.5"),
        ("a private slot", "class Safe: __slots__ = ['__key']\nobj = Safe(); obj._Safe__key = 4.5"),
    ]
    for case, code in cases:
        compare(
            case,
            code,
            lambda obj: [4.5],
            "The values of slots are not counted with their object.",
            ask="Which classes may name slots, and how? What is in `vars(type(obj))` then? Is "
            "each slot set?",
            see="https://docs.python.org/3/reference/datamodel.html#slots",
        )


def test_an_object_may_have_parts_of_several_kinds(compare):
    rooms = "class Rooms(list): pass\nobj = Rooms(['attic']); obj.name = 'library'"
    wide = f"{SLIM}class Wide(Slim): pass\nobj = Wide(); obj.name = None"
    cases = [
        ("items and a dict", rooms, lambda obj: ["attic", vars(obj), "name", "library"]),
        ("None in a slot, and an empty dict", wide, lambda obj: [None, vars(obj)]),
    ]
    for case, code, parts in cases:
        compare(
            case,
            code,
            parts,
            "One object may have items, a `__dict__` and slots at once.",
            ask="Do you look for the next kind of part when you have found one?",
        )


def test_depth_is_no_limit(compare):
    def levels(obj):
        while obj:
            (obj,) = obj
            yield obj

    compare(
        "5000 levels",
        "obj = []\nfor _ in range(5000): obj = [obj]",
        levels,
        "A deep structure is not too deep to be measured.",
        ask="Where do you keep what is still to be visited, if not in calls of a function?",
    )
