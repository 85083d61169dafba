"""Believes that the state is exactly two letters.

Caught by: test_another_letter_may_follow
"""


def installed(dpkg_l):
    rows = [line.split() for line in dpkg_l.splitlines()]
    return {row[1] for row in rows if row and row[0] == "ii"}
