"""Tests for `report`: whoever asks for the names of a function is in the function too."""

import ast
from pathlib import Path

from dojo import tell, words

NAMES = ["count", "price", "rebate", "total"]


def with_a_tax(kata, line="tax = 2", after=()):
    """The function of the learner with one more line: at its beginning, or as soon as it has
    bound the last of the names `after`.
    """
    tree = ast.parse(Path(kata.__file__).read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "report":
            binding = [n for n, statement in enumerate(node.body, 1) if binds(statement, after)]
            place = max(binding, default=0)
            node.body[place:place] = ast.parse(line).body
    namespace = {"__name__": kata.__name__}
    exec(compile(ast.fix_missing_locations(tree), kata.__file__, "exec"), namespace)
    return namespace["report"]


def binds(statement, names):
    return not isinstance(statement, ast.Return) and any(
        isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id in names
        for node in ast.walk(statement)
    )


def test_names_are_those_of_the_variables(kata):
    names, _ = kata.report(10, 5)
    surplus = [name for name in names if name not in NAMES]

    assert "report" not in surplus, tell(
        "The report gives the names of the module, not those of the function.",
        called="names, values = report(10, 5); names",
        got=words(f"{', '.join(surplus)}"),
        expected=NAMES,
        ask="Which function gives you the namespace of the call that is running?",
    )
    assert "__code__" not in surplus, tell(
        "These are attributes of the function object, not variables of a call.",
        called="names, values = report(10, 5); names",
        got=names,
        expected=NAMES,
        ask="What does `dir()` list if you give it no argument?",
    )
    assert surplus == [], tell(
        "Names that are no part of the calculation are in the report.",
        called="names, values = report(10, 5); names",
        got=names,
        expected=NAMES,
        ask="Which names has the function bound at the moment when it asks?",
    )
    assert sorted(names) == NAMES, tell(
        "All four variables should be in the report, each once.",
        called="names, values = report(10, 5); names",
        got=names,
        expected=NAMES,
        ask="Whose namespace do you get if another function asks?",
    )
    assert names == NAMES, tell(
        "The names should come in alphabetical order.",
        called="names, values = report(10, 5); names",
        got=names,
        expected=NAMES,
    )


def test_values_are_those_of_the_variables(kata):
    _, values = kata.report(10, 5)
    surplus = sorted(name for name in values if name not in NAMES)

    assert surplus == [], tell(
        "Values that are no part of the calculation are in the report.",
        called="names, values = report(10, 5); sorted(values)",
        got=words(f"{', '.join(surplus)} among the names"),
        expected=NAMES,
        ask="Which names has the function bound at the moment when it asks?",
    )
    assert values == {"price": 10, "count": 5, "total": 50, "rebate": 5}, tell(
        "Each variable should be there with its value.",
        called="names, values = report(10, 5); values",
        got=values,
        expected={"price": 10, "count": 5, "total": 50, "rebate": 5},
    )


def test_nothing_is_a_value_too(kata):
    names, values = kata.report(10, 0)

    assert (names, values) == (NAMES, {"price": 10, "count": 0, "total": 0, "rebate": 0}), tell(
        "A variable whose value is 0 is bound like any other.",
        called="report(10, 0)",
        got=(names, values),
        expected=(NAMES, {"price": 10, "count": 0, "total": 0, "rebate": 0}),
    )


def test_each_report_stands_for_itself(kata):
    _, first = kata.report(10, 5)
    before = dict(first)
    kata.report(7, 2)

    assert first == before, tell(
        "A second report changes the first.",
        called="_, first = report(10, 5); report(7, 2); first",
        got=first,
        expected=before,
        ask="How many dicts are there, and which line makes them?",
    )


def test_one_more_variable_is_reported_too(kata):
    names, values = with_a_tax(kata)(10, 5)

    assert "tax" in names and values.get("tax") == 2, tell(
        "A variable that somebody adds is not in the report.",
        called="report(10, 5)  # with `tax = 2` as its first line",
        got=(names, values),
        expected=words("tax among the names, and its value 2"),
        ask="Whom can a function ask for the names that it has bound so far?",
    )


def test_a_variable_that_comes_last_is_reported_too(kata):
    names, values = with_a_tax(kata, after=("total", "rebate"))(10, 5)

    assert "tax" in names and values.get("tax") == 2, tell(
        "A variable that is bound after the others is not in the report.",
        called="report(10, 5)  # with `tax = 2` after the calculation of total and rebate",
        got=(names, values),
        expected=words("tax among the names, and its value 2"),
        ask="When does the function ask for its names: before its work, or after it?",
    )


def test_what_is_not_bound_is_not_reported(kata):
    names, values = with_a_tax(kata, "if price < 0: tax = 2")(10, 5)

    assert "tax" not in names and "tax" not in values, tell(
        "A variable that this call has not bound is in the report.",
        called="report(10, 5)  # with `if price < 0: tax = 2` as its first line",
        got=(names, values),
        expected=words("no tax among the names"),
        ask="Do you ask the text for its names, or the call that is running?",
    )
