"""Believes that brackets that are closed make a program.

Caught by: test_what_no_line_can_mend_is_invalid
"""


def status(src):
    opened = sum(src.count(bracket) for bracket in "([{")
    closed = sum(src.count(bracket) for bracket in ")]}")
    if opened > closed or src.rstrip().endswith((":", "\\")):
        return "incomplete"
    return "complete" if opened == closed else "invalid"
