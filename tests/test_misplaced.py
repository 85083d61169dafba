"""A name or a statement where it has no meaning is explained from the source, on every Python."""

import pytest

from dojo.message import Message
from dojo.misplaced import why_not_compiled

CASES = {
    "def f():\n  count = 1\n  def g():\n    nonlocal cuont\n    cuont = 2": (
        "`nonlocal cuont`, and no function around binds `cuont`.",
        "Did you mean `count`?",
    ),
    "count = 1\ndef g():\n  nonlocal count\n  count = 2": (
        "`nonlocal count`, and no function around binds `count`.",
        "`count` is bound at the top level. What is a name called that lives there?",
    ),
    "def f():\n  [i for i in 'ab']\n  def g():\n    nonlocal i": (
        "`nonlocal i`, and no function around binds `i`.",
        "Which function should bind `i`?",
    ),
    "class A:\n  i = 1\n  def g():\n    nonlocal i": (
        "`nonlocal i`, and no function around binds `i`.",
        "Which function should bind `i`?",
    ),
    "def f():\n  global i\n  i = 1\n  def g():\n    nonlocal i": (
        "`nonlocal i`, and no function around binds `i`.",
        "Which function should bind `i`?",
    ),
    "def f():\n  x = 1\n  def g():\n    nonlocal x, y": (
        "`nonlocal y`, and no function around binds `y`.",
        "Which function should bind `y`?",
    ),
    "x = 1\nnonlocal x": (
        "`nonlocal x` stands at the top level, where there is no function around.",
        "In which function is the name bound that you mean?",
    ),
    "def f():\n  x = 1\n  def g(*x):\n    nonlocal x": (
        "`x` is a parameter of `g`, so local, and not nonlocal as well.",
        "Which do you mean: what the caller passes, or the `x` further out?",
    ),
    "def g(a, /, *, x=1):\n  global x": (
        "`x` is a parameter of `g`, so local, and not global as well.",
        "Which do you mean: what the caller passes, or the `x` further out?",
    ),
    "def f():\n  x = 1\n  def g():\n    print(x)\n    nonlocal x": (
        "`x` is used in `g` above the line that declares it nonlocal.",
        "A declaration is for the whole of a scope, not from its line on. "
        "Where can it stand so that nobody is misled?",
    ),
    "def g():\n  import y\n  def x(): pass\n  global y, x": (
        "`x` is used in `g` above the line that declares it global.",
        "A declaration is for the whole of a scope, not from its line on. "
        "Where can it stand so that nobody is misled?",
    ),
    "x = 1\nglobal x": (
        "`x` is used in the module above the line that declares it global.",
        "A declaration is for the whole of a scope, not from its line on. "
        "Where can it stand so that nobody is misled?",
    ),
    "def f():\n  x = 1\n  def g():\n    global x\n    nonlocal x": (
        "`x` is declared both global and nonlocal in `g`.",
        "Where is the variable that you mean: at the top level, or in a function around?",
    ),
    "def g():\n  global x\n  x: int = 1": (
        "`x` is global in `g`, so it cannot be annotated there.",
        "In which scope does the variable live, and can it be annotated there?",
    ),
    "def g():\n  x: int = 1\n  global x": (
        "`x` is global in `g`, so it cannot be annotated there.",
        "In which scope does the variable live, and can it be annotated there?",
    ),
    "[(i := i + 1) for i in 'ab']": (
        "`i` is bound by the loop of the comprehension, and `:=` cannot bind it too.",
        "Is the name outside, which `:=` binds, meant to be another one?",
    ),
    "[i for i in (j := 'ab')]": (
        "`:=` stands in what a comprehension loops over, where it cannot.",
        "Can `j` be bound on a line of its own, before the comprehension?",
    ),
    "class A:\n  y = [(z := i) for i in 'ab']": (
        "`:=` stands in a comprehension in the body of `A`, where it cannot.",
        "`:=` binds outside of a comprehension: in which scope would `z` live here?",
    ),
    "def f(a,\n  b,\n  a): pass": ("Two parameters of `f` are called `a`.", ""),
    "lambda a, *a: 1": ("Two parameters of the lambda are called `a`.", ""),
    "def f():\n  from os import *": (
        "`import *` stands in `f`, and can only stand at the top level.",
        "Which names does the code there need? Local names are settled before it runs.",
    ),
}
INDENTED = {
    "x = 1\nreturn x": "`return` stands outside of any function.",
    "def f():\n  class A:\n    return 1": "`return` stands outside of any function.",
    "x = yield 1": "`yield` stands outside of any function.",
    "yield from 'ab'": "`yield from` stands outside of any function.",
    "def f():\n  await f()": "`await` stands outside of any `async def`.",
    "for x in 'ab':\n  def f():\n    break": "`break` stands outside of any loop.",
    "for x in 'ab':\n  pass\nelse:\n  break": "`break` stands outside of any loop.",
    "if 1:\n  continue": "`continue` stands outside of any loop.",
}
NO_MEANING = {
    "*a = [1]": "Python can read line 1, but it has no meaning in that place.",
    "1\nfrom __future__ import annotations": (
        "Python can read line 2, but it has no meaning in that place."
    ),
}


def explained(source: str) -> Message | None:
    with pytest.raises(SyntaxError) as caught:
        compile(source, "answer.py", "exec", dont_inherit=True)
    assert caught.value.lineno
    return why_not_compiled(source.encode(), caught.value.lineno)


@pytest.mark.parametrize("source", CASES)
def test_what_is_misplaced_is_named(source: str):
    message = explained(source)
    assert message
    assert (message.idea, message.ask) == CASES[source]
    assert len(message.idea) <= 80


@pytest.mark.parametrize("source", INDENTED)
def test_a_statement_outside_of_what_it_belongs_to_is_named(source: str):
    message = explained(source)
    assert message
    assert message.idea == INDENTED[source]
    assert message.ask == "Is it indented as far as the lines that it belongs to?"


@pytest.mark.parametrize("source", NO_MEANING)
def test_of_the_rest_the_line_is_told(source: str):
    message = explained(source)
    assert message
    assert message.idea == NO_MEANING[source]


@pytest.mark.parametrize("source", ["def f(:", "x = 'a", "a b", "\0"])
def test_what_cannot_be_parsed_is_another_matter(source: str):
    assert why_not_compiled(source.encode(), 1) is None


def test_a_deep_tree_is_no_trouble():
    message = why_not_compiled(f"x = {' + '.join('1' * 3000)}\nreturn x".encode(), 2)
    assert message is None or message.idea == "`return` stands outside of any function."
