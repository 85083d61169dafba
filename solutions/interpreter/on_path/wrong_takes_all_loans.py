"""Believes that what is of its own class is its own.

Caught by: test_a_loan_within_a_loan_ends_alone
"""

import sys
from contextlib import contextmanager


class Loan(str):
    pass


@contextmanager
def on_path(folder):
    sys.path.insert(0, Loan(folder))
    try:
        yield
    finally:
        sys.path[:] = [entry for entry in sys.path if not isinstance(entry, Loan)]
