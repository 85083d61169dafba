"""Believes that a result which is kept in the namespace is that of this cell.

Caught by: test_nothing_is_kept_of_an_earlier_cell
"""

import ast


def eval_cell(src, ns):
    cell = ast.parse(src)
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = cell.body[-1]
        cell.body[-1] = ast.Assign([ast.Name("_", ast.Store())], last.value)
    exec(compile(ast.fix_missing_locations(cell), "cell", "exec"), ns)
    return ns.get("_")
