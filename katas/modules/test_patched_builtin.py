"""Tests for `patched_builtin`: one namespace is shared by all modules, and can be put back."""

import builtins
from types import ModuleType

import pytest

from dojo import tell, words

ABSENT = words("nothing: the name is not bound")


@pytest.fixture
def quiz():
    """A module that was there before, and binds neither name."""
    module = ModuleType("zq_quiz")
    exec("def read(): return input\ndef pupil(): return zq_pupil", vars(module))
    return module


def patched(
    kata,
    name,
    value,
    idea="The block does not even begin.",
    ask="Is it a context manager? What is `type(__builtins__)` in a module that is imported?",
):
    """Begin a block as `with` does."""
    manager = kata.patched_builtin(name, value)
    try:
        manager.__enter__()
        seen = "a block"
    except (AttributeError, KeyError) as error:
        seen = f"an exception: {type(error).__name__}"
    assert seen == "a block", tell(
        idea,
        called=f"with patched_builtin({name!r}, {value!r}): pass",
        got=words(seen),
        expected=words("a block in which the name is bound"),
        ask=ask,
    )
    return manager


def end(manager, error=None):
    """End the block as `with` does."""
    try:
        return manager.__exit__(type(error) if error else None, error, None)
    except (AttributeError, KeyError, NameError) as surprise:
        return words(f"an exception: {type(surprise).__name__}")


def test_other_modules_see_the_value(kata, quiz):
    manager = patched(kata, "input", "Paris")
    seen = quiz.read()
    end(manager)

    assert seen == "Paris", tell(
        "In another module the name still means what it meant before.",
        called="with patched_builtin('input', 'Paris'): seen = quiz.read()",
        got=seen,
        expected="Paris",
        ask="Whose namespace have you written to, and where else does Python look for a name?",
    )


def test_a_module_that_binds_the_name_keeps_its_own(kata, quiz):
    quiz.input = "London"
    manager = patched(kata, "input", "Paris")
    seen = quiz.read()
    end(manager)

    assert seen == "London", tell(
        "This module binds the name itself, and lost what it had bound.",
        called="quiz.input = 'London'\nwith patched_builtin('input', 'Paris'): seen = quiz.read()",
        got=seen,
        expected="London",
        ask="Which namespace is yours to write to: that of each module, or that of `builtins`?",
    )


def test_the_names_of_your_own_module_stay(kata):
    def bound():
        return ["yours"] * ("input" in vars(kata)) + ["mine"] * ("input" in globals())

    manager = patched(kata, "input", "Paris")
    seen = bound()
    end(manager)

    assert seen == [], tell(
        "A module that did not bind the name binds it now.",
        called="with patched_builtin('input', 'Paris'): seen = 'input' in globals()",
        got=words("True, in your module" if "yours" in seen else "True, in that of the caller"),
        expected=False,
        ask="If `builtins` binds the name, who else has to?",
    )


def test_the_old_object_is_back_afterwards(kata):
    before = builtins.input
    end(patched(kata, "input", "Paris"))
    seen = getattr(builtins, "input", ABSENT)

    assert seen is before, tell(
        "After the block the name is not bound to the object it was bound to before.",
        called="with patched_builtin('input', 'Paris'): pass\ninput",
        got=seen,
        expected=words("the built-in function"),
        ask="Which of your lines run after the `yield`, and what do they bind?",
    )


def test_it_is_put_back_after_an_exception(kata, subtests):
    before = builtins.input
    for error in (ZeroDivisionError("a pupil's"), SystemExit("a pupil's")):
        name = type(error).__name__
        end(patched(kata, "input", "Paris"), error)
        seen = getattr(builtins, "input", ABSENT)
        with subtests.test(name):
            assert seen is before, tell(
                "The block was ended by an exception, and the name was not put back.",
                called=f"try:\n    with patched_builtin('input', 'Paris'): raise {name}\n"
                f"except {name}: input",
                got=seen,
                expected=words("the built-in function"),
                ask=f"Which lines after a `yield` run if the block raises? Is {name} an Exception?",
            )


def test_the_exception_goes_on(kata):
    swallowed = end(patched(kata, "input", "Paris"), error := ZeroDivisionError("a pupil's"))

    assert not swallowed or isinstance(swallowed, words), tell(
        "An exception of the block ends in your code, where nobody will see it.",
        called="with patched_builtin('input', 'Paris'): 1 / 0",
        got=words("no exception"),
        expected=words(f"the {type(error).__name__}"),
        ask="Which line of yours catches the exception? Does it need to?",
    )


def test_blocks_may_be_nested(kata, quiz):
    before = builtins.input
    outer = patched(kata, "input", "Paris")
    inner = patched(kata, "input", "Rome")
    end(inner)
    between = quiz.read()
    end(outer)

    assert (between, builtins.input) == ("Paris", before), tell(
        "After an inner block, the value of the outer one counts again.",
        called="with patched_builtin('input', 'Paris'):\n"
        "    with patched_builtin('input', 'Rome'): pass\n    print(input)",
        got=between,
        expected="Paris",
        ask="Where do you note the old value: once for all blocks, or once for each?",
    )


def test_a_name_that_was_not_bound_is_not_bound_afterwards(kata, quiz):
    manager = patched(
        kata,
        "zq_pupil",
        "Ada",
        idea="A name that is not bound yet can be bound too, and here your code gives up.",
        ask="What does `getattr` do if there is no such attribute, and you name no default?",
    )
    inside = quiz.pupil()
    end(manager)
    after = getattr(builtins, "zq_pupil", ABSENT)

    assert (inside, after) == ("Ada", ABSENT), tell(
        "There was no such name before, and so there should be none afterwards.",
        called="with patched_builtin('zq_pupil', 'Ada'): pass\nzq_pupil",
        got=after,
        expected=ABSENT,
        ask="Is a name that is bound to None the same as a name that is not bound?",
    )


def test_a_name_that_was_bound_to_none_is_again(kata):
    builtins.zq_pupil = None
    end(patched(kata, "zq_pupil", "Ada"))
    seen = getattr(builtins, "zq_pupil", ABSENT)

    assert seen is None, tell(
        "The name was bound to None before. That is a value like any other.",
        called="import builtins; builtins.zq_pupil = None\n"
        "with patched_builtin('zq_pupil', 'Ada'): pass\nzq_pupil",
        got=seen,
        expected=None,
        ask="How can you tell a name that is bound to None from one that is not bound?",
    )


def test_the_block_may_bind_the_name_anew(kata, subtests):
    for name in ("input", "zq_pupil"):
        before = getattr(builtins, name, ABSENT)
        manager = patched(kata, name, "Paris")
        setattr(builtins, name, "Rome")
        end(manager)
        seen = getattr(builtins, name, ABSENT)
        with subtests.test(name):
            assert seen is before, tell(
                "The block has bound the name itself; afterwards it is not as it was before.",
                called=f"import builtins\nwith patched_builtin({name!r}, 'Paris'): "
                f"builtins.{name} = 'Rome'\n{name}",
                got=seen,
                expected=before,
                ask="Does what you do in the end depend on what is there then, or on what was "
                "there first?",
            )
