"""Believes that the way to see whether a text runs is to run it.

Caught by: test_nothing_is_run
"""


from codeop import compile_command


def status(src):
    try:
        code = compile_command(src)
        if code is None:
            return "incomplete"
        exec(code, {})
    except (SyntaxError, ValueError, OverflowError):
        return "invalid"
    except Exception:
        return "complete"
    return "complete"
