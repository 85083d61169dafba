"""Believes that None can stand for `not called yet`, since no function returns it on purpose.

Caught by: test_none_is_a_result_too
"""


def once(function):
    result = None

    def call(*args, **kwargs):
        nonlocal result
        if result is None:
            result = function(*args, **kwargs)
        return result

    return call
