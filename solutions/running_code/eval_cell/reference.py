"""The tree is divided, not the text: the last expression is taken out before the rest runs."""

import ast


def eval_cell(src: str, ns: dict[str, object]) -> object:
    cell = ast.parse(src)
    match cell.body:
        case [*statements, ast.Expr(value)]:
            cell.body = statements
            last = ast.Expression(value)
        case _:
            last = ast.parse("None", mode="eval")
    exec(compile(cell, "<cell>", "exec"), ns)
    return eval(compile(last, "<cell>", "eval"), ns)
