"""Tests for `lookup`: local, enclosing, global, built-in, and the first that has the name wins."""

import builtins
import copy
from types import ModuleType

from dojo import tell, words


def found(kata, *arguments, failures=(NameError, KeyError)):
    """What `lookup` returns, or in words what it raises for a name or key that is not there."""
    try:
        return kata.lookup(*arguments)
    except failures as error:
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
            failures = (NameError, KeyError, AttributeError, TypeError)
            seen = found(kata, name, {}, [], globals_, failures=failures)
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


def test_an_attribute_of_a_module_is_not_always_in_its_namespace(kata, subtests):
    for name in ("__dict__", "__class__"):
        with subtests.test(name):
            seen = found(kata, name, {}, [], {})

            assert seen == "NameError", tell(
                "An object has attributes that its class gives it: they are no built-in names.",
                called=f"lookup({name!r}, {{}}, [], {{}})",
                got=seen,
                expected=words("a NameError"),
                ask="How do you get the namespace of a module, without what its class adds?",
                see="https://docs.python.org/3/library/functions.html#vars",
            )


def test_the_namespaces_stay_as_they_were(kata, subtests):
    for name in ("rain", "wind", "sun", "len", "fog"):
        with subtests.test(name):
            given = ({"rain": 1}, [{"wind": 2}, {}], {"sun": 3})
            before = copy.deepcopy(given)
            found(kata, name, *given)

            assert given == before, tell(
                "To look a name up has changed a namespace, or the list of them.",
                called=f"given = {before}; lookup({name!r}, *given); given",
                got=given,
                expected=before,
                ask="Which calls change an object, and which make a new one?",
            )


def test_a_name_that_is_nowhere_is_a_name_error(kata):
    try:
        seen = kata.lookup("fog", {}, [{}], {})
    except NameError as error:
        seen = words(f"a NameError with name={error.name!r}")
    except (KeyError, AttributeError) as error:
        seen = words(type(error).__name__)

    assert seen == "a NameError with name='fog'", tell(
        "A name that is nowhere raises a NameError that knows the name.",
        called="lookup('fog', {}, [{}], {})",
        got=seen,
        expected=words("a NameError with name='fog'"),
        see="https://docs.python.org/3/library/exceptions.html#NameError",
    )
