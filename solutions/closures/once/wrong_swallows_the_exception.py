"""Believes that a failure may be told by returning None.

Caught by: test_the_exception_comes_out
"""


def once(function):
    results = []

    def call(*args, **kwargs):
        if not results:
            try:
                results.append(function(*args, **kwargs))
            except Exception:
                return None
        return results[0]

    return call
