"""What is wrong with a file that Python can parse and does not compile.

A name or a statement stands where it has no meaning. Most of these errors come from the compiler's
table of names, which settles before any line runs in which scope each name lives. Python tells the
line; the rest is read from the tree of the source, so that nothing here rests on the words of one
version.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from dojo.message import Message
from dojo.near import did_you_mean

REFERENCE = "https://docs.python.org/3/reference/"
NONLOCAL = f"{REFERENCE}simple_stmts.html#the-nonlocal-statement"
GLOBAL = f"{REFERENCE}simple_stmts.html#the-global-statement"
WALRUS = "https://peps.python.org/pep-0572/#exceptional-cases"

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
Declaration = ast.Global | ast.Nonlocal
Loop = ast.For | ast.AsyncFor | ast.While


class Spot(NamedTuple):
    """A node of the tree, and what it stands in, outermost first."""

    node: ast.AST
    around: tuple[ast.AST, ...]

    @property
    def functions(self) -> list[Function]:
        return [node for node in self.around if isinstance(node, Function)]

    @property
    def scope(self) -> ast.AST:
        """The function, the class or the module whose own code this is."""
        scopes = (n for n in reversed(self.around) if isinstance(n, Function | ast.ClassDef))
        return next(scopes, self.around[0] if self.around else self.node)


def why_not_compiled(source: bytes, line: int) -> Message | None:
    """Say why Python does not compile `source`, of which it says that the error is at `line`.

    Returns None if Python cannot even parse it.
    """
    try:
        for spot in spots(ast.parse(source)):
            if getattr(spot.node, "lineno", None) == line:
                for entry in (declaration, annotation, walrus, parameter, outside):
                    if message := entry(spot):
                        return message
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return Message(f"Python can read line {line}, but it has no meaning in that place.")


def binds(source: bytes, name: str) -> bool:
    """Whether any scope in `source` binds `name`; true as well of what cannot be parsed."""
    try:
        nodes = [*ast.walk(ast.parse(source))]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return True
    return any(name in named_by(node) for node in nodes if not is_read(node))


def spots(tree: ast.Module) -> Iterator[Spot]:
    """All nodes, in the order of the source; no tree is too deep."""
    waiting = [Spot(tree, ())]
    while waiting:
        spot = waiting.pop()
        yield spot
        around = (*spot.around, spot.node)
        children = [*ast.iter_child_nodes(spot.node)]
        waiting += [Spot(child, around) for child in reversed(children)]


# Each entry looks at one spot of the line and returns a message, or None if nothing is wrong there.


def declaration(spot: Spot) -> Message | None:
    """`global` or `nonlocal`, and a name that cannot be declared so there."""
    if not isinstance(spot.node, Declaration):
        return None
    word = word_of(spot.node)
    messages = (undeclarable(name, word, spot) for name in spot.node.names)
    return next(filter(None, messages), None)


def undeclarable(name: str, word: str, spot: Spot) -> Message | None:
    scope, see = spot.scope, NONLOCAL if word == "nonlocal" else GLOBAL
    place = name_of(scope)
    own = list(own_nodes(scope))
    if word == "nonlocal" and isinstance(scope, ast.Module):
        return Message(
            f"`nonlocal {name}` stands at the top level, where there is no function around.",
            ask="In which function is the name bound that you mean?",
            see=see,
        )
    if isinstance(scope, Function) and name in parameters(scope):
        return Message(
            f"`{name}` is a parameter of {place}, so local, and not {word} as well.",
            ask=f"Which do you mean: what the caller passes, or the `{name}` further out?",
            see=see,
        )
    declared = [n for n in own if isinstance(n, Declaration) and name in n.names]
    if len({type(n) for n in declared}) > 1:
        return Message(
            f"`{name}` is declared both global and nonlocal in {place}.",
            ask="Where is the variable that you mean: at the top level, or in a function around?",
            see=see,
        )
    if any(isinstance(n, ast.AnnAssign) and name in bound_by(n.target) for n in own):
        return annotated(name, word, place)
    above = (n for n in own if start(n) < start(spot.node))
    if any(name in named_by(n) and not isinstance(n, ast.alias) for n in above):
        return Message(
            f"`{name}` is used in {place} above the line that declares it {word}.",
            ask="A declaration is for the whole of a scope, not from its line on. "
            "Where can it stand so that nobody is misled?",
            see=see,
        )
    return unbound(name, spot) if word == "nonlocal" else None


def unbound(name: str, spot: Spot) -> Message | None:
    """No function around binds a name that is declared `nonlocal`."""
    outer = [function for function in spot.functions if function is not spot.scope]
    names = {name for function in outer for name in bound_in(function)}
    if name in names:
        return None
    ask = did_you_mean(name, names, f"Which function should bind `{name}`?", cutoff=0.6)
    if name in bound_in(spot.around[0]):
        ask = f"`{name}` is bound at the top level. What is a name called that lives there?"
    return Message(
        f"`nonlocal {name}`, and no function around binds `{name}`.", ask=ask, see=NONLOCAL
    )


def annotation(spot: Spot) -> Message | None:
    """An annotation of a name that is declared to live elsewhere."""
    if not isinstance(spot.node, ast.AnnAssign):
        return None
    declared = (node for node in own_nodes(spot.scope) if isinstance(node, Declaration))
    for node in declared:
        for name in bound_by(spot.node.target).intersection(node.names):
            return annotated(name, word_of(node), name_of(spot.scope))
    return None


def annotated(name: str, word: str, place: str) -> Message:
    return Message(
        f"`{name}` is {word} in {place}, so it cannot be annotated there.",
        ask="In which scope does the variable live, and can it be annotated there?",
        see=f"{REFERENCE}simple_stmts.html#annotated-assignment-statements",
    )


def walrus(spot: Spot) -> Message | None:
    """`:=` in a comprehension, where PEP 572 rules it out."""
    if not isinstance(spot.node, ast.NamedExpr):
        return None
    name = spot.node.target.id
    inner = [n for n in spot.around if isinstance(n, Comprehension)]
    loops = [loop for comprehension in inner for loop in comprehension.generators]
    if any(node is loop.iter for loop in loops for node in (*spot.around, spot.node)):
        return Message(
            "`:=` stands in what a comprehension loops over, where it cannot.",
            ask=f"Can `{name}` be bound on a line of its own, before the comprehension?",
            see=WALRUS,
        )
    if any(name in bound_by(loop.target) for loop in loops):
        return Message(
            f"`{name}` is bound by the loop of the comprehension, and `:=` cannot bind it too.",
            ask="Is the name outside, which `:=` binds, meant to be another one?",
            see=WALRUS,
        )
    if inner and isinstance(spot.scope, ast.ClassDef):
        place = name_of(spot.scope)
        return Message(
            f"`:=` stands in a comprehension in the body of {place}, where it cannot.",
            ask=f"`:=` binds outside of a comprehension: in which scope would `{name}` live here?",
            see=WALRUS,
        )
    return None


def parameter(spot: Spot) -> Message | None:
    """Two parameters of one name."""
    node, scope = spot.node, spot.functions[-1] if spot.functions else None
    if isinstance(node, ast.arg) and scope and parameters(scope).count(node.arg) > 1:
        return Message(f"Two parameters of {name_of(scope)} are called `{node.arg}`.")
    return None


def outside(spot: Spot) -> Message | None:
    """A statement that is not in what it belongs to."""
    node, scope = spot.node, spot.scope
    word = word_of(node)
    indented = "Is it indented as far as the lines that it belongs to?"
    if isinstance(node, ast.Return | ast.Yield | ast.YieldFrom) and not isinstance(scope, Function):
        return Message(f"`{word}` stands outside of any function.", ask=indented)
    if isinstance(node, ast.Await) and not isinstance(scope, ast.AsyncFunctionDef):
        return Message("`await` stands outside of any `async def`.", ask=indented)
    if isinstance(node, ast.Break | ast.Continue):
        here = [*spot.around[spot.around.index(scope) :], node]
        if not any(isinstance(n, Loop) and m in n.body for n, m in pairwise(here)):
            return Message(f"`{word}` stands outside of any loop.", ask=indented)
    is_star = isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    if is_star and not isinstance(scope, ast.Module):
        return Message(
            f"`import *` stands in {name_of(scope)}, and can only stand at the top level.",
            ask="Which names does the code there need? Local names are settled before it runs.",
            see=f"{REFERENCE}simple_stmts.html#the-import-statement",
        )
    return None


# What the tree says of names.


def name_of(scope: ast.AST) -> str:
    if isinstance(scope, ast.Module):
        return "the module"
    return f"`{scope.name}`" if hasattr(scope, "name") else "the lambda"


def word_of(node: ast.AST) -> str:
    """The keyword of a statement or an expression."""
    return type(node).__name__.lower().replace("yieldfrom", "yield from")


def own_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a scope's own code, without those in the scopes within."""
    for child in ast.iter_child_nodes(scope):
        yield child
        if isinstance(child, Comprehension):  # its first iterable and all of `:=` belong outside
            yield from ast.walk(child.generators[0].iter)
            yield from (n.target for n in ast.walk(child) if isinstance(n, ast.NamedExpr))
        elif not isinstance(child, Function | ast.ClassDef):
            yield from own_nodes(child)


def start(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def parameters(function: Function) -> list[str]:
    return [node.arg for node in ast.walk(function.args) if isinstance(node, ast.arg)]


def named_by(node: ast.AST) -> set[str]:
    """The names that a node itself uses or binds."""
    match node:
        case ast.Name(id=name):
            return {name}
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.arg(arg=name):
            return {name}
        case ast.alias(name=name, asname=other):
            return {other or name.partition(".")[0]}
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
            return {name}
        case ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
            return {name}
    return set()


def is_read(node: ast.AST) -> bool:
    """Whether it is a name that is read or deleted, and not bound."""
    return isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store)


def bound_by(target: ast.AST) -> set[str]:
    """The names that an assignment to `target` binds."""
    names = (node for node in ast.walk(target) if isinstance(node, ast.Name))
    return {node.id for node in names if isinstance(node.ctx, ast.Store)}


def bound_in(scope: ast.AST) -> set[str]:
    """The names that the code of a scope binds there."""
    own = [*own_nodes(scope)]
    elsewhere = {name for node in own if isinstance(node, Declaration) for name in node.names}
    names = set(parameters(scope)) if isinstance(scope, Function) else set[str]()
    for node in own:
        if not is_read(node):
            names |= named_by(node)
    return names - elsewhere
