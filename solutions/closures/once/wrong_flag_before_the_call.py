"""Believes that having begun a call is having made it.

Caught by: test_a_call_that_raises_may_be_tried_again
"""


def once(function):
    done, result = False, None

    def call(*args, **kwargs):
        nonlocal done, result
        if not done:
            done = True
            result = function(*args, **kwargs)
        return result

    return call
