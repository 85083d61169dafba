"""Believes that what compile refuses is wrong.

Caught by: test_what_more_lines_can_mend_is_incomplete
"""


def status(src):
    try:
        compile(src, "<night>", "exec")
    except (SyntaxError, ValueError):
        return "invalid"
    return "complete"
