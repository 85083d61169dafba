"""Believes that a box at module level is made anew for each decorated function.

Caught by: test_each_function_remembers_its_own_result
"""

results = []


def once(function):
    def call(*args, **kwargs):
        if not results:
            results.append(function(*args, **kwargs))
        return results[0]

    return call
