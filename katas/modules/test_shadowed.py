"""Tests for `shadowed`: built-in names are those of a module, and a function's own are known."""

import builtins

from dojo import tell


def defined(source):
    """The function `f` of a program."""
    namespace = {"__name__": "zq_program"}
    exec(source, namespace)
    return namespace["f"]


def test_a_variable_that_hides_a_built_in_name_is_named(kata):
    source = "def f(texts):\n    max = texts[0]\n    return max"
    seen = kata.shadowed(defined(source))

    assert "max" in seen, tell(
        "A variable has the name of a built-in function, and was not found.",
        called=f"{source}\nshadowed(f)",
        got=seen,
        expected=["max"],
        ask="Which names does `dir(__builtins__)` give in your file, and whose are they? And are "
        "parameters the only variables?",
    )


def test_methods_of_a_dict_are_no_built_in_names(kata):
    source = "def f(items, values, get): pass"
    seen = kata.shadowed(defined(source))

    assert not {"items", "values", "get"} & {*seen}, tell(
        "These names are not built in. They are methods of dict.",
        called=f"{source}\nshadowed(f)",
        got=seen,
        expected=[],
        ask="What is `type(__builtins__)` in a module that has been imported?",
        see="katas/modules/README.md",
    )


def test_names_that_are_only_used_hide_nothing(kata):
    source = "def f(texts): return len(texts), texts.format"
    seen = kata.shadowed(defined(source))

    assert seen == [], tell(
        "The function uses these names and binds none of them.",
        called=f"{source}\nshadowed(f)",
        got=seen,
        expected=[],
        ask="What does a code object keep in `co_names`, and what in `co_varnames`?",
    )


def test_a_variable_that_an_inner_function_uses_counts(kata, subtests):
    for source in ("def f():\n    id = 7\n    return lambda: id", "def f(id): return lambda: id"):
        seen = kata.shadowed(defined(source))
        with subtests.test(source):
            assert seen == ["id"], tell(
                "A variable that an inner function uses is still one variable of this one.",
                called=f"{source}\nshadowed(f)",
                got=seen,
                expected=["id"],
                ask="Which tuple of the code object has the variables that are kept in cells, and "
                "which of them are in another tuple too?",
            )


def test_variables_of_inner_functions_are_theirs(kata):
    source = "def f():\n    def inner(id): return id\n    return inner"
    seen = kata.shadowed(defined(source))

    assert seen == [], tell(
        "An inner function has variables of its own. In this function they hide nothing.",
        called=f"{source}\nshadowed(f)",
        got=seen,
        expected=[],
        ask="What does `id` mean on the line after the inner function?",
    )


def test_a_variable_of_the_function_around_counts(kata):
    source = "def around(id): return lambda: id\nf = around(7)"
    seen = kata.shadowed(defined(source))

    assert seen == ["id"], tell(
        "In this function the name means a variable of the function around it.",
        called=f"{source}\nshadowed(f)",
        got=seen,
        expected=["id"],
        ask="Which tuple of the code object has its free variables?",
    )


def test_variables_of_the_module_do_not_count(kata):
    source = "sum = 12\ndef f(): return sum"
    seen = kata.shadowed(defined(source))

    assert seen == [], tell(
        "That name is hidden by the module of the function, which was not asked.",
        called=f"{source}\nshadowed(f)",
        got=seen,
        expected=[],
        ask="Which names does the compiler call variables of the function?",
    )


def test_a_built_in_name_may_be_bound_to_anything(kata):
    builtins.zq_pupil = None
    source = "def f(ValueError, Ellipsis, __import__, zq_pupil): pass"
    expected = ["Ellipsis", "ValueError", "__import__", "zq_pupil"]
    seen = kata.shadowed(defined(source))

    assert sorted(seen) == expected, tell(
        "A built-in name is one that `builtins` binds, whatever it is bound to.",
        called=f"import builtins; builtins.zq_pupil = None\n{source}\nshadowed(f)",
        got=seen,
        expected=expected,
        ask="Do you ask whether `builtins` binds the name, and do you ask it now?",
    )


def test_what_every_object_has_is_no_built_in_name(kata):
    source = "class Pupil:\n    def f(self): return super().__repr__()\nf = Pupil.f"
    seen = kata.shadowed(defined(source))

    assert "__class__" not in seen, tell(
        "Every object has this attribute. The module `builtins` does not bind the name.",
        called=f"{source}\nshadowed(f)  # its free variable __class__ is for super()",
        got=seen,
        expected=[],
        ask="Is '__class__' in `vars(builtins)`? What else do `hasattr` and `getattr` find?",
    )


def test_the_function_is_not_called(kata):
    source = "ran = []\ndef f(max=1): ran.append(max)"
    func = defined(source)
    kata.shadowed(func)

    assert func.__globals__["ran"] == [], tell(
        "To know its variables, you called the function.",
        called=f"{source}\nshadowed(f); ran",
        got=func.__globals__["ran"],
        expected=[],
        ask="When does Python find out which names are variables of a function?",
    )


def test_names_are_in_alphabetical_order(kata):
    source = "def f(type, id, hash, bin): pass"
    seen = kata.shadowed(defined(source))

    assert seen == ["bin", "hash", "id", "type"], tell(
        "The names should be a list in alphabetical order.",
        called=f"{source}\nshadowed(f)",
        got=seen,
        expected=["bin", "hash", "id", "type"],
        ask="Which built-in function makes a list in order out of anything?",
    )
