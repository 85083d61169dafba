"""Test modules that look like the trusted ones, and in which some expectations are wrong.

Code that shares a process with a test can make the test pass, and can read what it expects. What
it cannot read is whether that is true. So each test is run twice: once as it is, and once with an
expectation that no honest answer meets if it meets the true one. An answer that passes both has
not been tested: it has got at the tests. Which tests are wrong in which run is drawn anew for each
grade and known to the supervisor alone.

Both forms are written from the syntax tree and have lost their messages, so nothing but the
expectation differs. A test whose assertions hold no expectation that can be changed in its place
(`assert len(calls) == 1` can, `assert any(...)` cannot) is asked for the opposite instead; that
unmasks whoever makes every test pass.

All this works on the trusted test files alone. No learner's code is parsed here.
"""

import ast
import builtins
import copy
import string
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from random import Random
from typing import Any, TypeGuard

EXCEPTIONS = (
    "ArithmeticError", "AttributeError", "EOFError", "ImportError", "IndexError", "KeyError",
    "LookupError", "ModuleNotFoundError", "NameError", "OSError", "RuntimeError", "SyntaxError",
    "TypeError", "ValueError", "ZeroDivisionError",
)  # fmt: skip
"""Exceptions that may be expected, each a class of its own."""

PARSING = threading.Lock()
"""Python 3.11 may crash when several threads parse at once."""

FUNCTIONS = (
    "abs",
    "chr",
    "hash",
    "hex",
    "iter",
    "len",
    "max",
    "min",
    "ord",
    "repr",
    "sorted",
    "sum",
)


class Way(Enum):
    """How a test is made one that no honest answer passes."""

    EXPECTATION = "another expectation"
    OPPOSITE = "the opposite"
    NONE = "none is known"


@dataclass(frozen=True)
class TestPlan:
    """The tests of one test module, in file order."""

    __test__ = False

    names: tuple[str, ...]
    guarded: tuple[str, ...]  # those that have a look-alike
    opposed: tuple[str, ...]  # of these, those whose look-alike asks for the opposite


class LookAlike:
    """Makes look-alikes of one trusted test module. Raises SyntaxError if it is not Python."""

    def __init__(self, source: str) -> None:
        self.text = source
        with PARSING:
            self._tree = ast.parse(source)
        self.needs_processes = any(is_subprocess_mark(node) for node in ast.walk(self._tree))
        self._helpers = {
            node.name: returned_function(node)
            for node in self._tree.body
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("test_")
        }
        self.defined = [
            node.name
            for node in self._tree.body
            if isinstance(node, ast.ClassDef | ast.FunctionDef)
            and not node.name.startswith("test_")
            and not node.decorator_list
        ]
        self.constants = {
            target.id: node.value
            for node in self._tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        tests = tests_of(copy.deepcopy(self._tree))
        ways = {test.name: self._falsify(test, Random(0)) for test in tests}
        self.plan = TestPlan(
            names=tuple(ways),
            guarded=tuple(name for name, way in ways.items() if way is not Way.NONE),
            opposed=tuple(name for name, way in ways.items() if way is Way.OPPOSITE),
        )

    def source(self, wrong: Iterable[str], random: Random) -> str:
        """The module with wrong expectations in the tests that `wrong` names, drawn by `random`."""
        chosen = set(wrong)
        tree = copy.deepcopy(self._tree)
        for test in tests_of(tree):
            if test.name in chosen:
                self._falsify(test, random)
            else:
                self._level(test)
        for node in ast.walk(tree):
            if isinstance(node, ast.Assert):
                node.msg = None
        text = ast.unparse(ast.fix_missing_locations(tree))
        return f"{text}\n\n{own_built_ins(self._tree)}"

    def _falsify(self, test: ast.FunctionDef, random: Random) -> "Way":
        """Make `test` one that no answer passes which passes it as it is; how that was done."""
        scope = Scope(test, self, random)
        certain = [node for node in asserts_of(test) if is_certain(test, node)]
        changed = False
        for node in asserts_of(test):
            if scope.change_expectation(node):
                changed = changed or node in certain
        if scope.change_arguments(self._helpers):
            changed = True
        if changed:
            return Way.EXPECTATION
        if certain:
            oppose(certain[-1], truth=False)
            return Way.OPPOSITE
        return Way.NONE

    def _level(self, test: ast.FunctionDef) -> None:
        """Give a test that is left true the form that it would have if it were not."""
        twin = copy.deepcopy(test)
        scope = Scope(twin, self, Random(0))
        certain = [node for node in asserts_of(twin) if is_certain(twin, node)]
        changed = [node for node in asserts_of(twin) if scope.change_expectation(node)]
        by_arguments = scope.change_arguments(self._helpers)
        if certain and not by_arguments and not set(changed) & set(certain):
            mine = [node for node in asserts_of(test) if is_certain(test, node)]
            oppose(mine[-1], truth=True)


def tests_of(tree: ast.Module) -> list[ast.FunctionDef]:
    return [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]


def returned_function(function: ast.FunctionDef) -> ast.FunctionDef:
    """What a test calls by this name: the function, or the one inside that a fixture returns."""
    for node in function.body:
        if isinstance(node, ast.FunctionDef) and function.decorator_list:
            return node
    return function


def asserts_of(test: ast.FunctionDef) -> list[ast.Assert]:
    return [node for node in ast.walk(test) if isinstance(node, ast.Assert)]


def is_certain(test: ast.FunctionDef, wanted: ast.stmt, trusted: str = "") -> bool:
    """Whether whoever passes the test has been through this statement.

    It is in the body, or in a `with`, or in a loop over a display that is not empty, and so on.
    """

    def within(body: list[ast.stmt]) -> bool:
        for node in body:
            if node is wanted:
                return True
            if isinstance(node, ast.With) and within(node.body):
                return True
            if (
                isinstance(node, ast.For)
                and loops_for_sure(test, node, trusted)
                and within(node.body)
            ):
                return True
        return False

    return within(test.body)


def loops_for_sure(test: ast.FunctionDef, loop: ast.For, trusted: str) -> bool:
    """Whether a loop runs whatever the learner's code does: it is over what the test itself says.

    That is so too of a table that a helper is given and the test has written, `trusted`. A loop
    with `break` or `continue` may leave before an assertion.
    """
    if any(isinstance(node, ast.Break | ast.Continue) for node in ast.walk(loop)):
        return False
    if isinstance(loop.iter, ast.List | ast.Tuple) and not all(map(is_starred, loop.iter.elts)):
        return True
    return not any(
        isinstance(node, ast.Name) and node.id in learners_names(test) - {trusted}
        for node in ast.walk(loop.iter)
    )


def is_starred(node: ast.expr) -> bool:
    return isinstance(node, ast.Starred)


def learners_names(test: ast.FunctionDef) -> set[str]:
    """The names in a test that hold, or may hold, what came of a learner's code.

    That is all but those that are bound to a display or a constant.
    """
    bound = {argument.arg for argument in test.args.args}
    for node in ast.walk(test):
        if isinstance(node, ast.Assign) and not is_display(node.value):
            bound |= {n.id for t in node.targets for n in ast.walk(t) if isinstance(n, ast.Name)}
        elif isinstance(node, ast.NamedExpr):
            bound.add(node.target.id)
        elif isinstance(node, ast.withitem) and node.optional_vars:
            bound |= {n.id for n in ast.walk(node.optional_vars) if isinstance(n, ast.Name)}
    return bound


def is_display(node: ast.expr) -> bool:
    return isinstance(node, ast.List | ast.Tuple | ast.Set | ast.Dict | ast.Constant)


def own_built_ins(tree: ast.Module) -> str:
    """Statements that make built-in names a module's own, before any answer is loaded.

    Whoever replaces `builtins.any` later does not change what the tests mean by `any`. All that
    an expectation may be changed into is among them, changed or not.
    """
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    used = {node.id for node in names} | {*EXCEPTIONS, *FUNCTIONS, "bool", "object"}
    bound = {node.id for node in names if not isinstance(node.ctx, ast.Load)}
    return "\n".join(f"{name} = {name}" for name in sorted((used - bound) & set(dir(builtins))))


def oppose(node: ast.Assert, truth: bool) -> None:
    """Ask for the truth value itself, in a form that is the same for both of them."""
    node.test = ast.Compare(
        ast.Call(ast.Name("bool", ast.Load()), [node.test], []),
        [ast.Is()],
        [ast.Constant(truth)],
    )


class Scope:
    """One test function, whose expectations are to be changed in place."""

    def __init__(self, test: ast.FunctionDef, module: "LookAlike", random: Random) -> None:
        self.test = test
        self.constants = module.constants
        self.defined = module.defined
        self.random = random
        self.done: set[str] = set()  # names whose value has been changed already

    def change_expectation(self, node: ast.Assert) -> bool:
        """Change what `node` compares with, if it is `X == EXPECTED` or `X is EXPECTED`."""
        match node.test:
            case ast.Compare(ops=[ast.Eq() | ast.Is()], comparators=[expected]):
                pass
            case _:
                return False
        other = self.other(expected)
        if other is None:
            return False
        node.test.comparators = [other]
        return True

    def change_arguments(self, helpers: dict[str, ast.FunctionDef]) -> bool:
        """Change the arguments that helpers compare with; whether one was changed for sure."""
        changed = False
        for statement in list(ast.walk(self.test)):
            match statement:
                case ast.Expr(value=ast.Call(func=ast.Name(id=name)) as call) if name in helpers:
                    if is_certain(self.test, statement):
                        changed = self.change_argument(call, helpers[name]) or changed
        return changed

    def change_argument(self, call: ast.Call, helper: ast.FunctionDef) -> bool:
        """Change what one call hands to `helper` as expected; whether there is such a thing."""
        parameters = [argument.arg for argument in helper.args.args]
        for node in asserts_of(helper):
            match node.test:
                case ast.Compare(ops=[ast.Eq() | ast.Is()], comparators=[expected]):
                    pass
                case _:
                    continue
            match expected:
                case ast.Name(id=name) if name in parameters and only_expected(helper, name):
                    if is_certain(helper, node) and self.put_argument(
                        call, parameters, name, self.other
                    ):
                        return True
                case ast.Name(id=name) if only_expected(helper, name):
                    if self.change_table(call, helper, node, name):
                        return True
                case ast.Call(func=ast.Name(id="list"), args=[ast.Name(id=name)]) if (
                    helper.args.vararg and helper.args.vararg.arg == name
                ):
                    for place in range(len(parameters), len(call.args)):
                        other = self.other(call.args[place])
                        if other is not None and is_certain(helper, node):
                            call.args[place] = other
                            return True
        return False

    def put_argument(
        self,
        call: ast.Call,
        parameters: list[str],
        name: str,
        change: Callable[[ast.expr], ast.expr | None],
    ) -> bool:
        """Change the argument for the parameter `name`, however it is handed over."""
        place = parameters.index(name)
        for keyword in call.keywords:
            if keyword.arg == name:
                other = change(keyword.value)
                if other is not None:
                    keyword.value = other
                return other is not None
        if place >= len(call.args):
            return False
        other = change(call.args[place])
        if other is not None:
            call.args[place] = other
        return other is not None

    def change_table(
        self, call: ast.Call, helper: ast.FunctionDef, node: ast.Assert, name: str
    ) -> bool:
        """Change a column of the table that `helper` goes through, if it is a parameter."""
        parameters = [argument.arg for argument in helper.args.args]
        for loop in ast.walk(helper):
            match loop:
                case ast.For(
                    target=ast.Tuple(elts=targets),
                    iter=ast.Name(id=table)
                    | ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="items")),
                ) if table in parameters and is_certain(helper, node, trusted=table):
                    names = [part.id for part in targets if isinstance(part, ast.Name)]
                    if isinstance(loop.iter, ast.Call):
                        return names[1:] == [name] and self.put_argument(
                            call, parameters, table, self.other_values
                        )
                    if name in names and len(names) == len(targets):
                        column = names.index(name)
                        return self.put_argument(
                            call, parameters, table, partial(self.other_rows, column=column)
                        )
        return False

    def other(self, expected: ast.expr) -> ast.expr | None:
        """An expression whose value is another one for sure; None if none is known.

        Names that are only compared with are changed where they get their values.
        """
        random = self.random
        match expected:
            case ast.Constant(value=value):
                return ast.Constant(other_constant(value, random))
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
                return ast.UnaryOp(ast.USub(), ast.Constant(value + random.choice((1, 2))))
            case ast.List(elts=[]):
                return ast.List([ast.Constant(random.randrange(1, 9))], ast.Load())
            case ast.Dict(keys=[]):
                return ast.Dict([ast.Constant(word(random))], [ast.Constant(1)])
            case ast.Call(func=ast.Name(id="set"), args=[], keywords=[]):
                return ast.Set([ast.Constant(word(random))])
            case ast.List() | ast.Tuple() | ast.Set():
                return self.with_other_element(expected, expected.elts)
            case ast.Dict():
                return self.with_other_element(expected, expected.values)
            case ast.JoinedStr(values=values):
                return self.with_other_element(expected, values)
            case ast.Call(func=ast.Name(id="words"), args=[only]):
                other = self.other(only)
                return None if other is None else ast.Call(expected.func, [other], [])
            case ast.Name(id=name) if name in EXCEPTIONS:
                names = [known for known in EXCEPTIONS if known != name]
                return ast.Name(random.choice(names), ast.Load())
            case ast.Name(id=name) if name in FUNCTIONS and not is_bound(self.test, name):
                return ast.Name(random.choice([f for f in FUNCTIONS if f != name]), ast.Load())
            case ast.Name(id=name) if name in self.defined and not is_bound(self.test, name):
                others = [known for known in self.defined if known != name] or ["object"]
                return ast.Name(random.choice(others), ast.Load())
            case ast.Name(id=name):
                return self.other_value_of(name)
            case _:
                return None

    def with_other_element(self, whole: ast.expr, elements: list[ast.expr]) -> ast.expr | None:
        """`whole` with one of its elements changed: any that can be, drawn at random."""
        order = list(range(len(elements)))
        self.random.shuffle(order)
        for place in order:
            element = elements[place]
            if isinstance(element, ast.FormattedValue | ast.Starred):
                continue
            other = self.other(element)
            if other is not None:
                twin = copy.copy(whole)
                changed = [*elements[:place], other, *elements[place + 1 :]]
                setattr(twin, "values" if hasattr(whole, "values") else "elts", changed)
                return twin
        if isinstance(whole, ast.List | ast.Tuple):  # of nothing but names: one more is another
            longer = [*elements, ast.Constant(word(self.random))]
            return type(whole)(longer, ast.Load())
        return None

    def other_value_of(self, name: str) -> ast.expr | None:
        """Change the value that `name` gets in this test, or stand another in for a constant's."""
        if name in self.done:
            return ast.Name(name, ast.Load())
        if name in self.constants and not is_bound(self.test, name):
            return self.other(self.constants[name])
        if not only_expected(self.test, name):
            return None
        for node in ast.walk(self.test):
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    return self.put(node, "value", self.other(value), name)
                case ast.For(target=ast.Name(id=target)) if target == name:
                    return self.put(node, "iter", self.other_rows(node.iter, None), name)
                case ast.For(target=ast.Tuple(elts=targets)):
                    for column, part in enumerate(targets):
                        if isinstance(part, ast.Name) and part.id == name:
                            return self.put(node, "iter", self.other_rows(node.iter, column), name)
        return None

    def put(self, node: ast.AST, field: str, other: ast.expr | None, name: str) -> ast.expr | None:
        if other is None or bindings(self.test, name) != 1:
            return None
        setattr(node, field, other)
        self.done.add(name)
        return ast.Name(name, ast.Load())

    def other_rows(self, source: ast.expr, column: int | None) -> ast.expr | None:
        """The table that `source` is, with each value of a column changed."""
        match source:
            case ast.Call(func=ast.Attribute(value=inner, attr="items"), args=[]) if column == 1:
                changed = self.other_values(inner)
                return changed and ast.Call(ast.Attribute(changed, "items", ast.Load()), [], [])
        table = self.table_of(source)
        if table is None:
            return None
        rows: list[ast.expr] = []
        for row in table.elts:
            if column is None:
                other = self.other(row)
            elif isinstance(row, ast.Tuple | ast.List) and column < len(row.elts):
                changed = self.other(row.elts[column])
                if changed is None:
                    return None
                elements = [*row.elts[:column], changed, *row.elts[column + 1 :]]
                other = ast.Tuple(elements, ast.Load())
            else:
                other = None
            if other is None:
                return None
            rows.append(other)
        return ast.List(rows, ast.Load()) if rows else None

    def other_values(self, source: ast.expr) -> ast.expr | None:
        """The dict that `source` is, with each of its values changed."""
        table = self.value_of(source)
        if not isinstance(table, ast.Dict) or not table.values:
            return None
        values = [self.other(value) for value in table.values]
        known = [value for value in values if value is not None]
        return ast.Dict(table.keys, known) if len(known) == len(values) else None

    def table_of(self, source: ast.expr) -> ast.List | ast.Tuple | None:
        table = self.value_of(source)
        return table if isinstance(table, ast.List | ast.Tuple) else None

    def value_of(self, source: ast.expr) -> ast.expr | None:
        """What `source` is: itself, or what the test or the module binds its name to."""
        match source:
            case ast.Name(id=name):
                for node in ast.walk(self.test):
                    match node:
                        case ast.Assign(targets=[ast.Name(id=target)], value=value) if (
                            target == name and bindings(self.test, name) == 1
                        ):
                            return value
                return None if is_bound(self.test, name) else self.constants.get(name)
        return source


def only_expected(function: ast.FunctionDef, name: str) -> bool:
    """Whether all that the function does with `name` is to compare with it, and to tell of it."""
    uses = sum(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)
        for node in ast.walk(function)
    )
    harmless = 0
    for node in asserts_of(function):
        if node.msg:
            harmless += uses_in(node.msg, name)
        match node.test:
            case ast.Compare(left=left, comparators=[right]) if uses_in(left, name) == 0:
                harmless += uses_in(right, name)
    compared = {n.id for a in asserts_of(function) for n in ast.walk(a.test) if is_name(n)}
    for branch in ast.walk(function):
        if isinstance(branch, ast.If) and chooses_words(branch, compared):
            harmless += uses_in(branch.test, name)
    return uses == harmless


def is_name(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name)


def chooses_words(node: ast.If, compared: set[str]) -> bool:
    """Whether all that an `if` does is to bind names that no assertion compares."""
    bound = [target for n in node.body if isinstance(n, ast.Assign) for target in n.targets]
    return (
        not node.orelse
        and len(bound) == len(node.body)
        and all(is_name(target) and target.id not in compared for target in bound)
    )


def uses_in(tree: ast.AST, name: str) -> int:
    return sum(isinstance(node, ast.Name) and node.id == name for node in ast.walk(tree))


def bindings(function: ast.FunctionDef, name: str) -> int:
    """How often the function binds `name`."""
    return sum(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)
        for node in ast.walk(function)
    ) + sum(argument.arg == name for argument in function.args.args)


def is_bound(function: ast.FunctionDef, name: str) -> bool:
    return bindings(function, name) > 0


def other_constant(value: Any, random: Random) -> Any:
    """A constant that is not equal to `value`, and could as well stand in its place."""
    match value:
        case bool():
            return not value
        case None:
            return random.choice((True, False))
        case int():
            return value + random.choice((1, 2, 3))
        case float():
            return value + random.choice((0.5, 1.0))
        case str():
            return other_text(value, random)
        case bytes():
            return other_text(value.decode("latin-1"), random).encode("latin-1")
        case _:
            return None if value is ... else 0


def other_text(text: str, random: Random) -> str:
    """A text of the same look in which one letter is another one."""
    letters = [place for place, char in enumerate(text) if char in string.ascii_letters]
    if not letters:
        return text + word(random)
    place = random.choice(letters)
    alphabet = string.ascii_lowercase if text[place].islower() else string.ascii_uppercase
    letter = random.choice([char for char in alphabet if char != text[place]])
    return text[:place] + letter + text[place + 1 :]


def word(random: Random) -> str:
    return "".join(random.choice(string.ascii_lowercase) for _ in range(5))


def is_subprocess_mark(node: ast.AST) -> bool:
    """Whether this is what marks a test, or a module of them, that starts processes."""
    return isinstance(node, ast.Attribute) and ast.unparse(node) == "pytest.mark.subprocess"
