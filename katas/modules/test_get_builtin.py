"""Tests for `get_builtin`: the entry `__builtins__` may be a module, a dict, or missing."""

import builtins
from types import ModuleType

from dojo import tell, words

REFERENCE = (
    "https://docs.python.org/3/reference/executionmodel.html#builtins-and-restricted-execution"
)


def ask(kata, name, namespace):
    """What the function returns, or the name of what it raises."""
    try:
        return kata.get_builtin(name, namespace)
    except (AttributeError, KeyError, NameError, TypeError) as error:
        return words(type(error).__name__)


def test_the_entry_may_be_the_module(kata):
    seen = ask(kata, "len", {"__builtins__": builtins})

    assert seen is len, tell(
        "The entry is a module here: its names are its attributes.",
        called="import builtins; get_builtin('len', {'__builtins__': builtins})",
        got=seen,
        expected=len,
        ask="Which built-in function gives the namespace of a module as a dict?",
    )


def test_the_entry_may_be_a_dict(kata):
    seen = ask(kata, "len", {"__builtins__": vars(builtins)})

    assert seen is len, tell(
        "The entry is a dict here: its names are its keys.",
        called="import builtins; get_builtin('len', {'__builtins__': vars(builtins)})",
        got=seen,
        expected=len,
        ask="What is `__builtins__` in a module that has been imported?",
        see=REFERENCE,
    )


def test_without_an_entry_the_real_names_count(kata):
    seen = ask(kata, "len", {})

    assert seen is len, tell(
        "A namespace without the entry `__builtins__` gets the real built-in names.",
        called="get_builtin('len', {})",
        got=seen,
        expected=len,
        ask="What is in the dict `namespace` after `exec('', namespace)`?",
    )


def test_the_real_names_are_those_of_now(kata):
    builtins.zq_teacher = "Ada"
    seen = ask(kata, "zq_teacher", {})

    assert seen == "Ada", tell(
        "Somebody has bound another built-in name since, and your code does not know it.",
        called="import builtins; builtins.zq_teacher = 'Ada'; get_builtin('zq_teacher', {})",
        got=seen,
        expected="Ada",
        ask="When do you look at what `builtins` binds: at the import of your file, or at a call?",
    )


def test_the_entry_decides_what_a_name_means(kata, subtests):
    module = ModuleType("zq_builtins")
    module.len = max
    for kind, entry in [("m", module), ("vars(m)", vars(module))]:
        seen = ask(kata, "len", {"__builtins__": entry})
        with subtests.test(kind):
            assert seen is max, tell(
                "This namespace has built-in names of its own, and they were not asked.",
                called="from types import ModuleType; m = ModuleType('m'); m.len = max; "
                f"get_builtin('len', {{'__builtins__': {kind}}})",
                got=seen,
                expected=max,
                ask="Whose names does your code look through: those of this entry?",
            )


def test_an_unknown_name_is_a_name_error(kata):
    seen = ask(kata, "zq_len", {"__builtins__": builtins})

    assert seen == "NameError", tell(
        "Where no built-in name of that kind exists, Python raises NameError.",
        called="get_builtin('zq_len', {'__builtins__': builtins})",
        got=seen,
        expected=words("NameError"),
        ask="What does Python raise when a program uses a name that is bound nowhere?",
    )


def test_an_empty_entry_is_an_entry(kata):
    seen = ask(kata, "len", {"__builtins__": {}})

    assert seen == "NameError", tell(
        "An empty dict says that there are no built-in names. It is not a missing entry.",
        called="get_builtin('len', {'__builtins__': {}})",
        got=seen,
        expected=words("NameError"),
        ask="Does your code ask whether the entry is there, or whether it is true?",
    )


def test_methods_of_the_dict_are_no_built_in_names(kata):
    seen = ask(kata, "keys", {"__builtins__": {"len": len}})

    assert seen == "NameError", tell(
        "The names are the keys of the dict. What you found is an attribute of the dict.",
        called="get_builtin('keys', {'__builtins__': {'len': len}})",
        got=seen,
        expected=words("NameError"),
        ask="What do `hasattr` and `getattr` look for, and what does `in` look for?",
    )


def test_a_built_in_name_may_be_bound_to_none(kata):
    seen = ask(kata, "exit", {"__builtins__": {"exit": None}})

    assert seen is None, tell(
        "A name that is bound to None is bound.",
        called="get_builtin('exit', {'__builtins__': {'exit': None}})",
        got=seen,
        expected=None,
        ask="What does `get` of a dict return for a name that is not there?",
    )


def test_names_of_the_namespace_itself_do_not_count(kata):
    seen = ask(kata, "len", {"len": 12, "__builtins__": vars(builtins)})

    assert seen is len, tell(
        "That is the program's own name. The built-in one behind it was asked for.",
        called="get_builtin('len', {'len': 12, '__builtins__': vars(builtins)})",
        got=seen,
        expected=len,
        ask="What does `eval` look through before the built-in names?",
    )


def test_the_namespace_stays_as_it_is(kata, subtests):
    cases = [
        ("{'total': 12}", {"total": 12}),
        ("{'total': 12, '__builtins__': builtins}", {"total": 12, "__builtins__": builtins}),
    ]
    for shown, namespace in cases:
        before = list(namespace)
        ask(kata, "len", namespace)
        with subtests.test(shown):
            assert list(namespace) == before, tell(
                "To ask a namespace is not to change it.",
                called=f"namespace = {shown}; get_builtin('len', namespace); list(namespace)",
                got=list(namespace),
                expected=before,
                ask="What do `eval` and `exec` add to a dict that they run code in, and what "
                "does `pop` do?",
            )
