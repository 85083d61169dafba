"""The last expression becomes an assignment, and the name goes away again."""

import ast

NAME = "value of the cell"  # a name that no cell can write


def eval_cell(src, ns):
    cell = ast.parse(src)
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = cell.body[-1]
        target = ast.copy_location(ast.Name(NAME, ast.Store()), last)
        cell.body[-1] = ast.copy_location(ast.Assign([target], last.value), last)
    exec(compile(ast.fix_missing_locations(cell), "cell", "exec"), ns)
    return ns.pop(NAME, None)
