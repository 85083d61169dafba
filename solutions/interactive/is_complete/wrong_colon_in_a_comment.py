"""Believes that a line that ends with a colon opens a block, whatever the line is.

Caught by: test_nothing_is_complete
"""


from codeop import compile_command


def status(src):
    if src.endswith(":"):
        return "incomplete"
    try:
        return "complete" if compile_command(src) else "incomplete"
    except (SyntaxError, ValueError, OverflowError):
        return "invalid"
