"""Believes that a name which begins with an underscore disturbs nobody.

Caught by: test_nothing_is_kept_of_an_earlier_cell
"""

import ast


def eval_cell(src, ns):
    ns["_"] = None
    cell = ast.parse(src)
    if cell.body and isinstance(cell.body[-1], ast.Expr):
        last = cell.body[-1]
        cell.body[-1] = ast.Assign([ast.Name("_", ast.Store())], last.value)
    exec(compile(ast.fix_missing_locations(cell), "cell", "exec"), ns)
    return ns["_"]
