"""Believes that a prompt evaluates expressions.

Caught by: test_a_statement_is_complete
"""


from codeop import compile_command


def status(src):
    try:
        return "complete" if compile_command(src, symbol="eval") else "incomplete"
    except (SyntaxError, ValueError, OverflowError):
        return "invalid"
