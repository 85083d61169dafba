"""The class behind a prompt, which also remembers the future imports."""

from codeop import CommandCompiler


def status(src):
    try:
        code = CommandCompiler()(src, "<night>", "single")
    except (OverflowError, SyntaxError, ValueError):
        return "invalid"
    return "incomplete" if code is None else "complete"
