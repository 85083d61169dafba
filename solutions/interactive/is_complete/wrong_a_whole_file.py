"""Believes that a block is complete as soon as it could be run.

Caught by: test_an_empty_line_ends_a_block
"""


from codeop import compile_command


def status(src):
    try:
        compile(src, "<night>", "exec")
    except (SyntaxError, ValueError):
        pass
    else:
        return "complete"
    try:
        return "complete" if compile_command(src) else "incomplete"
    except (SyntaxError, ValueError, OverflowError):
        return "invalid"
