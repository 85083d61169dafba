"""Believes that `partial` is no closure and so keeps nothing.

Caught by: test_the_catalogue_is_let_go
"""

from functools import partial


def make_reporter(catalogue):
    return partial(len, catalogue)
