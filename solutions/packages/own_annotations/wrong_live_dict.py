"""Believes that the dict is made for whoever asks.

Caught by: test_the_dict_is_a_new_one
"""


def own_annotations(obj):
    return obj.__annotations__
