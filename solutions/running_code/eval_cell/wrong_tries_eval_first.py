"""Believes that a cell is either one expression or statements without a value.

Caught by: test_the_last_expression_is_the_result
"""


def eval_cell(src, ns):
    try:
        return eval(src, ns)
    except SyntaxError:
        exec(src, ns)
        return None
