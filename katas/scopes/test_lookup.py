"""Tests for `lookup`: local, enclosing, global, built-in, and the first that has the name wins."""

import builtins
from types import ModuleType

from dojo import tell, words


def found(kata, *arguments):
    """What `lookup` returns, or in words what it raises for a name or key that is not there."""
    try:
        return kata.lookup(*arguments)
    except (NameError, AttributeError, LookupError, TypeError) as error:
        return words(type(error).__name__)


def test_the_nearest_namespace_wins(kata, subtests):
    cases = [
        ("local", {"sky": 1}, [{"sky": 2}], {"sky": 3}, 1),
        ("enclosing", {"wind": 1}, [{"sky": 2}], {"sky": 3}, 2),
        ("global", {"wind": 1}, [{"rain": 2}], {"sky": 3}, 3),
        ("no function around", {}, [], {"sky": 3}, 3),
    ]
    for case, local, enclosing, globals_, expected in cases:
        with subtests.test(case):
            seen = found(kata, "sky", local, enclosing, globals_)
            assert seen == expected, tell(
                "The namespaces are asked from the inside out, and the first one wins.",
                called=f"lookup('sky', {local}, {enclosing}, {globals_})",
                got=seen,
                expected=expected,
            )


def test_the_innermost_function_comes_first(kata):
    seen = found(kata, "sky", {}, [{}, {"sky": "near"}, {"sky": "far"}], {})

    assert seen == "near", tell(
        "Of the functions around, the innermost is asked first.",
        called="lookup('sky', {}, [{}, {'sky': 'near'}, {'sky': 'far'}], {})",
        got=seen,
        expected="near",
    )


def test_a_value_is_a_value_even_if_it_is_false(kata, subtests):
    for value in (None, 0, "", []):
        for depth in ("local", "enclosing", "global", "built-in"):
            with subtests.test(f"{value!r}, {depth}"):
                spaces = {"local": {}, "enclosing": {}, "global": {}, "built-in": {}}
                spaces[depth]["sky"] = value
                local, around, globals_, built_in = spaces.values()
                globals_["__builtins__"] = built_in
                outer = {} if depth == "built-in" else {"sky": "further out"}
                if depth in ("local", "enclosing"):
                    globals_["sky"] = "further out"
                seen = found(kata, "sky", local, [around, outer] * (depth != "global"), globals_)
                assert seen is value, tell(
                    "A name that refers to such a value is bound, and hides what is further out.",
                    called=f"lookup('sky', ...), where the {depth} namespace has sky = {value!r}",
                    got=seen,
                    expected=value,
                    ask="How do you ask a dict whether it has a key, without looking at the value?",
                )


def test_built_in_names_come_last(kata, subtests):
    module = ModuleType("almanac")
    module.sky = "built in"
    cases = [
        ("no key: the module builtins", "len", {}, len),
        ("a module", "sky", {"__builtins__": module}, "built in"),
        ("a dict", "sky", {"__builtins__": {"sky": "built in"}}, "built in"),
        ("hidden by a global", "len", {"len": 7, "__builtins__": builtins}, 7),
    ]
    for case, name, globals_, expected in cases:
        with subtests.test(case):
            seen = found(kata, name, {}, [], globals_)
            assert seen == expected, tell(
                "What no namespace of yours has may be a built-in name.",
                called=f"lookup({name!r}, {{}}, [], globals_), case: {case}",
                got=seen,
                expected=expected,
                ask="What may be under the key `__builtins__`, and how do you get a dict from it?",
            )


def test_the_built_in_names_are_those_of_these_globals(kata):
    seen = found(kata, "len", {}, [], {"__builtins__": {}})

    assert seen == "NameError", tell(
        "These globals have built-in names of their own, and `len` is not among them.",
        called="lookup('len', {}, [], {'__builtins__': {}})",
        got=seen,
        expected=words("a NameError"),
        ask="When do the names of the module `builtins` count?",
    )


def test_a_name_that_is_nowhere_is_a_name_error(kata):
    try:
        seen = kata.lookup("fog", {}, [{}], {})
    except NameError as error:
        seen = words(f"a NameError with name={error.name!r}")
    except (LookupError, AttributeError) as error:
        seen = words(type(error).__name__)

    assert seen == "a NameError with name='fog'", tell(
        "A name that is nowhere raises a NameError that knows the name.",
        called="lookup('fog', {}, [{}], {})",
        got=seen,
        expected=words("a NameError with name='fog'"),
        see="https://docs.python.org/3/library/exceptions.html#NameError",
    )
