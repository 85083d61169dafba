"""Believes that all Pythons of a computer have the same distributions.

Caught by: test_the_python_that_is_given_is_the_one_that_runs
"""

from importlib.metadata import distributions


def pip_count(python):
    return len(list(distributions()))
