"""Believes that the last line is the last statement.

Caught by: test_an_expression_may_be_spread_as_it_likes
"""


def eval_cell(src, ns):
    *lines, last = src.splitlines() or [""]
    try:
        code = compile(last.strip(), "cell", "eval")
    except SyntaxError:
        exec(src, ns)
        return None
    exec("\n".join(lines), ns)
    return eval(code, ns)
