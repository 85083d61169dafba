"""Believes that space and empty lines at the end mean nothing.

Caught by: test_an_empty_line_ends_a_block
"""


from codeop import compile_command


def status(src):
    try:
        return "complete" if compile_command(src.strip()) else "incomplete"
    except (SyntaxError, ValueError, OverflowError):
        return "invalid"
