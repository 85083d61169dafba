"""Small changes to a reference, each of which some test must notice."""

import ast
import copy
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SWAPS: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot, ast.Eq),
    ast.IsNot: (ast.Is, ast.NotEq),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitAnd,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Break: (ast.Continue,),
    ast.Continue: (ast.Break,),
}

DELETABLE = (
    ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Expr, ast.Raise, ast.Delete,
    ast.Global, ast.Nonlocal, ast.Assert, ast.If, ast.For, ast.While,
)  # fmt: skip

UNSEEN = {"annotation", "returns", "type_params", "decorator_list", "ctx"}
"""Fields that are not walked: no call of the answer shows what is in them, or they have a rule."""

Step = tuple[str, int | None]  # a field of a node, and the place in it if it is a list


@dataclass(frozen=True)
class Mutant:
    """A changed reference. `before` and `after` are the statement that was changed, in one line."""

    line: int
    before: str
    after: str
    source: str

    def __str__(self) -> str:
        return f"line {self.line}: `{self.before}` became `{self.after}`"


@dataclass(frozen=True)
class Equivalent:
    """A mutant that means the same as the reference, with the reason."""

    before: str
    after: str
    reason: str


def equivalents_of(kata_solutions: Path) -> tuple[Equivalent, ...]:
    """What `equivalent_mutants.toml` beside a reference lists; nothing if there is no such file."""
    file = kata_solutions / "equivalent_mutants.toml"
    if not file.exists():
        return ()
    entries = tomllib.loads(file.read_text("utf-8"))["mutant"]
    return tuple(Equivalent(e["before"], e["after"], e["reason"]) for e in entries)


def mutants_of(source: str) -> Iterator[Mutant]:
    """Yield each mutant of `source` once. Raises SyntaxError if it is not Python."""
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    for path, node in walk(tree, ()):
        for replacement in alternatives(node, path):
            changed = copy.deepcopy(tree)
            put(changed, path, replacement)
            text = ast.unparse(ast.fix_missing_locations(changed))
            if text in seen:
                continue
            seen.add(text)
            where = statement_at(tree, path)
            yield Mutant(
                line=where.lineno,
                before=headline(where),
                after=headline(statement_at(changed, path)),
                source=text,
            )


def walk(node: ast.AST, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], ast.AST]]:
    """Every node below `node` that may be changed, with the way to it from the root."""
    if isinstance(node, ast.Raise):
        return  # no test looks at the words of an error
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        return  # a type, which no call shows
    for field, value in ast.iter_fields(node):
        if field in UNSEEN:
            continue
        for index, child in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(child, ast.AST) or is_docstring(node, field, index, child):
                continue
            step = (field, index if isinstance(value, list) else None)
            yield (*path, step), child
            yield from walk(child, (*path, step))


def is_docstring(parent: ast.AST, field: str, index: int, child: ast.AST) -> bool:
    return (
        field == "body"
        and index == 0
        and isinstance(parent, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and isinstance(child, ast.Expr)
        and isinstance(child.value, ast.Constant)
        and isinstance(child.value.value, str)
    )


def alternatives(node: ast.AST, path: tuple[Step, ...]) -> Iterator[ast.AST]:
    """What may stand in the place of `node` for one mutant each."""
    for other in SWAPS.get(type(node), ()):
        yield other()
    if isinstance(node, DELETABLE):
        yield ast.Pass()
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant(f"{value}~")
        case ast.Constant(value=None):
            yield ast.Constant(0)
        case ast.Return(value=ast.expr() as value) if not is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            yield operand
        case ast.If() | ast.While() | ast.IfExp():
            yield changed_field(node, "test", ast.UnaryOp(ast.Not(), node.test))
        case ast.comprehension(ifs=[_, *_]):
            yield changed_field(node, "ifs", [])
        case ast.ExceptHandler(type=ast.expr()):
            yield changed_field(node, "type", ast.Name("BaseException", ast.Load()))
        case ast.Try(finalbody=[_, *_]) if node.handlers or node.orelse:
            yield changed_field(node, "finalbody", [])
        case ast.Call(keywords=[_, *_]):
            for index in range(len(node.keywords)):
                yield changed_field(node, "keywords", without(node.keywords, index))
        case ast.FunctionDef(decorator_list=[_, *_]) | ast.ClassDef(decorator_list=[_, *_]):
            for index in range(len(node.decorator_list)):
                yield changed_field(node, "decorator_list", without(node.decorator_list, index))


def without(things: Sequence[ast.AST], index: int) -> list[ast.AST]:
    return [*things[:index], *things[index + 1 :]]


def is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def changed_field(node: ast.AST, field: str, value: object) -> ast.AST:
    twin = copy.copy(node)
    setattr(twin, field, value)
    return twin


def put(tree: ast.AST, path: tuple[Step, ...], replacement: ast.AST) -> None:
    *way, (field, index) = path
    parent = follow(tree, tuple(way))
    if index is None:
        setattr(parent, field, replacement)
    else:
        getattr(parent, field)[index] = replacement


def follow(tree: ast.AST, path: tuple[Step, ...]) -> ast.AST:
    for field, index in path:
        value = getattr(tree, field)
        tree = value if index is None else value[index]
    return tree


def statement_at(tree: ast.AST, path: tuple[Step, ...]) -> ast.stmt:
    """The innermost statement on the way along `path`."""
    statement: ast.AST = tree
    for length in range(1, len(path) + 1):
        node = follow(tree, path[:length])
        if isinstance(node, ast.stmt):
            statement = node
        elif isinstance(node, ast.ExceptHandler):
            statement = ast.Try([ast.Pass()], [node], [], [], lineno=node.lineno)
    assert isinstance(statement, ast.stmt)
    return statement


def headline(statement: ast.stmt) -> str:
    """The statement in one line, without the statements inside it."""
    lines = ast.unparse(statement).splitlines()
    if isinstance(statement, ast.Try) and isinstance(statement.body[0], ast.Pass):
        return next(line.strip() for line in lines if line.startswith("except"))
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return " ".join(lines[: len(statement.decorator_list) + 1])
    return lines[0]
