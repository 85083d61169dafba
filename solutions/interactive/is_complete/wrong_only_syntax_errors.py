"""Believes that all that compile raises is a SyntaxError.

Caught by: test_any_text_may_be_typed
"""


from codeop import compile_command


def status(src):
    try:
        return "complete" if compile_command(src) else "incomplete"
    except SyntaxError:
        return "invalid"
