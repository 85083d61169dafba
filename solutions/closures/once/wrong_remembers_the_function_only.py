"""Believes that a wrapper returns what it wraps without being told to call only once.

Caught by: test_the_first_result_is_returned_ever_after
"""


def once(function):
    def call(*args, **kwargs):
        return function(*args, **kwargs)

    return call
