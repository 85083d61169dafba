"""Believes that a default value is not kept, since it is no free variable.

Caught by: test_the_catalogue_is_let_go
"""


def make_reporter(catalogue):
    return lambda catalogue=catalogue: len(catalogue)
