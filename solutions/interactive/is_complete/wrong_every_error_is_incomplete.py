"""Believes that what compile refuses is not finished.

Caught by: test_what_no_line_can_mend_is_invalid
"""


def status(src):
    try:
        compile(src, "<night>", "exec")
    except (SyntaxError, ValueError):
        return "incomplete"
    return "complete"
