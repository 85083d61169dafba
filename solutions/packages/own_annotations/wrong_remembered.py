"""Believes that a copy that was made once will do for every caller.

Caught by: test_the_dict_is_a_new_one
"""

import functools


@functools.cache
def own_annotations(obj):
    return dict(obj.__annotations__)
