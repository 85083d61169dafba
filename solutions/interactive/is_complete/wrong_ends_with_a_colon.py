"""Believes that only a line that ends with a colon waits for another.

Caught by: test_what_more_lines_can_mend_is_incomplete
"""


def status(src):
    if src.rstrip().endswith(":"):
        return "incomplete"
    try:
        compile(src, "<night>", "exec")
    except (SyntaxError, ValueError):
        return "invalid"
    return "complete"
