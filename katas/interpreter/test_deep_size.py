"""Tests for `deep_size`: `getsizeof` follows no references, so you have to."""

import inspect
import sys
from sys import getsizeof

import pytest

from dojo import tell, words


class Room:
    def __init__(self, name):
        self.name = name


class Slim:
    __slots__ = ("name", "unset")

    def __init__(self, name):
        self.name = name


class Slimmer(Slim):
    __slots__ = ("seats",)

    def __init__(self, name, seats):
        super().__init__(name)
        self.seats = seats


@pytest.fixture
def size(kata):
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

    return size


def total(*objects):
    return sum(map(getsizeof, objects))


def test_items_are_counted(size, subtests):
    for kind in (list, tuple, set, frozenset):
        obj = kind(["library", 4.5])
        with subtests.test(kind.__name__):
            seen = size(obj)
            assert seen == total(obj, *obj), tell(
                "The items of a container are not counted with it.",
                called=f"deep_size({obj!r})",
                got=seen,
                expected=total(obj, *obj),
                ask="Does `sys.getsizeof` follow references?",
            )


def test_a_dict_has_keys_and_values(size):
    obj = {("library", 2): [4.5]}
    (key,), (value,) = obj.keys(), obj.values()
    expected = total(obj, key, *key, value, *value)
    seen = size(obj)

    assert seen == expected, tell(
        "A dict refers to its keys and to its values, and these to more.",
        called=f"deep_size({obj!r})",
        got=seen,
        expected=expected,
        ask="What does a loop over a dict go through?",
    )


def test_each_object_counts_once(size):
    shared = ["library"]
    obj = [shared, shared, ["library"]]
    expected = total(obj, shared, shared[0], obj[2])
    seen = size(obj)

    assert seen == expected, tell(
        "One object counts once, and two equal objects are two.",
        called="shared = ['library']; deep_size([shared, shared, ['library']])",
        got=seen,
        expected=expected,
        ask="By what can you tell whether you have met this very object?",
    )


def test_a_structure_may_contain_itself(size):
    loop = []
    loop.append(loop)
    seen = size(loop)

    assert seen == total(loop), tell(
        "A list that contains itself is one list.",
        called="loop = []; loop.append(loop); deep_size(loop)",
        got=seen,
        expected=total(loop),
        ask="When do you note that you have met an object: before you go into it, or after?",
    )


def test_depth_is_no_limit(size):
    obj, expected = [], getsizeof([])
    for _ in range(5000):
        obj = [obj]
        expected += getsizeof(obj)
    seen = size(obj)

    assert seen == expected, tell(
        "A deep structure is not too deep to be measured.",
        called="obj = []\nfor _ in range(5000): obj = [obj]\ndeep_size(obj)",
        got=seen,
        expected=expected,
        ask="Where do you keep what is still to be visited, if not in calls of a function?",
    )


def test_an_instance_has_a_dict(size):
    room = Room("library")
    attributes = vars(room)
    seen = size(room)

    expected = total(room, attributes, "name", room.name)
    assert seen == expected, tell(
        "The attributes of an instance are in a dict of its own, which counts as well.",
        called="class Room: pass\nroom = Room(); room.name = 'library'; deep_size(room)",
        got=seen,
        expected=expected,
    )


def test_slots_are_in_the_object(size, subtests):
    slim, slimmer = Slim("library"), Slimmer("library", 4.5)
    cases = [
        ("a slot", slim, total(slim, slim.name)),
        ("a slot of a base", slimmer, total(slimmer, slimmer.name, slimmer.seats)),
    ]
    for case, obj, expected in cases:
        with subtests.test(case):
            seen = size(obj)
            assert seen == expected, tell(
                "The values of slots are not counted with their object.",
                called=f"deep_size(obj)  # its value is in {case}",
                got=seen,
                expected=expected,
                ask="Has the object a `__dict__`? Which classes may name slots, and is each set?",
                see="https://docs.python.org/3/reference/datamodel.html#slots",
            )
